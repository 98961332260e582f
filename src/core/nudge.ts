import { change, type Draft, write } from './draft.ts'
import { holdOf, type Held } from './hold.ts'
import { mergeMs, minuteMs, mostSnoozes, softHoldMs, spacingMs } from './limits.ts'
import { choose } from './pick.ts'
import { readings } from './sitting.ts'
import type { Settings } from './settings.ts'
import type { Clock, NudgeKind } from './state.ts'

/** A nudge that has its time: `at` is when it was due, `back` that it returns from a snooze. */
export interface Due {
  readonly kind: NudgeKind
  readonly at: number
  readonly back: boolean
}

/** Later ones do not replace a nudge by more than this: an alarm that was a little late moves nothing. */
const lateMs = 65_000

/** An alarm that rings a moment too early is in time: set anew, it would come half a minute late. */
const earlyMs = 1000

const every = (kind: NudgeKind, settings: Settings): number =>
  minuteMs *
  (kind === 'short' ? settings.shortEveryMin : kind === 'long' ? settings.longEveryMin : settings.standingLimitMin)

/** The kind's own clock, in ms. */
export function reading(clock: Clock, settings: Settings, kind: NudgeKind, now: number): number {
  const r = readings(clock, settings, now)
  return kind === 'short' ? r.stretchMs : kind === 'long' ? r.sittingMs : r.standingMs
}

/** When a kind's interval is over, by the wall (epoch ms), if nothing interrupts it. */
function intervalEnd(clock: Clock, settings: Settings, kind: NudgeKind): number {
  const { sinceMs } = clock.nudges[kind]
  const counted = kind === 'short' ? clock.stretchMs : kind === 'long' ? clock.sittingMs : clock.standingMs
  return clock.countedTo + sinceMs + every(kind, settings) - counted
}

/** What is due next of each kind that can be, the one to be sent first in front. A short one close before or with a long one is left to it. */
export function dues(clock: Clock, settings: Settings): readonly Due[] {
  const kinds: readonly NudgeKind[] = clock.mode === 'standing' ? ['standing'] : ['long', 'short']
  const all = kinds.map((kind): Due => {
    const { snoozedUntil } = clock.nudges[kind]
    return { kind, at: snoozedUntil ?? intervalEnd(clock, settings, kind), back: snoozedUntil !== null }
  })
  const long = all.find((d) => d.kind === 'long')
  return all
    .filter((d) => !(long && d.kind === 'short' && leftToLong(d, long)))
    .sort((a, b) => a.at - b.at || (a.kind === 'long' ? -1 : 1))
}

function leftToLong(short: Due, long: Due): boolean {
  const before = long.at - short.at
  return before === 0 || (!short.back && before > 0 && before <= mergeMs)
}

/** When `due` may be sent by the wall, as far as is known now: not within ten minutes of another, unless it returns from a snooze. */
export function earliest(clock: Clock, due: Due): number {
  return due.back || clock.lastNudgeAt === null ? due.at : Math.max(due.at, clock.lastNudgeAt + spacingMs)
}

/** Sends the nudge that is due and not held; remembers what holds it. */
export function nudge(d: Draft): void {
  const ready = dues(d.clock, d.settings).filter((due) => due.at <= d.at + earlyMs)
  const due = ready.find((r) => earliest(d.clock, r) <= d.at + earlyMs)
  const held: Held | null = ready.length === 0 ? null : holdOf(d)
  if (!due || held || d.mute) {
    const hold = held ?? (ready.length > 0 ? (d.mute ? 'waking' : 'spacing') : null)
    const soft = hold === 'sound' || hold === 'fullscreen'
    if (!(due && soft && !d.mute && d.at >= due.at + softHoldMs)) return change(d, { held: hold })
    return send(d, due, true)
  }
  send(d, due, false)
}

function send(d: Draft, due: Due, silent: boolean): void {
  const { clock, settings } = d
  const { kind } = due
  const late = d.at - due.at > lateMs
  const now = reading(clock, settings, kind, d.at)
  const sinceMs = late ? now : now - (d.at - due.at)
  const snoozes = due.back ? clock.nudges[kind].snoozes : 0
  const snoozesLeft = mostSnoozes - snoozes
  const nudges = { ...clock.nudges, [kind]: { sinceMs, snoozes, snoozedUntil: null } }
  const short = kind === 'long' && nextShort(clock, settings)
  if (short && short.at <= due.at + mergeMs) {
    nudges.short = {
      sinceMs: reading(clock, settings, 'short', d.at) - (now - sinceMs),
      snoozes: 0,
      snoozedUntil: null,
    }
  }
  const movement = choose(d, clock.sent)
  const { waiting } = clock
  if (waiting && waiting.kind !== kind) d.effects.push({ do: 'hush', id: waiting.kind })
  change(d, {
    nudges,
    waiting: { kind, at: d.at, movement, snoozesLeft },
    lastNudgeAt: d.at,
    held: null,
    sent: clock.sent + 1,
  })
  const held = holdOf(d) ?? clock.held
  write(d, { type: 'nudge', at: d.at, kind, silent, ...(held && { held }) })
  if (settings.style === 'badge') return
  const minutes = Math.round(now / minuteMs)
  const { discreet, style, sound } = settings
  d.effects.push({
    do: 'notify',
    nudge: {
      id: kind,
      minutes,
      movement,
      silent: silent || !sound,
      stays: kind === 'long',
      snoozesLeft,
      discreet,
      style,
    },
  })
}

function nextShort(clock: Clock, settings: Settings): Due {
  const { snoozedUntil } = clock.nudges.short
  return { kind: 'short', at: snoozedUntil ?? intervalEnd(clock, settings, 'short'), back: snoozedUntil !== null }
}
