import { forBrowser } from '../../.ci/words.ts'
import type { Browser } from 'webextension-polyfill'
import { alarms, shown } from './alarms.ts'
import type { Desk, DeskEvent } from './desk.ts'
import { Faults } from './faults.ts'
import { Life } from './life.ts'
import { Notifications } from './notifications.ts'
import { Storage } from './storage.ts'
import { Toolbar } from './toolbar.ts'
import { Windows } from './windows.ts'

/** A worker that runs: `idle` resolves when it has nothing left to do. */
export interface Worker {
  idle(): Promise<void>
}

export interface BrowserOptions {
  readonly flavour: 'chrome' | 'firefox'
  /** Starts the worker on its door; what it registers at once hears the event that started it. */
  readonly start: (door: Browser) => Worker
  /** The message that a page sends for what a person pressed; `undefined` sends none. */
  readonly pressed: (press: Extract<DeskEvent, { do: 'press' }>) => unknown
  readonly messages: Readonly<Record<string, { readonly message: string }>>
  readonly manifest: Readonly<Record<string, unknown>>
  readonly hasFile: (url: string) => boolean
  readonly uiLanguage: string
}

const workerLivesMs = 30_000
const mebibyte = 1024 * 1024

/** A browser in memory, on top of a desk; behaves as the real ones were seen to. */
export class FakeBrowser {
  /** Called with the key of each message that is asked for. */
  messageRead: (key: string) => void = () => {}
  readonly id = 'abcdefghijklmnopabcdefghijklmnop'
  readonly faults = new Faults()
  readonly storage: Storage
  readonly notifications: Notifications
  readonly toolbar: Toolbar
  readonly windows: Windows
  /** How often the worker was started. */
  starts = 0
  /** The life of the worker that runs, if one does. */
  life: Life | null = null
  private worker: Worker | null = null
  private lastEventMs = 0
  private readonly options: BrowserOptions
  /** Events that some life of the worker listened to: only these start it. */
  private readonly wakers = new Set<string>(['runtime.onInstalled'])
  private readonly pages = new Set<Life>()

  constructor(
    readonly desk: Desk,
    options: Partial<BrowserOptions> = {},
  ) {
    this.options = {
      flavour: 'chrome',
      start: () => ({ idle: () => Promise.resolve() }),
      pressed: () => undefined,
      messages: {},
      manifest: { manifest_version: 3, name: 'fake', version: '0.0.0' },
      hasFile: () => true,
      uiLanguage: 'en',
      ...options,
    }
    const at = () => desk.at
    const tell = (name: string, args: readonly unknown[]) => this.tellAll(name, args)
    const quotaBytes = { local: Infinity, session: 10 * mebibyte }
    this.storage = new Storage({ json: this.chrome, quotaBytes }, at, tell)
    this.notifications = new Notifications(this.chrome, at, tell, this.options.hasFile)
    this.toolbar = new Toolbar(this.chrome)
    this.windows = new Windows(desk)
  }

  get chrome(): boolean {
    return this.options.flavour === 'chrome'
  }

  /** Runs the desk's whole trace through the worker. */
  async run(afterEach: () => void | Promise<void> = () => {}): Promise<void> {
    for (const event of this.desk.events()) {
      const done = this.deliver(event)
      if (event.more) continue
      await done
      await afterEach()
    }
  }

  /** Brings one event to the worker and waits until the worker is done with it, unless more follow at the same instant. */
  async deliver(event: DeskEvent): Promise<void> {
    switch (event.do) {
      case 'kill':
        return this.kill()
      case 'quit':
        return this.quit()
      case 'installed':
        this.fire('runtime.onInstalled', [{ reason: 'install', temporary: false }])
        break
      case 'startup':
        this.fire('runtime.onStartup', [])
        break
      case 'idle':
        this.fire('idle.onStateChanged', [event.state])
        break
      case 'alarm':
        this.fire('alarms.onAlarm', [shown(event)])
        break
      case 'press': {
        const message = this.options.pressed(event)
        if (message !== undefined) await this.send(message)
      }
    }
    if (!event.more) await this.settled()
  }

  /** What a page of the extension sends; resolves with the answer, or with `undefined` if the worker ended first. */
  async send(message: unknown): Promise<unknown> {
    const sender = { id: this.id, url: this.url('src/popup/index.html') }
    const answers = this.fire('runtime.onMessage', [this.storedCopy(message), sender, () => {}])
    const answer = answers.find((found) => found instanceof Promise)
    const given = await Promise.race([answer, this.life?.ended])
    await this.settled()
    return given
  }

  click(id: string): Promise<void> {
    return this.answered('notifications.onClicked', [id])
  }

  button(id: string, index: number): Promise<void> {
    return this.answered('notifications.onButtonClicked', [id, index])
  }

  /** The person closes a notification. */
  async close(id: string): Promise<void> {
    this.wake('notifications.onClosed')
    this.notifications.remove(id, true)
    await this.settled()
  }

  command(name: string): Promise<void> {
    return this.answered('commands.onCommand', [name])
  }

  /** Resolves when the worker has nothing left to do, or has ended. */
  async settled(): Promise<void> {
    if (this.life && this.worker) await Promise.race([this.worker.idle(), this.life.ended])
  }

  /** Ends the worker; its memory and its listeners are lost. */
  kill(): void {
    this.life?.end()
    this.life = null
    this.worker = null
  }

  /** A door of its own for a life of the worker. */
  newDoor(): Browser {
    this.kill()
    this.life = new Life(this.faults, (name) => this.wakers.add(name))
    return this.door(this.life)
  }

  /** A door for a page, which lives until the browser is closed. */
  newPage(): Browser {
    const life = new Life(this.faults)
    this.pages.add(life)
    return this.door(life)
  }

  url(path: string): string {
    return `${this.chrome ? 'chrome' : 'moz'}-extension://${this.id}/${path.replace(/^\//, '')}`
  }

  private quit(): void {
    this.kill()
    for (const page of this.pages) page.end()
    this.pages.clear()
    this.storage.clearSession()
    this.toolbar.reset()
    this.notifications.open.clear()
  }

  private async answered(name: string, args: readonly unknown[]): Promise<void> {
    this.fire(name, args)
    await this.settled()
  }

  /** Starts the worker if it does not run; `false` if it never listened to this. */
  private wake(name: string): boolean {
    if (this.life && (!this.life.alive || this.desk.ms - this.lastEventMs >= workerLivesMs)) this.kill()
    if (!this.life) {
      if (!this.wakers.has(name)) return false
      this.starts += 1
      this.worker = this.options.start(this.newDoor())
    }
    this.lastEventMs = this.desk.ms
    return true
  }

  private fire(name: string, args: readonly unknown[]): unknown[] {
    if (!this.wake(name) || !this.life) return []
    const returned = this.life.tell(name, args)
    for (const one of returned) if (one instanceof Promise) one.catch((error) => this.faults.errors.push(error))
    return returned
  }

  private tellAll(name: string, args: readonly unknown[]): void {
    for (const life of [this.life, ...this.pages]) life?.tell(name, args)
  }

  /** Messages travel as JSON in Chrome and as structured clones in Firefox. */
  private storedCopy(message: unknown): unknown {
    return this.chrome ? JSON.parse(JSON.stringify(message)) : structuredClone(message)
  }

  private door(life: Life): Browser {
    const { desk, options } = this
    const door = {
      alarms: alarms(desk, life, this.chrome),
      idle: {
        queryState: (seconds: number) => {
          atLeast15(seconds)
          return life.call('idle.queryState', () => desk.queryState(seconds))
        },
        setDetectionInterval: (seconds: number) => {
          atLeast15(seconds)
          if (life.alive) desk.setDetectionInterval(seconds)
        },
        onStateChanged: life.event('idle.onStateChanged'),
      },
      notifications: this.notifications.door(life),
      storage: this.storage.door(life),
      action: this.toolbar.door(life),
      tabs: this.windows.tabsDoor(life),
      windows: this.windows.windowsDoor(life),
      runtime: {
        id: this.id,
        getURL: (path: string) => this.url(path),
        getManifest: () => structuredClone(options.manifest),
        getPlatformInfo: () => life.call('runtime.getPlatformInfo', () => ({ os: 'linux', arch: 'x86-64' })),
        ...(this.chrome ? {} : { getBrowserInfo: () => life.call('runtime.getBrowserInfo', () => firefoxInfo) }),
        openOptionsPage: () =>
          life.call(
            'runtime.openOptionsPage',
            () => void this.windows.open('options', this.url('src/options/index.html'), {}),
          ),
        sendMessage: (message: unknown) =>
          life.call('runtime.sendMessage', () => {
            if (life === this.life) throw new Error('Could not establish connection. Receiving end does not exist.')
            return this.send(message)
          }),
        onInstalled: life.event('runtime.onInstalled'),
        onStartup: life.event('runtime.onStartup'),
        onMessage: life.event('runtime.onMessage'),
        // Never told: nothing that a worker does in it is sure to be done.
        onSuspend: life.event('runtime.onSuspend'),
      },
      commands: {
        getAll: () => life.call('commands.getAll', () => []),
        onCommand: life.event('commands.onCommand'),
      },
      i18n: {
        // The package gives the browser no others.
        getMessage: (key: string) => {
          this.messageRead(key)
          return forBrowser.test(key) ? (options.messages[key]?.message ?? '') : ''
        },
        getUILanguage: () => options.uiLanguage,
      },
    }
    return door as unknown as Browser
  }
}

const firefoxInfo = { name: 'Firefox', vendor: 'Mozilla', version: '153.0', buildID: '0' }

function atLeast15(seconds: number): void {
  if (!(seconds >= 15)) throw new Error(`Value must be at least 15, is ${seconds}.`)
}
