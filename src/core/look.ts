import { badgeOf, filled, minutesOf } from './badge.ts'
import { breaksIn, isLong, spansOfDay } from './day.ts'
import { correctionMs, minuteMs, silenceMs } from './limits.ts'
import { dues } from './nudge.ts'
import { inSession } from './session.ts'
import { readings } from './sitting.ts'
import type { Clock, Hold, Notices, NudgeKind, Restart } from './state.ts'
import type { Stored } from './stored.ts'
import { sendableAt } from './upkeep.ts'

/** Everything the popup says, worked out from stored state and the page's clock; no words yet. */
export interface Look {
  /** `unknown` before anything has been seen. */
  readonly kind: 'sitting' | 'standing' | 'away' | 'waking' | 'capped' | 'unknown'
  /** Whole minutes; on the clock that is going on. */
  readonly sittingMin: number
  readonly stretchMin: number
  readonly standingMin: number
  /** How full the ring is, 0 to 1: way to the next nudge. */
  readonly fill: number
  readonly tone: 'calm' | 'cue' | 'due' | 'quiet'
  /** When the run began: the last restart, or the beginning. Epoch ms. */
  readonly since: number
  readonly restart: Restart | null
  /** What comes next: `inMin` whole minutes rounded up, 0 is now. `held`: why it waits. */
  readonly next: {
    readonly kind: NudgeKind
    readonly inMin: number
    readonly held: Hold | null
    readonly snoozed: boolean
  } | null
  /** The unanswered nudge; `snoozesLeft` 0 means snoozing is used up. */
  readonly waiting: {
    readonly kind: NudgeKind
    readonly minutes: number
    readonly movement: string
    readonly snoozesLeft: number
  } | null
  readonly pausedUntil: number | null
  /** The correction that may still be made. */
  readonly correction: { readonly kind: 'was-up' | 'was-sitting'; readonly from: number; readonly to: number } | null
  readonly standingOffered: boolean
  readonly session: {
    readonly startedAt: number
    readonly plannedEndAt: number
    readonly paused: boolean
    readonly movements: readonly string[]
  } | null
  /** Strip of today: closed spans and the one going on, oldest first; `long` marks a run of 90 min or more. */
  readonly strip: readonly {
    readonly kind: 'sitting' | 'standing' | 'away' | 'unobserved'
    readonly from: number
    readonly to: number
    readonly long: boolean
  }[]
  readonly breaksToday: number
  readonly notices: Notices['shown']
}

/** @param now epoch ms, the page's clock. @param zone IANA name of the local time zone. */
export function look(stored: Stored, now: number, zone: string): Look {
  const { clock, settings, notices } = stored
  if (!clock || clock.lastEventAt === null) return { ...nothing, notices: notices.shown }
  // A page may be opened before the worker has heard that the computer woke: nothing is counted that it has not seen.
  const stale = !clock.gap && clock.cappedAt === null && now - clock.lastEventAt > silenceMs
  const at = stale ? clock.lastEventAt : Math.max(now, clock.lastEventAt)
  const r = readings(clock, settings, at)
  const badge = badgeOf(clock, settings, zone)
  const waiting = clock.waiting
  const { session } = clock
  const day = spansOfDay(stored, at, zone)
  return {
    kind: kindOf(clock, r.kind, stale),
    sittingMin: minutesOf(r.sittingMs),
    stretchMin: minutesOf(r.stretchMs),
    standingMin: minutesOf(r.standingMs),
    fill: filled(clock, settings, at),
    tone: badge.tone,
    since: clock.restart?.at ?? at - r.sittingMs,
    restart: clock.restart,
    next: nextOf(stored, at, zone),
    waiting: waiting && {
      kind: waiting.kind,
      minutes: minutesOf(
        waiting.kind === 'standing' ? r.standingMs : waiting.kind === 'long' ? r.sittingMs : r.stretchMs,
      ),
      movement: waiting.movement,
      snoozesLeft: waiting.snoozesLeft,
    },
    pausedUntil: clock.pause && clock.pause.until > now ? clock.pause.until : null,
    correction: correctionOf(clock, now),
    standingOffered: settings.standing && !settings.neverStands,
    session:
      session && inSession(clock, now)
        ? {
            startedAt: session.startedAt,
            plannedEndAt: session.plannedEndAt,
            paused: session.pausedAt !== null,
            movements: session.movements,
          }
        : null,
    strip: day.map((part) => ({ kind: part.kind, from: part.from, to: part.to, long: isLong(part) })),
    breaksToday: breaksIn(day),
    notices: notices.shown,
  }
}

const nothing: Omit<Look, 'notices'> = {
  kind: 'unknown',
  sittingMin: 0,
  stretchMin: 0,
  standingMin: 0,
  fill: 0,
  tone: 'quiet',
  since: 0,
  restart: null,
  next: null,
  waiting: null,
  pausedUntil: null,
  correction: null,
  standingOffered: false,
  session: null,
  strip: [],
  breaksToday: 0,
}

function kindOf(clock: Clock, kind: 'sitting' | 'standing' | 'away', stale: boolean): Look['kind'] {
  if (stale || clock.gap?.waking != null) return 'waking'
  if (clock.cappedAt !== null) return 'capped'
  return clock.gap?.known === 'locked' ? 'away' : kind
}

function nextOf({ clock, settings }: Stored, at: number, zone: string): Look['next'] {
  if (!clock || clock.gap || clock.cappedAt !== null) return null
  const due = dues(clock, settings)[0]
  if (!due) return null
  const sendAt = sendableAt(clock, settings, due, at, zone)
  return {
    kind: due.kind,
    inMin: Math.max(0, Math.ceil((Math.max(due.at, clock.held ? due.at : sendAt) - at - 1000) / minuteMs)),
    held: clock.held,
    snoozed: due.back,
  }
}

function correctionOf(clock: Clock, now: number): Look['correction'] {
  const { lastGap } = clock
  if (!lastGap || clock.gap || now - lastGap.to > correctionMs) return null
  const { from, to, counted, before } = lastGap
  if (counted === 'sitting' || counted === 'sound')
    return clock.spanFrom === before.spanFrom ? { kind: 'was-up', from, to } : null
  return clock.spanFrom === to ? { kind: 'was-sitting', from, to } : null
}
