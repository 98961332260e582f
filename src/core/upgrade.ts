import * as v from 'valibot'
import { regions } from '../catalogue/types.ts'
import { defaultSettings, type Settings } from './settings.ts'
import { checkInShape, clockShape, entryShape, noticesShape, todayShape } from './shapes.ts'
import type { CheckInState, Clock, LogEntry, Notices, Today } from './state.ts'
import { noCheckIn } from './check-in.ts'
import type { Stored } from './stored.ts'

/** The keys of `storage.local` that belong to the state. */
export const keys = ['clock', 'settings', 'outbox', 'today', 'notices', 'checkIn'] as const
export type Key = (typeof keys)[number]

/** The version this program writes. Newer data is set aside, older climbs `ladder`. */
export const version = 1

/** Ordered: `ladder[n]` turns data of version n + 1 into version n + 2. */
const ladder: readonly ((key: Key, data: unknown) => unknown)[] = []

/** A part that could not be read. It is kept under a key of its own, never overwritten. */
export interface Aside {
  readonly key: Key
  readonly value: unknown
  readonly why: 'damaged' | 'newer'
}

/** Anything found in storage becomes a state: what can be read is kept, the rest is set aside. */
export function upgrade(found: Readonly<Record<string, unknown>>): { stored: Stored; aside: readonly Aside[] } {
  const aside: Aside[] = []
  const part = <T>(key: Key, read: (data: unknown) => T | null, fallback: T): T => {
    const value = found[key]
    if (value === undefined || value === null) return fallback
    const data = climb(key, value)
    if (data === 'newer') {
      aside.push({ key, value, why: 'newer' })
      return fallback
    }
    const good = read(data)
    if (good === null) aside.push({ key, value, why: 'damaged' })
    return good ?? fallback
  }
  const stored: Stored = {
    clock: part<Clock | null>('clock', by(clockShape), null),
    settings: part('settings', readSettings, defaultSettings),
    outbox: part<readonly LogEntry[]>('outbox', readOutbox, []),
    today: part<Today>('today', by(todayShape), { version: 1, day: '', spans: [] }),
    notices: part<Notices>('notices', by(noticesShape), { version: 1, shown: [] }),
    checkIn: part<CheckInState>('checkIn', by(checkInShape), noCheckIn),
  }
  return { stored, aside }
}

/** What is written under each key. */
export function kept(stored: Stored): Record<Key, unknown> {
  const { clock, settings, outbox, today, notices, checkIn } = stored
  return {
    clock,
    settings: { version, values: settings },
    outbox: { version, entries: outbox },
    today,
    notices,
    checkIn,
  }
}

function climb(key: Key, value: unknown): unknown {
  const found = v.safeParse(v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) }), value)
  if (!found.success) return value
  if (found.output.version > version) return 'newer'
  return ladder.slice(found.output.version - 1).reduce((data, up) => up(key, data), value)
}

const by =
  <T>(shape: v.GenericSchema<unknown, T>) =>
  (data: unknown): T | null => {
    const result = v.safeParse(shape, data)
    return result.success ? result.output : null
  }

function readOutbox(data: unknown): readonly LogEntry[] | null {
  const outer = v.safeParse(v.object({ entries: v.array(v.unknown()) }), data)
  if (!outer.success) return null
  return outer.output.entries.flatMap((entry) => by(entryShape)(entry) ?? [])
}

const minutes = v.pipe(v.number(), v.finite(), v.minValue(0.5), v.maxValue(1440))
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
const range = v.object({
  days: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))), v.maxLength(7)),
  from: time,
  to: time,
})

const fields = {
  shortEveryMin: minutes,
  longEveryMin: minutes,
  longBreakMin: minutes,
  standing: v.boolean(),
  standingLimitMin: minutes,
  neverStands: v.boolean(),
  soundCounts: v.boolean(),
  workingHours: v.pipe(v.array(range), v.maxLength(50)),
  postureCueMin: v.union([v.literal(0), minutes]),
  eyeCue: v.boolean(),
  style: v.picklist(['notification', 'window', 'badge']),
  discreet: v.boolean(),
  theme: v.picklist(['system', 'light', 'dark']),
  motion: v.picklist(['system', 'reduced']),
  sound: v.boolean(),
  sessionSec: v.picklist([30, 120, 300, 600]),
  aches: v.pipe(v.array(v.picklist(regions)), v.maxLength(6)),
  plainTimer: v.boolean(),
  breakGoal: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(12)),
  checkIns: v.boolean(),
  weeklyReview: v.boolean(),
  welcomed: v.boolean(),
} as const satisfies Record<keyof Settings, v.GenericSchema>

/** Settings as stored: a field that cannot be read falls back alone. */
function readSettings(data: unknown): Settings | null {
  const outer = v.safeParse(v.object({ values: v.record(v.string(), v.unknown()) }), data)
  if (!outer.success) return null
  const good = Object.entries(fields).flatMap(([key, shape]) => {
    const one = v.safeParse(shape, outer.output.values[key])
    return one.success ? [[key, one.output] as const] : []
  })
  return { ...defaultSettings, ...Object.fromEntries(good) }
}

/** Settings that a page asks for: all fields good, or nothing. */
export function checkedSettings(wanted: unknown): Settings | null {
  const result = v.safeParse(v.strictObject({ ...fields, workingHours: v.optional(fields.workingHours) }), wanted)
  return result.success ? (result.output as Settings) : null
}
