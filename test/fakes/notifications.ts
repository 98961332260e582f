import type { Life } from './life.ts'

export interface NoticeOptions {
  type: string
  iconUrl: string
  title: string
  message: string
  buttons?: { title: string }[]
  requireInteraction?: boolean
  silent?: boolean
  priority?: number
  contextMessage?: string
  eventTime?: number
}

export interface Shown {
  /** Trace seconds. */
  readonly at: number
  readonly id: string
  readonly options: NoticeOptions
}

const everywhere = [
  'type',
  'iconUrl',
  'title',
  'message',
  'priority',
  'contextMessage',
  'eventTime',
  'imageUrl',
  'items',
  'progress',
]
const chromeOnly = ['buttons', 'requireInteraction', 'silent', 'isClickable', 'appIconMaskUrl']
const required = ['type', 'iconUrl', 'title', 'message']

/** The notifications of the extension: those on the desktop, and all that were ever shown. */
export class Notifications {
  readonly open = new Map<string, NoticeOptions>()
  readonly shown: Shown[] = []
  private made = 0

  constructor(
    private readonly chrome: boolean,
    private readonly at: () => number,
    private readonly tell: (name: string, args: readonly unknown[]) => void,
    /** Whether the package holds this file; a picture that is missing keeps Chrome from showing anything. */
    private readonly hasFile: (url: string) => boolean,
  ) {}

  door(life: Life) {
    const shared = {
      create: (...args: [string, NoticeOptions] | [NoticeOptions]) => {
        const [name, options] = args.length === 2 ? args : ['', args[0]]
        this.check(options)
        const id = name || `notice-${(this.made += 1)}`
        return life.call('notifications.create', () => this.show(id, structuredClone(options)))
      },
      clear: (id: string) => life.call('notifications.clear', () => this.remove(id, !this.chrome)),
      getAll: () =>
        life.call('notifications.getAll', () =>
          Object.fromEntries([...this.open].map(([id, options]) => [id, this.chrome ? true : options])),
        ),
      onClicked: life.event('notifications.onClicked'),
      onClosed: life.event('notifications.onClosed'),
    }
    if (!this.chrome) return { ...shared, onShown: life.event('notifications.onShown') }
    return {
      ...shared,
      update: (id: string, options: Partial<NoticeOptions>) =>
        life.call('notifications.update', () => {
          const old = this.open.get(id)
          if (old) this.open.set(id, { ...old, ...structuredClone(options) })
          return old !== undefined
        }),
      getPermissionLevel: () => life.call('notifications.getPermissionLevel', () => 'granted'),
      onButtonClicked: life.event('notifications.onButtonClicked'),
    }
  }

  /** The notification goes; whether anybody is told who did it is the browser's business. */
  remove(id: string, byUser: boolean): boolean {
    const was = this.open.delete(id)
    if (was) this.tell('notifications.onClosed', this.chrome ? [id, byUser] : [id, true])
    return was
  }

  private check(options: NoticeOptions): void {
    const allowed = this.chrome ? [...everywhere, ...chromeOnly] : everywhere
    for (const key of Object.keys(options))
      if (!allowed.includes(key)) throw new TypeError(`Property "${key}" is unsupported or unexpected`)
    for (const key of this.chrome ? required : ['type', 'title', 'message'])
      if (!(key in options)) throw new TypeError(`Some of the required properties are missing: ${key}`)
  }

  private show(id: string, options: NoticeOptions): string {
    if (this.chrome) {
      if (options.iconUrl.endsWith('.svg') || !this.hasFile(options.iconUrl))
        throw new Error('Unable to download all specified images.')
      if ((options.buttons?.length ?? 0) > 2) throw new Error('At most two buttons are allowed.')
    } else if (this.open.has(id)) this.remove(id, true)
    // Chrome answers with an id and shows nothing.
    if (this.chrome && (options.priority ?? 0) < 0) return id
    this.open.set(id, options)
    this.shown.push({ at: this.at(), id, options })
    if (!this.chrome) this.tell('notifications.onShown', [id])
    return id
  }
}
