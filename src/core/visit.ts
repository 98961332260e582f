import * as v from 'valibot'
import { spots, type Spot } from '../catalogue/spots.ts'
import { isDate } from './dates.ts'
import { type Pressure, pressures } from './screening.ts'

/** One massage, past or planned. Its day is a calendar date of the place where it happened, so that no journey and no change of clocks moves it. */
export interface Visit {
  readonly id: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** `HH:MM` on the clocks of that place; only a planned visit has one. */
  readonly time?: string
  /** It was planned, and nobody has said yet whether it took place. */
  readonly planned?: true
  readonly minutes: number
  readonly kind: VisitKind
  readonly areas: readonly Spot[]
  /** 0 (none) to 10 (worst imaginable). */
  readonly painBefore?: number
  readonly painAfter?: number
  readonly pressure?: Pressure
  /** Free text: where it was, and with whom. */
  readonly where?: string
  /** Free text, as the person writes sums. */
  readonly cost?: string
  readonly note?: string
}

export const visitKinds = ['therapeutic', 'remedial', 'relaxing', 'sports', 'self', 'other'] as const
export type VisitKind = (typeof visitKinds)[number]

/** What the fields of a visit hold at most. */
export const visitLimits = {
  firstYear: 1900,
  yearsAhead: 2,
  minutes: 600,
  pain: 10,
  where: 200,
  cost: 40,
  note: 2000,
  /** A lifetime of two a week. */
  visits: 5000,
} as const

const text = (most: number, why: string) =>
  v.exactOptional(v.pipe(v.string(why), v.trim(), v.minLength(1, why), v.maxLength(most, why)))
const pain = v.exactOptional(
  v.pipe(
    v.number('answer_visit_pain'),
    v.integer('answer_visit_pain'),
    v.minValue(0, 'answer_visit_pain'),
    v.maxValue(visitLimits.pain, 'answer_visit_pain'),
  ),
)

/** A visit, with the message key of what is wrong where it is none. Anything it does not know is refused. */
export const visitShape = v.strictObject(
  {
    id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
    date: v.pipe(
      v.string('answer_visit_date'),
      v.minLength(1, 'answer_visit_no_date'),
      v.check(isDate, 'answer_visit_date'),
    ),
    time: v.exactOptional(
      v.pipe(v.string('answer_visit_time'), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'answer_visit_time')),
    ),
    planned: v.exactOptional(v.literal(true)),
    minutes: v.pipe(
      v.number('answer_visit_minutes'),
      v.integer('answer_visit_minutes'),
      v.minValue(1, 'answer_visit_minutes'),
      v.maxValue(visitLimits.minutes, 'answer_visit_minutes'),
    ),
    kind: v.picklist(visitKinds, 'answer_visit_kind'),
    areas: v.pipe(
      v.array(v.picklist(spots, 'answer_visit_areas'), 'answer_visit_areas'),
      v.maxLength(spots.length, 'answer_visit_areas'),
    ),
    painBefore: pain,
    painAfter: pain,
    pressure: v.exactOptional(v.picklist(pressures, 'answer_visit_pressure')),
    where: text(visitLimits.where, 'answer_visit_where'),
    cost: text(visitLimits.cost, 'answer_visit_cost'),
    note: text(visitLimits.note, 'answer_visit_note'),
  },
  'answer_visit_unreadable',
) satisfies v.GenericSchema<unknown, Visit>

/** The visit that `wanted` is, or the message key of the first thing wrong with it. `today` is `YYYY-MM-DD`. */
export function checkedVisit(
  wanted: unknown,
  today: string,
): { readonly ok: true; readonly visit: Visit } | { readonly ok: false; readonly why: string } {
  const read = v.safeParse(visitShape, wanted, { abortEarly: true })
  if (!read.success) {
    const [{ message }] = read.issues
    return { ok: false, why: message.startsWith('answer_') ? message : 'answer_visit_unreadable' }
  }
  const visit = read.output
  const far = Temporal.PlainDate.from(today).add({ years: visitLimits.yearsAhead }).toString()
  if (Number(visit.date.slice(0, 4)) < visitLimits.firstYear) return { ok: false, why: 'answer_visit_too_old' }
  if (visit.date > far) return { ok: false, why: 'answer_visit_too_far' }
  return { ok: true, visit }
}

/** The order in which visits are kept and shown: the latest first. */
export function byDate(a: Visit, b: Visit): number {
  return compare(b.date, a.date) || compare(b.time ?? '', a.time ?? '') || compare(b.id, a.id)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Two entries of what can only be one massage: same day, time, length and kind. */
export function isTwin(a: Visit, b: Visit): boolean {
  return a.date === b.date && a.time === b.time && a.minutes === b.minutes && a.kind === b.kind
}

/** A visit is planned while its day is to come, and on its day until somebody says that it took place. */
export function isPlanned(visit: Visit, today: string): boolean {
  return visit.date > today || (visit.date === today && isOpen(visit))
}

/** Planned, and not told of since: what took place has neither the mark nor a time. */
export function isOpen({ planned, time }: Visit): boolean {
  return planned === true || time !== undefined
}

/** Self-massage is written down, but does not stand for a visit: the interval goes on. */
export function counts(visit: Visit): boolean {
  return visit.kind !== 'self'
}
