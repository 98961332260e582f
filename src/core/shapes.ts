import * as v from 'valibot'
import { areas } from '../catalogue/types.ts'
import { isDate } from './dates.ts'
import type { Reminded } from './massage-reminder.ts'
import type { LogEntry } from './log-entry.ts'
import type { CheckInState, Clock, Notices, Today } from './state.ts'
import type { Transfer } from './transfer.ts'

/** Shapes of what is stored, for telling good data from damaged. Times are finite numbers. */
const n = v.pipe(v.number(), v.finite())
const orNull = <T extends v.GenericSchema>(shape: T) => v.nullable(shape)
const ms = v.pipe(n, v.minValue(0))
const why = v.picklist(['idle', 'locked', 'asleep', 'said', 'closed', 'standing', 'session', 'no-signal'])
const mode = v.picklist(['sitting', 'standing'])
const kind = v.picklist(['short', 'long', 'standing'])
const spanKind = v.picklist(['sitting', 'standing', 'away', 'unobserved'])
const breakKind = v.picklist(['short', 'long'])
const hold = v.picklist(['away', 'session', 'paused', 'hours', 'fullscreen', 'sound', 'waking', 'spacing'])
const nudge = v.object({ sinceMs: n, snoozes: ms, snoozedUntil: orNull(n) })
const waiting = v.object({ kind, at: n, movement: v.string(), snoozesLeft: n })

/** The clock, whole or not at all: half a clock tells a wrong time. */
export const clockShape = v.object({
  version: v.literal(1),
  turn: ms,
  lastEventAt: orNull(n),
  zone: v.exactOptional(v.string()),
  lastReportAt: orNull(n),
  mode,
  sittingMs: n,
  stretchMs: n,
  standingMs: n,
  countedTo: n,
  spanFrom: n,
  gap: orNull(
    v.object({
      from: n,
      why,
      known: orNull(v.picklist(['locked', 'asleep', 'said'])),
      waking: orNull(n),
      launchAt: orNull(n),
    }),
  ),
  quietSince: orNull(n),
  quietSeenAt: orNull(n),
  upAt: orNull(n),
  lastGap: orNull(
    v.object({
      from: n,
      to: n,
      counted: v.picklist(['sitting', 'sound', 'short', 'long']),
      why,
      entries: v.array(v.string()),
      before: v.object({
        sittingMs: n,
        stretchMs: n,
        standingMs: n,
        mode,
        spanFrom: n,
        short: nudge,
        long: nudge,
        standing: nudge,
        waiting: orNull(waiting),
        marked: v.boolean(),
      }),
    }),
  ),
  restart: orNull(v.object({ at: n, why, clock: v.picklist(['stretch', 'both']), awayMs: n })),
  nudges: v.object({ short: nudge, long: nudge, standing: nudge }),
  waiting: orNull(waiting),
  lastNudgeAt: orNull(n),
  pause: orNull(v.object({ until: n, wall: v.boolean() })),
  session: orNull(
    v.object({
      id: v.string(),
      startedAt: n,
      plannedSec: ms,
      plannedEndAt: n,
      pausedAt: orNull(n),
      movements: v.array(v.string()),
    }),
  ),
  cappedAt: orNull(n),
  marked: v.boolean(),
  held: orNull(hold),
  sent: ms,
}) satisfies v.GenericSchema<unknown, Clock>

const id = v.string()
const zone = v.exactOptional(v.pipe(v.string(), v.maxLength(64)))
const counted = v.picklist(['sitting', 'sound', 'said'])
const movements = v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(50))
const score = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))
const scores = v.strictObject(
  Object.fromEntries(areas.map((area) => [area, v.exactOptional(score)])) as Record<
    (typeof areas)[number],
    v.ExactOptionalSchema<typeof score, undefined>
  >,
)

/** One entry of the log. */
export const entryShape = v.variant('type', [
  v.object({
    id,
    zone,
    type: v.literal('span'),
    kind: spanKind,
    from: n,
    to: n,
    break: v.exactOptional(breakKind),
    why: v.exactOptional(why),
  }),
  v.object({ id, zone, type: v.literal('gap'), from: n, to: n, counted }),
  v.object({ id, zone, type: v.literal('nudge'), at: n, kind, silent: v.boolean(), held: v.exactOptional(hold) }),
  v.object({
    id,
    zone,
    type: v.literal('answer'),
    at: n,
    kind: orNull(kind),
    answer: v.picklist(['start', 'snooze', 'skip', 'up']),
    minutes: v.exactOptional(n),
  }),
  v.object({
    id,
    zone,
    type: v.literal('session'),
    from: n,
    to: n,
    end: v.picklist(['finished', 'left', 'hurt']),
    movements,
    left: v.exactOptional(movements),
    hurt: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
  }),
  v.object({
    id,
    zone,
    type: v.literal('felt'),
    at: n,
    how: v.picklist(['easier', 'same', 'worse']),
    movements,
  }),
  v.object({ id, zone, type: v.literal('check-in'), at: n, scores, bothered: v.boolean() }),
  v.object({ id, zone, type: v.literal('long-stretch'), at: n, runFrom: n }),
  v.object({ id, zone, type: v.literal('undo'), of: v.string() }),
]) satisfies v.GenericSchema<unknown, LogEntry>

/** The popup's strip, and what of today can be corrected. */
export const todayShape = v.object({
  version: v.literal(1),
  day: v.string(),
  spans: v.array(
    v.object({ id, kind: spanKind, from: n, to: n, break: v.exactOptional(breakKind), why: v.exactOptional(why) }),
  ),
  gaps: v.exactOptional(v.array(v.object({ id, from: n, to: n, counted }))),
}) satisfies v.GenericSchema<unknown, Today>

/** When the last check-in was. */
export const checkInShape = v.object({
  version: v.literal(1),
  lastId: orNull(v.string()),
  lastAt: orNull(n),
  laterAt: orNull(n),
  scores: v.exactOptional(scores),
}) satisfies v.GenericSchema<unknown, CheckInState>

/** What the person should be told once. */
export const noticesShape = v.object({
  version: v.literal(1),
  shown: v.array(v.object({ key: v.string(), at: n, detail: v.exactOptional(v.string()) })),
}) satisfies v.GenericSchema<unknown, Notices>

/** What the reminder of massage remembers. */
export const remindedShape = v.object({
  version: v.literal(1),
  remindedAt: orNull(n),
  snoozedUntil: orNull(v.pipe(v.string(), v.check(isDate))),
}) satisfies v.GenericSchema<unknown, Reminded>
/** A restore or a deletion on its way. */
export const transferShape = v.object({
  version: v.literal(1),
  phase: v.picklist(['in', 'done', 'out', 'erase']),
  token: v.string(),
  at: n,
  added: ms,
}) satisfies v.GenericSchema<unknown, Transfer>
