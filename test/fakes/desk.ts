import { type Alarm, AlarmBook, type AlarmRules, type Times } from './alarm-book.ts'
import { Inputs } from './inputs.ts'
import type { PressLine, StartLine, TraceLine } from './trace.ts'

export type IdleState = 'active' | 'idle' | 'locked'

/** Something the browser makes known. `more`: another follows at the same instant, and nobody waits for this one. */
export type DeskEvent = { readonly more?: boolean } & (
  | { readonly do: 'installed' }
  | { readonly do: 'startup' }
  | { readonly do: 'idle'; readonly state: IdleState }
  | { readonly do: 'alarm'; readonly name: string; readonly scheduledTime: number; readonly periodMs: number | null }
  | { readonly do: 'press'; readonly what: PressLine['what']; readonly minutes?: number }
  | { readonly do: 'kill' }
  | { readonly do: 'quit' }
)

export interface DeskOptions extends AlarmRules {
  /** Whether the browser says `locked` (Firefox never does). */
  readonly knowsLock: boolean
  /** `false`: the computer does not tell idle time, and the browser always says `active`. */
  readonly idleSignal: boolean
  /** Seconds after which a browser says `idle` again (Firefox, when its page restarts); 0 is never. */
  readonly repeatIdleEvery: number
  /** Whether alarms outlive the browser; overdue ones then ring once after the launch. */
  readonly keepsAlarms: boolean
  /** Whether an alarm is lost instead of ringing. */
  readonly drop: (name: string) => boolean
  /** Whether an event comes twice. */
  readonly double: (event: DeskEvent) => boolean
  /** The order in which a burst at a launch or waking arrives. */
  readonly order: (burst: DeskEvent[]) => DeskEvent[]
}

/** Chrome, when nothing goes wrong. */
export const chromeDesk: DeskOptions = {
  alarmsBy: 'wall',
  leastAlarmMs: 30_000,
  late: () => 0,
  knowsLock: true,
  idleSignal: true,
  repeatIdleEvery: 0,
  keepsAlarms: false,
  drop: () => false,
  double: () => false,
  order: (burst) => burst,
}

/** Firefox, when nothing goes wrong. */
export const firefoxDesk: DeskOptions = {
  ...chromeDesk,
  alarmsBy: 'awake',
  leastAlarmMs: 0,
  knowsLock: false,
  repeatIdleEvery: 30,
}

const defaultDetectionMs = 60_000
/** A browser that has just started looks at the idle state for the first time after this long. */
const firstPollMs = 1000

/** A person's desk, a computer and a browser, run by a trace. The caller pulls `events` and may set alarms in between. */
export class Desk implements Times {
  /** Trace time in ms; `at` is the same in seconds. */
  ms = 0
  sleptMs = 0
  private readonly epochMs: number
  private readonly options: DeskOptions
  private readonly alarms: AlarmBook
  private readonly inputs = new Inputs()
  /** Of the awake time, so that the idle counter stands still during sleep. */
  private lastInputAwakeMs = 0
  private detectionMs = defaultDetectionMs
  private shiftMs = 0
  private reported: IdleState = 'active'
  private reportedAtMs = 0
  private pollAtMs = 0
  private sleepFrom: number | null = null
  private open = true
  private launching = false
  private isLocked = false
  private isFullscreen = false
  private audible = { front: false, back: false }
  private readonly shifts: { readonly ms: number; readonly shiftMs: number }[] = [{ ms: 0, shiftMs: 0 }]

  constructor(
    private readonly lines: readonly TraceLine[],
    options: Partial<DeskOptions> = {},
  ) {
    this.options = { ...chromeDesk, ...options }
    this.epochMs = Date.parse(this.start.epoch)
    this.alarms = new AlarmBook(this, this.options)
  }

  get start(): StartLine {
    const first = this.lines[0]
    if (first?.do !== 'start') throw new Error('a trace begins with "start"')
    return first
  }

  get at(): number {
    return this.ms / 1000
  }

  /** What the wall clock shows, epoch ms. */
  wallNow(): number {
    return this.epochMs + this.shiftMs + this.ms
  }

  /** Where the wall clock was set: from `ms` of the trace on it shows the epoch + the trace time + `shiftMs`. */
  frames(): {
    readonly epochMs: number
    readonly shifts: readonly { readonly ms: number; readonly shiftMs: number }[]
  } {
    return { epochMs: this.epochMs, shifts: this.shifts }
  }

  /** What the browser says when asked: was there input in the last `seconds`? */
  queryState(seconds: number): IdleState {
    return this.stateFor(seconds * 1000)
  }

  setDetectionInterval(seconds: number): void {
    this.detectionMs = seconds * 1000
  }

  /** Whether the active tab of the focused window makes sound, and whether another tab does. */
  sounding(): { readonly front: boolean; readonly back: boolean } {
    return this.audible
  }

  sound(): boolean {
    return this.audible.front
  }

  fullscreen(): boolean {
    return this.isFullscreen
  }

  locked(): boolean {
    return this.isLocked
  }

  running(): boolean {
    return this.open
  }

  /** `whenMs` is epoch ms; one closer than the browser allows rings as soon as it allows. */
  setAlarm(name: string, whenMs: number, periodMs: number | null = null): void {
    this.alarms.set(name, whenMs, periodMs)
  }

  clearAlarm(name: string): boolean {
    return this.alarms.clear(name)
  }

  getAlarms(): Alarm[] {
    return this.alarms.list()
  }

  /** Everything that the browser makes known, in order; `at` and all that can be asked follow as each is pulled. */
  *events(): Generator<DeskEvent, void, void> {
    yield { do: 'installed' }
    for (const line of this.lines.slice(1)) {
      const ms = Math.round(line.at * 1000)
      yield* this.until(ms, line.do === 'end')
      this.advance(ms)
      yield* this.change(line)
      yield* this.report()
    }
  }

  private get asleep(): boolean {
    return this.sleepFrom !== null
  }

  private get lastInputMs(): number {
    return this.lastInputAwakeMs + this.sleptMs
  }

  private *until(ms: number, atEnd: boolean): Generator<DeskEvent, void, void> {
    while (this.open && !this.asleep) {
      const ring = this.alarms.next()
      const limit = Math.min(ms, ring?.due ?? Infinity)
      const idleAt = this.nextReport(Math.max(limit, this.ms))
      // An input at the same instant as the end of the idle interval comes first; a timer comes before what a person does.
      if (idleAt !== null && (idleAt < ms || atEnd || this.reported === 'idle')) {
        this.advance(idleAt)
        if (this.stateFor(this.detectionMs) === this.reported && this.reported === 'idle') yield* this.tell('idle')
        else yield* this.report()
      } else if (ring && ring.due <= ms) {
        this.advance(Math.max(ring.due, this.ms))
        yield* this.ring(ring.alarm)
      } else return
    }
  }

  /** When, up to `limit`, the browser next has something to say about the person. */
  private nextReport(limit: number): number | null {
    if (!this.options.idleSignal) return null
    const now = this.stateFor(this.detectionMs)
    if (now !== this.reported) return within(Math.max(this.ms, this.pollAtMs), limit)
    if (now === 'idle') {
      const { repeatIdleEvery } = this.options
      const again = repeatIdleEvery > 0 ? this.reportedAtMs + repeatIdleEvery * 1000 : Infinity
      return within(Math.max(this.ms, Math.min(this.inputs.firstAfter(this.ms) ?? Infinity, again)), limit)
    }
    if (now === 'locked') return null
    let last = this.lastInputMs
    while (last + this.detectionMs <= limit) {
      const later = this.inputs.lastUpTo(last + this.detectionMs)
      if (later === null || later <= last) return last + this.detectionMs
      last = later
    }
    return null
  }

  private *report(): Generator<DeskEvent, void, void> {
    if (!this.open || this.asleep || !this.options.idleSignal || this.ms < this.pollAtMs) return
    const state = this.stateFor(this.detectionMs)
    if (state !== this.reported) yield* this.tell(state)
  }

  private *tell(state: IdleState): Generator<DeskEvent, void, void> {
    this.reported = state
    this.reportedAtMs = this.ms
    yield* this.maybeTwice({ do: 'idle', state })
  }

  private *ring(alarm: Alarm): Generator<DeskEvent, void, void> {
    this.alarms.rung(alarm)
    if (!this.options.drop(alarm.name)) yield* this.maybeTwice({ do: 'alarm', ...alarm })
  }

  private *maybeTwice(event: DeskEvent): Generator<DeskEvent, void, void> {
    yield event
    if (this.options.double(event)) yield event
  }

  private stateFor(intervalMs: number): IdleState {
    if (!this.options.idleSignal) return 'active'
    if (this.isLocked && this.options.knowsLock) return 'locked'
    const awakeMs = (this.sleepFrom ?? this.ms) - this.sleptMs
    return awakeMs - this.lastInputAwakeMs >= intervalMs ? 'idle' : 'active'
  }

  private advance(ms: number): void {
    this.ms = ms
    const last = this.asleep ? null : this.inputs.lastUpTo(ms)
    if (last !== null) this.touch(last)
    this.inputs.forget(ms)
  }

  private touch(ms: number): void {
    // A key pressed on a sleeping computer reaches nobody.
    if (!this.asleep) this.lastInputAwakeMs = Math.max(this.lastInputAwakeMs, ms - this.sleptMs)
  }

  private *change(line: TraceLine): Generator<DeskEvent, void, void> {
    switch (line.do) {
      case 'input':
        return this.touch(this.ms)
      case 'inputs':
        this.inputs.add(this.ms, Math.round(line.until * 1000), line.every * 1000)
        return this.touch(this.ms)
      case 'lock':
        this.isLocked = true
        return
      case 'unlock':
        this.isLocked = false
        return this.touch(this.ms)
      case 'sleep':
        this.sleepFrom ??= this.ms
        return
      case 'wake':
        return yield* this.wake()
      case 'kill-worker':
        return yield { do: 'kill' }
      case 'quit':
        return yield* this.quit()
      case 'launch':
        return yield* this.launch()
      case 'audible':
        return this.hear(line.on, line.active)
      case 'fullscreen':
        this.isFullscreen = line.on
        return
      case 'clock':
        this.shiftMs += Math.round(line.shift * 1000)
        this.shifts.push({ ms: this.ms, shiftMs: this.shiftMs })
        return
      case 'press':
        if (this.open && !this.asleep) yield press(line)
        return
      default:
        return
    }
  }

  private hear(on: boolean, active: boolean | undefined): void {
    const { front, back } = this.audible
    if (on) this.audible = active ? { front: true, back } : { front, back: true }
    else if (active === undefined) this.audible = { front: false, back: false }
    // A tab that has gone silent was the one that made sound, even if it has changed places since.
    else if (active ? front : !back) this.audible = { front: false, back }
    else this.audible = { front, back: false }
  }

  private *wake(): Generator<DeskEvent, void, void> {
    if (this.sleepFrom === null) return
    this.sleptMs += this.ms - this.sleepFrom
    this.sleepFrom = null
    this.inputs.lose(this.ms)
    if (!this.open) return
    if (this.launching) return yield* this.started()
    const state = this.stateFor(this.detectionMs)
    if (state === this.reported || this.ms < this.pollAtMs) return yield* this.burst([])
    this.reported = state
    this.reportedAtMs = this.ms
    yield* this.burst([], [{ do: 'idle', state }])
  }

  private *quit(): Generator<DeskEvent, void, void> {
    if (!this.open) return
    this.open = false
    this.launching = false
    this.audible = { front: false, back: false }
    this.isFullscreen = false
    yield { do: 'quit' }
    if (!this.options.keepsAlarms) this.alarms.clearAll()
  }

  private *launch(): Generator<DeskEvent, void, void> {
    if (this.open) return
    this.open = true
    if (this.asleep) this.launching = true
    else yield* this.started()
  }

  private *started(): Generator<DeskEvent, void, void> {
    this.launching = false
    this.reported = 'active'
    this.detectionMs = defaultDetectionMs
    this.pollAtMs = this.ms + firstPollMs
    yield* this.burst([{ do: 'startup' }])
  }

  /** Alarms that are overdue ring once each, at one instant with what else there is. */
  private *burst(before: DeskEvent[], after: DeskEvent[] = []): Generator<DeskEvent, void, void> {
    const events = before
    for (let ring = this.alarms.next(); ring && ring.due <= this.ms; ring = this.alarms.next()) {
      this.alarms.rung(ring.alarm)
      if (!this.options.drop(ring.alarm.name)) events.push({ do: 'alarm', ...ring.alarm })
    }
    const ordered = this.options.order([...events, ...after])
    for (const [i, event] of ordered.entries()) {
      if (i < ordered.length - 1) yield { ...event, more: true }
      else yield* this.maybeTwice(event)
    }
  }
}

function within(ms: number, limit: number): number | null {
  return ms <= limit ? ms : null
}

function press({ what, minutes }: PressLine): DeskEvent {
  return minutes === undefined ? { do: 'press', what } : { do: 'press', what, minutes }
}
