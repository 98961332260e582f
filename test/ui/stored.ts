import { defaultSettings, type Settings } from '../../src/core/settings.ts'
import type { Clock, NudgeState } from '../../src/core/state.ts'
import type { Stored } from '../../src/core/stored.ts'

/** The page's clock in these tests: Tuesday 3 March 2026, 11:04 in London. */
export const now = Date.UTC(2026, 2, 3, 11, 4)
export const zone = 'Europe/London'
export const minute = 60_000
/** A time of that morning. */
export const at = (h: number, min: number) => Date.UTC(2026, 2, 3, h, min)

const fresh: NudgeState = { sinceMs: 0, snoozes: 0, snoozedUntil: null }

/** Someone who has been sitting for 22 minutes since 10:42. */
export const sitting: Clock = {
  version: 1,
  turn: 7,
  lastEventAt: now - minute,
  lastReportAt: now - 20 * minute,
  mode: 'sitting',
  sittingMs: 21 * minute,
  stretchMs: 21 * minute,
  standingMs: 0,
  countedTo: now - minute,
  spanFrom: at(10, 42),
  gap: null,
  quietSince: null,
  quietSeenAt: null,
  upAt: null,
  lastGap: null,
  restart: { at: at(10, 42), why: 'idle', clock: 'both', awayMs: 6 * minute },
  nudges: { short: fresh, long: fresh, standing: fresh },
  waiting: null,
  lastNudgeAt: null,
  pause: null,
  session: null,
  cappedAt: null,
  marked: false,
  held: null,
  sent: 0,
}

/** A short nudge came at 30 minutes and waits for its answer. */
export const nudged: Clock = {
  ...sitting,
  sittingMs: 31 * minute,
  stretchMs: 31 * minute,
  spanFrom: at(10, 32),
  restart: { at: at(10, 32), why: 'locked', clock: 'both', awayMs: 8 * minute },
  nudges: { ...sitting.nudges, short: { ...fresh, sinceMs: 30 * minute } },
  waiting: { kind: 'short', at: now - 2 * minute, movement: 'upper-trapezius-stretch', snoozesLeft: 2 },
  lastNudgeAt: now - 2 * minute,
  sent: 1,
}

/** A gap in which nothing moved for four minutes. */
export const corrected: Clock = {
  ...sitting,
  lastGap: {
    from: now - 9 * minute,
    to: now - 5 * minute,
    counted: 'sitting',
    why: 'idle',
    entries: [],
    before: {
      sittingMs: 12 * minute,
      stretchMs: 12 * minute,
      standingMs: 0,
      mode: 'sitting',
      spanFrom: sitting.spanFrom,
      shortSinceMs: 0,
      longSinceMs: 0,
      marked: false,
    },
  },
}

/** A session of three movements that began 30 seconds ago. */
export const moving: Clock = {
  ...sitting,
  session: {
    id: 'session.1',
    startedAt: now - 30_000,
    plannedSec: 120,
    plannedEndAt: now + 90_000,
    pausedAt: null,
    movements: ['upper-trapezius-stretch', 'shoulder-rolls', 'seated-cat-cow'],
  },
}

const span = (kind: 'sitting' | 'standing' | 'away', from: number, to: number) => ({
  id: `span.${from}`,
  kind,
  from,
  to,
})

/** Everything stored, with a morning behind it: two breaks, one run of an hour and a half. */
export function storedWith(clock: Clock | null, settings: Partial<Settings> = {}): Stored {
  return {
    clock,
    settings: { ...defaultSettings, welcomed: true, ...settings },
    outbox: [],
    today: {
      version: 1,
      day: '2026-03-03',
      spans: [
        span('sitting', at(7, 55), at(8, 33)),
        { ...span('away', at(8, 33), at(8, 41)), break: 'long' },
        span('sitting', at(8, 41), at(10, 14)),
        span('standing', at(10, 14), at(10, 36)),
        { ...span('away', at(10, 36), at(10, 42)), break: 'long' },
      ],
    },
    notices: { version: 1, shown: [] },
    checkIn: { version: 1, lastId: null, lastAt: null, laterAt: null },
  }
}
