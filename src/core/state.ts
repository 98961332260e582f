import type { Area } from '../catalogue/types.ts'
import type { SpanKind } from './log-entry.ts'

/** The clock: small, durable, all that decides. Times are epoch ms; `…Ms` are durations in ms. At most 4 kB as JSON. */
export interface Clock {
  readonly version: 1
  /** Grows by one with each saved turn. */
  readonly turn: number
  readonly lastEventAt: number | null
  /** Local time zone at the last event: what has been going on since then happened there. */
  readonly zone?: string
  /** Last time the browser reported idle, active or locked. */
  readonly lastReportAt: number | null
  readonly mode: 'sitting' | 'standing'
  /** Counted on the sitting, stretch and standing clocks up to `countedTo`. */
  readonly sittingMs: number
  readonly stretchMs: number
  readonly standingMs: number
  readonly countedTo: number
  /** Where the span that is going on began. */
  readonly spanFrom: number
  /** The absence that is going on. */
  readonly gap: Gap | null
  /** Presence goes on without input (sound or session) since this last input. */
  readonly quietSince: number | null
  /** Last event at which sound in front, or a session, stood in for input. */
  readonly quietSeenAt: number | null
  /** The person said "I'm up" at this time; the gap that follows counts as away. */
  readonly upAt: number | null
  readonly lastGap: LastGap | null
  readonly restart: Restart | null
  readonly nudges: { readonly short: NudgeState; readonly long: NudgeState; readonly standing: NudgeState }
  /** The nudge that has been sent and not answered. */
  readonly waiting: Waiting | null
  readonly lastNudgeAt: number | null
  /** `wall`: a time of day, which a set clock does not move. */
  readonly pause: { readonly until: number; readonly wall: boolean } | null
  readonly session: RunningSession | null
  /** The clock stands: no idle report for four hours (SPEC §2, no idle signal). */
  readonly cappedAt: number | null
  /** A long-stretch mark has been made for this run. */
  readonly marked: boolean
  /** What held a due nudge at the last look, if anything. */
  readonly held: Hold | null
  /** How many nudges have been sent; picks the movement. */
  readonly sent: number
}

export interface Waiting {
  readonly kind: NudgeKind
  readonly at: number
  readonly movement: string
  readonly snoozesLeft: number
}

export type NudgeKind = 'short' | 'long' | 'standing'
export type Hold = 'away' | 'session' | 'paused' | 'hours' | 'fullscreen' | 'sound' | 'waking' | 'spacing'
export type Why = 'idle' | 'locked' | 'asleep' | 'said' | 'closed' | 'standing' | 'session' | 'no-signal'

export interface Gap {
  readonly from: number
  readonly why: Why
  /** Known to be away, and how: a gap of 2 to 5 min then is a break. */
  readonly known: 'locked' | 'asleep' | 'said' | null
  /** After a silence, or where the browser only said so when asked: input is looked for, and believed only after this time. */
  readonly waking: number | null
  /** The browser was closed from `from` to here. */
  readonly launchAt: number | null
}

/** The last gap that can still be corrected. */
export interface LastGap {
  readonly from: number
  readonly to: number
  readonly counted: 'sitting' | 'sound' | 'short' | 'long'
  readonly why: Why
  /** Log entries that the gap made, to be taken back with it. */
  readonly entries: readonly string[]
  /** Clocks at `from`, and the nudges as they stood on the return, to take the counting back. */
  readonly before: {
    readonly sittingMs: number
    readonly stretchMs: number
    readonly standingMs: number
    readonly mode: 'sitting' | 'standing'
    readonly spanFrom: number
    readonly short: NudgeState
    readonly long: NudgeState
    readonly standing: NudgeState
    readonly waiting: Waiting | null
    readonly marked: boolean
  }
}

/** Why a clock restarted, for the person to read. */
export interface Restart {
  readonly at: number
  readonly why: Why
  readonly clock: 'stretch' | 'both'
  readonly awayMs: number
}

export interface NudgeState {
  /** Reading of the kind's own clock from which the interval counts. */
  readonly sinceMs: number
  readonly snoozes: number
  readonly snoozedUntil: number | null
}

export interface RunningSession {
  readonly id: string
  readonly startedAt: number
  /** Its length without pauses, in seconds: with the movements, all that is needed to lay it out again. */
  readonly plannedSec: number
  readonly plannedEndAt: number
  readonly pausedAt: number | null
  readonly movements: readonly string[]
}

/** The closed spans of the day going on, for the popup's strip; the day begins at 4:00. */
export interface Today {
  readonly version: 1
  /** Local date, `YYYY-MM-DD`. */
  readonly day: string
  readonly spans: readonly {
    readonly id: string
    readonly kind: SpanKind
    readonly from: number
    readonly to: number
    readonly break?: 'short' | 'long'
    readonly why?: Why
  }[]
  /** Gaps that counted as sitting, and may be corrected that day. */
  readonly gaps?: readonly {
    readonly id: string
    readonly from: number
    readonly to: number
    readonly counted: 'sitting' | 'sound' | 'said'
  }[]
}

/** When there was a check-in last, and when the person last said "not this week". Epoch ms. */
export interface CheckInState {
  readonly version: 1
  readonly lastId: string | null
  readonly lastAt: number | null
  readonly laterAt: number | null
  /** What was said last, 0 to 10: sessions begin with what was rated worst. */
  readonly scores?: Readonly<Partial<Record<Area, number>>>
}

/** Things the person should be told once, by message key. */
export interface Notices {
  readonly version: 1
  readonly shown: readonly { readonly key: string; readonly at: number; readonly detail?: string }[]
}
