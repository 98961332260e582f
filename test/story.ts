import { defaultSettings, type Settings } from '../src/core/settings.ts'
import type { AlarmName, AppEvent, Facts, UserEvent } from '../src/core/events.ts'
import type { Notice } from '../src/core/effects.ts'
import { look, type Look } from '../src/core/look.ts'
import { step } from '../src/core/step.ts'
import type { LogEntry } from '../src/core/log-entry.ts'
import type { NudgeKind } from '../src/core/state.ts'
import { nothingStored, type Stored } from '../src/core/stored.ts'

const minute = 60_000

/** Where every story begins: a Monday, 9:00 in Berlin. */
export const nine = Date.parse('2026-03-02T08:00:00Z')

/**
 * A day at the desk, told in minutes. The person's input, the screen and the sound are what is told; the browser's
 * reports and alarms follow by themselves. A nudge that was not foretold fails the story.
 */
export class Story {
  stored: Stored
  refused: string | undefined
  readonly log: LogEntry[] = []
  readonly zone = 'Europe/Berlin'
  private now = 0
  private wallShift = 0
  private inputs = true
  private lastInput = 0
  private locked = false
  private sound = false
  private full = false
  private told: Facts['idle'] = 'active'
  private asleep = false
  private alarms: Partial<Record<AlarmName, number>> = {}
  private readonly nudges: { at: number; notice: Notice }[] = []

  constructor(settings: Partial<Settings> = {}) {
    this.stored = {
      ...nothingStored,
      settings: { ...defaultSettings, postureCueMin: 0, welcomed: true, ...settings },
    }
    this.happens({ do: 'launched' })
  }

  /** Lets the day run to `min`, in minutes since nine. */
  at(min: number): this {
    const to = min * minute
    while (this.now < to) {
      const next = Math.min(to, this.now + 1000)
      this.now = next
      if (this.asleep) continue
      if (this.inputs) this.lastInput = next
      this.report()
      this.ring()
    }
    return this
  }

  /** Input from now on, every second. */
  types(): this {
    this.inputs = true
    this.lastInput = this.now
    return this
  }

  /** No input from now on, the screen open. */
  stops(): this {
    this.inputs = false
    return this
  }

  locks(): this {
    this.inputs = false
    this.locked = true
    return this.tell()
  }

  unlocks(): this {
    this.locked = false
    return this.types().tell()
  }

  hears(on: boolean): this {
    this.sound = on
    return this
  }

  fills(on: boolean): this {
    this.full = on
    return this
  }

  sleeps(): this {
    this.asleep = true
    this.inputs = false
    return this
  }

  /** The computer wakes; the idle counter had stood still. */
  wakes(): this {
    this.asleep = false
    this.lastInput = this.now - Math.min(this.now - this.lastInput, 5000)
    return this
  }

  /** Shuts the browser for `min` minutes; alarms are lost. */
  closedFor(min: number): this {
    this.alarms = {}
    this.now += min * minute
    if (this.inputs) this.lastInput = this.now
    this.told = 'active'
    return this.happens({ do: 'launched' })
  }

  sets(min: number): this {
    this.wallShift += min * minute
    return this
  }

  says(event: UserEvent): this {
    return this.happens(event)
  }

  /** The browser forgets every alarm. */
  losesAlarms(): this {
    this.alarms = {}
    return this
  }

  /** A nudge came since the last one foretold, at the minute given (default: this one). */
  expects(kind: NudgeKind | 'test', at = this.now / minute, more: Partial<Notice> = {}): this {
    const next = this.nudges.shift()
    if (!next) throw new Error(`No nudge by minute ${this.now / minute}, ${kind} was foretold for ${at}`)
    const got = { kind: next.notice.id, at: next.at / minute }
    if (got.kind !== kind || Math.abs(got.at - at) > 2 / 60)
      throw new Error(`Foretold ${kind} at ${at}, got ${got.kind} at ${got.at}`)
    for (const [key, value] of Object.entries(more))
      if (next.notice[key as keyof Notice] !== value)
        throw new Error(`${key} of the nudge is ${String(next.notice[key as keyof Notice])}`)
    return this
  }

  /** No nudge is left that was not foretold. */
  endsQuiet(): this {
    const left = this.nudges.map((n) => `${n.notice.id} at ${n.at / minute}`)
    if (left.length > 0) throw new Error(`Not foretold: ${left.join(', ')}`)
    return this
  }

  get look(): Look {
    return look(this.stored, this.wall(), this.zone)
  }

  get rings(): Partial<Record<AlarmName, number>> {
    return Object.fromEntries(Object.entries(this.alarms).map(([name, when]) => [name, (when - nine) / minute]))
  }

  /** Closed spans in minutes since nine, as they stand after corrections. */
  get spans(): string[] {
    const gone = new Set(this.log.flatMap((e) => (e.type === 'undo' ? [e.of] : [])))
    const kept = new Map(this.log.flatMap((e) => (e.type === 'span' && !gone.has(e.id) ? [[e.id, e] as const] : [])))
    return [...kept.values()]
      .sort((a, b) => a.from - b.from)
      .map((e) =>
        [e.kind, e.break, e.why, round((e.from - nine) / minute), round((e.to - nine) / minute)]
          .filter((x) => x !== undefined)
          .join(' '),
      )
  }

  private wall(): number {
    return nine + this.now + this.wallShift
  }

  private idle(sec: number): Facts['idle'] {
    if (this.locked) return 'locked'
    return this.now - this.lastInput >= sec * 1000 ? 'idle' : 'active'
  }

  private tell(): this {
    this.report()
    return this
  }

  private report(): void {
    const state = this.idle(60)
    if (state === this.told) return
    this.told = state
    this.happens({ do: 'idle', state })
  }

  private ring(): void {
    for (const [name, when] of Object.entries(this.alarms) as [AlarmName, number][]) {
      if (this.wall() < when) continue
      delete this.alarms[name]
      this.happens({ do: 'alarm', name })
    }
  }

  private happens(what: AppEvent['what']): this {
    const looking = what.do === 'alarm' && what.name === 'look'
    const facts: Facts = {
      idle: this.idle(60),
      sound: this.sound,
      fullscreen: this.full,
      zone: this.zone,
      ...(looking && { recentInput: this.idle(30) === 'active' }),
    }
    const { stored, effects, refused } = step(this.stored, { at: this.wall(), facts, what }, false)
    this.refused = refused
    this.log.push(...stored.outbox)
    this.stored = { ...stored, outbox: [] }
    for (const effect of effects) {
      if (effect.do === 'alarms') this.alarms = { ...effect.want }
      if (effect.do === 'notify') this.nudges.push({ at: this.now, notice: effect.nudge })
    }
    return this
  }
}

const round = (min: number): number => Math.round(min * 100) / 100
