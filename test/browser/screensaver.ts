import dbus, { type MessageBus } from 'dbus-next'

const { Interface } = dbus.interface

class Saver extends Interface {
  locked = false

  constructor() {
    super('org.freedesktop.ScreenSaver')
  }

  GetActive(): boolean {
    return this.locked
  }

  GetSessionIdleTime(): number {
    return 0
  }

  Inhibit(): number {
    return 1
  }

  UnInhibit(): void {}

  ActiveChanged(locked: boolean): boolean {
    return locked
  }
}

Saver.configureMembers({
  methods: {
    GetActive: { outSignature: 'b' },
    GetSessionIdleTime: { outSignature: 'u' },
    Inhibit: { inSignature: 'ss', outSignature: 'u' },
    UnInhibit: { inSignature: 'u' },
  },
  signals: { ActiveChanged: { signature: 'b' } },
})

/** Stands in for the desktop's screen lock, as Chromium asks for it: `org.freedesktop.ScreenSaver` on the session bus. */
export class ScreenSaver {
  private constructor(
    private readonly bus: MessageBus,
    private readonly saver: Saver,
  ) {}

  static async start(address: string): Promise<ScreenSaver> {
    const bus = dbus.sessionBus({ busAddress: address })
    const saver = new Saver()
    bus.export('/org/freedesktop/ScreenSaver', saver)
    bus.export('/ScreenSaver', saver)
    await bus.requestName('org.freedesktop.ScreenSaver', 0)
    return new ScreenSaver(bus, saver)
  }

  set(locked: boolean): void {
    this.saver.locked = locked
    this.saver.ActiveChanged(locked)
  }

  close(): void {
    this.bus.disconnect()
  }
}
