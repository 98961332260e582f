import * as v from 'valibot'
import { regions } from '../catalogue/types.ts'
import { courseRanges } from './course.ts'
import { isDate } from './dates.ts'
import { partly } from './partly.ts'
import { defaultSettings, ranges, type Settings } from './settings.ts'

const minutes = v.pipe(v.number(), v.finite(), v.minValue(0.5), v.maxValue(1440))
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
const range = v.object({
  days: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))), v.maxLength(7)),
  from: time,
  to: time,
})

const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max))
const score = within({ min: 0, max: 10 })
const date = v.pipe(v.string(), v.check(isDate))
const course = v.object({
  from: date,
  everyDays: within(courseRanges.everyDays),
  visits: within(courseRanges.visits),
  startScore: score,
  scores: v.pipe(v.array(v.object({ date, score })), v.maxLength(50)),
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
  // Off, or minutes.
  postureCueMin: v.pipe(
    v.number(),
    v.finite(),
    v.minValue(0),
    v.maxValue(1440),
    v.check((min) => min === 0 || min >= 0.5),
  ),
  eyeCue: v.boolean(),
  style: v.picklist(['notification', 'window', 'badge']),
  discreet: v.boolean(),
  theme: v.picklist(['system', 'light', 'dark']),
  motion: v.picklist(['system', 'reduced']),
  sound: v.boolean(),
  tone: v.boolean(),
  voice: v.boolean(),
  skin: v.picklist(['day', 1, 2, 3, 4, 5]),
  sessionSec: v.picklist([30, 120, 300, 600]),
  aches: v.pipe(v.array(v.picklist(regions)), v.maxLength(6)),
  massageFromDays: within(ranges.massageFromDays),
  massageToDays: within(ranges.massageToDays),
  massageReminders: v.boolean(),
  massageCourse: v.nullable(course),
  plainTimer: v.boolean(),
  breakGoal: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(12)),
  checkIns: v.boolean(),
  weeklyReview: v.boolean(),
  welcomed: v.boolean(),
} as const satisfies Record<keyof Settings, v.GenericSchema>

/** Settings as a backup holds them: what is there must be good. */
export const settingsShape = v.object(partly(fields))

/** Settings as stored: a field that cannot be read falls back alone. */
export function readSettings(data: unknown): Settings | null {
  const outer = v.safeParse(v.object({ values: v.record(v.string(), v.unknown()) }), data)
  if (!outer.success) return null
  const good = Object.entries(fields).flatMap(([key, shape]) => {
    const one = v.safeParse(shape, outer.output.values[key])
    return one.success ? [[key, one.output] as const] : []
  })
  return fitted({ ...defaultSettings, ...Object.fromEntries(good) })
}

/** Settings of different origins, made to go together. */
export function fitted(settings: Settings): Settings {
  return { ...settings, massageToDays: Math.max(settings.massageFromDays, settings.massageToDays) }
}

/** Settings that a page asks for: all fields good, or nothing. */
export function checkedSettings(wanted: unknown): Settings | null {
  const result = v.safeParse(v.strictObject({ ...fields, workingHours: v.optional(fields.workingHours) }), wanted)
  if (!result.success) return null
  const settings = result.output as Settings
  return settings.massageFromDays <= settings.massageToDays ? settings : null
}
