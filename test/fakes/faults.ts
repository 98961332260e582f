/** What becomes of a call: it is made, its caller ends before it, or right after it took effect. */
export type Verdict = 'go' | 'die' | 'die-after'

/** What goes wrong in the fake browser, by the name of the call: `storage.local.set`, `notifications.create` … */
export class Faults {
  /** Asked before each call; `keys` are those that are to be stored. */
  beforeCall: (name: string, keys?: readonly string[]) => Verdict = () => 'go'
  /** Awaited before a call takes effect: a slow disk. */
  delay: (name: string) => Promise<void> | void = () => {}
  /** What listeners threw or rejected with. */
  readonly errors: unknown[] = []
  private readonly next = new Map<string, unknown[]>()
  private readonly always = new Map<string, unknown>()

  failNext(name: string, error: unknown = new Error(`${name} failed`)): void {
    this.next.set(name, [...(this.next.get(name) ?? []), error])
  }

  /** Until `heal`. */
  failAlways(name: string, error: unknown = new Error(`${name} failed`)): void {
    this.always.set(name, error)
  }

  heal(name: string): void {
    this.always.delete(name)
    this.next.delete(name)
  }

  take(name: string): unknown {
    return this.next.get(name)?.shift() ?? this.always.get(name)
  }
}
