import type { Faults } from './faults.ts'

type Listener = (...args: never[]) => unknown

/** One life of the worker (or of a page): its listeners, and its calls, which never settle once it has ended. */
export class Life {
  alive = true
  /** Resolves when this life has ended. */
  readonly ended: Promise<void>
  private readonly listeners = new Map<string, Set<Listener>>()
  private readonly tellEnded: () => void

  constructor(
    private readonly faults: Faults,
    /** Told of each event that this life listens to, by name. */
    private readonly onListen: (name: string) => void = () => {},
  ) {
    let tell = () => {}
    this.ended = new Promise((resolve) => {
      tell = resolve
    })
    this.tellEnded = tell
  }

  end(): void {
    this.alive = false
    this.listeners.clear()
    this.tellEnded()
  }

  /** An asynchronous call of the browser: its effect and its answer come later, if this life lasts. */
  async call<T>(name: string, perform: () => T, keys?: readonly string[]): Promise<T> {
    const verdict = this.alive ? this.faults.beforeCall(name, keys) : 'die'
    if (verdict === 'die') {
      this.end()
      return never()
    }
    const fault = this.faults.take(name)
    await this.faults.delay(name)
    // What a worker asked for before it ended may still be done, but it never hears of it.
    const done = fault ? { error: fault } : attempt(perform)
    if (verdict === 'die-after') this.end()
    if (!this.alive) return never()
    if ('error' in done) throw done.error
    return done.value
  }

  /** The `onSomething` object of an API. */
  event(name: string) {
    return {
      addListener: (listener: Listener) => {
        if (!this.alive) return
        const known = this.listeners.get(name) ?? new Set()
        this.listeners.set(name, known.add(listener))
        this.onListen(name)
      },
      removeListener: (listener: Listener) => void this.listeners.get(name)?.delete(listener),
      hasListener: (listener: Listener) => this.listeners.get(name)?.has(listener) ?? false,
      hasListeners: () => (this.listeners.get(name)?.size ?? 0) > 0,
    }
  }

  /** Calls the listeners of an event and returns what they returned. */
  tell(name: string, args: readonly unknown[]): unknown[] {
    return [...(this.listeners.get(name) ?? [])].map((listener) => {
      try {
        return (listener as (...args: unknown[]) => unknown)(...args)
      } catch (error) {
        this.faults.errors.push(error)
        return undefined
      }
    })
  }
}

function attempt<T>(perform: () => T): { readonly value: T } | { readonly error: unknown } {
  try {
    return { value: perform() }
  } catch (error) {
    return { error }
  }
}

function never<T>(): Promise<T> {
  return new Promise(() => {})
}
