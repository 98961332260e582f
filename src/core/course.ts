import { dayAfter } from './dates.ts'
import { isPlanned, type Visit } from './visit.ts'

/** A course: several visits close together, as they were tested (evidence §3.2), and the score that is asked again. */
export interface Course {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string
  readonly everyDays: number
  readonly visits: number
  /** How strong the ache was at the beginning, 0 to 10. */
  readonly startScore: number
  /** What was said when asked again, the earliest first. */
  readonly scores: readonly { readonly date: string; readonly score: number }[]
}

/** What a course may be: least and most of each number. */
export const courseRanges = {
  everyDays: { min: 3, max: 21, step: 1 },
  visits: { min: 2, max: 12, step: 1 },
} as const

/** After this many visits the score is asked again: no better after four to six, and it is time to see a professional (evidence §3.2). */
const askAfter = 4

/** Where a course stands. */
export interface CourseNow {
  /** Visits that took place since it began, of `visits`. */
  readonly done: number
  readonly visits: number
  readonly over: boolean
  /** When the next visit fits; `null` once the course is over or has not helped: then the usual interval holds again. */
  readonly opening: { readonly opens: string; readonly closes: string } | null
  /** The score should be asked again. */
  readonly asks: boolean
  /** No better after four visits or more. */
  readonly seeProfessional: boolean
}

/** Where a course stands on `today`; `visits` are those that count. */
export function courseNow(course: Course, visits: readonly Visit[], today: string): CourseNow {
  const dates = visits
    .filter((visit) => visit.date >= course.from && !isPlanned(visit, today))
    .map((visit) => visit.date)
    .sort()
  const done = dates.length
  const over = done >= course.visits
  const last = dates.at(-1)
  const opens = last === undefined ? course.from : dayAfter(last, course.everyDays)
  const score = course.scores.at(-1)
  const asked = (since: string | undefined) => since === undefined || (score !== undefined && score.date >= since)
  const seeProfessional = done >= askAfter && score !== undefined && !isBetter(course.startScore, score.score)
  return {
    done,
    visits: course.visits,
    over,
    opening: over || seeProfessional ? null : { opens, closes: dayAfter(opens, Math.ceil(course.everyDays / 2)) },
    asks: !asked(dates[Math.min(askAfter, course.visits) - 1]) || (over && !asked(dates[course.visits - 1])),
    seeProfessional,
  }
}

/** The course with another score in the place of the latest that was said, that of the beginning where it is the only one. */
export function corrected(course: Course, score: number): Course {
  const last = course.scores.at(-1)
  return last
    ? { ...course, scores: [...course.scores.slice(0, -1), { ...last, score }] }
    : { ...course, startScore: score }
}

/** Better by enough to mean something: 2 points and 30 %, from a start below 5 one point (evidence §6). Nothing gets better than none. */
export function isBetter(start: number, now: number): boolean {
  const less = start - now
  if (start === 0) return now === 0
  return start < 5 ? less >= 1 : less >= 2 && less >= 0.3 * start
}
