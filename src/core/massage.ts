import { courseNow, type CourseNow } from './course.ts'
import { dayAfter, daysFrom } from './dates.ts'
import type { Settings } from './settings.ts'
import { counts, isPlanned, type Visit } from './visit.ts'

/** How things stand with massage on one day. All dates are `YYYY-MM-DD`. */
export interface Outlook {
  readonly kind: 'none' | 'resting' | 'in-window' | 'past-window' | 'booked' | 'on-hold'
  /** The latest visit that took place and counts. */
  readonly last: Visit | null
  /** The next planned one. */
  readonly booked: Visit | null
  /** First and last day of the window; `null` without a visit to count from. */
  readonly opening: { readonly opens: string; readonly closes: string } | null
  /** Whole days: resting, until the window opens; in it, until it closes; booked, until the visit; else 0. */
  readonly days: number
  /** The next visit is the first, or the first after more than half a year. */
  readonly likeFirst: boolean
  readonly course: CourseNow | null
}

/** Part of the settings that the outlook goes by. */
export type Interval = Pick<Settings, 'massageFromDays' | 'massageToDays' | 'massageCourse'>

/** What the screening says that matters here: something stands against massage until a professional was asked. */
export interface Screened {
  readonly hold: boolean
}

/** How things stand on `today` (`YYYY-MM-DD`). What the screening holds comes first, then a visit that is booked, then the window. */
export function outlook(visits: readonly Visit[], interval: Interval, { hold }: Screened, today: string): Outlook {
  const counting = visits.filter(counts)
  const last = latest(counting.filter((visit) => !isPlanned(visit, today)))
  const booked = next(counting.filter((visit) => isPlanned(visit, today)))
  const course = interval.massageCourse && courseNow(interval.massageCourse, counting, today)
  const opening = windowOf(last, interval, course)
  const known = { last, booked, opening, course, likeFirst: isLikeFirst(last, booked?.date ?? today) }
  if (hold) return { ...known, kind: 'on-hold', days: 0 }
  if (booked) return { ...known, kind: 'booked', days: daysFrom(today, booked.date) }
  if (!opening) return { ...known, kind: 'none', days: 0 }
  if (today < opening.opens) return { ...known, kind: 'resting', days: daysFrom(today, opening.opens) }
  if (today <= opening.closes) return { ...known, kind: 'in-window', days: daysFrom(today, opening.closes) }
  return { ...known, kind: 'past-window', days: 0 }
}

function windowOf(last: Visit | null, interval: Interval, course: CourseNow | null): Outlook['opening'] {
  if (course?.opening) return course.opening
  if (!last) return null
  return { opens: dayAfter(last.date, interval.massageFromDays), closes: dayAfter(last.date, interval.massageToDays) }
}

const halfYear = { months: 6 }

/** Whether a visit on a date (`YYYY-MM-DD`) is the first, or the first after more than half a year. */
export function isLikeFirst(last: Visit | null, date: string): boolean {
  return last === null || Temporal.PlainDate.from(last.date).add(halfYear).toString() < date
}

function latest(visits: readonly Visit[]): Visit | null {
  return visits.reduce<Visit | null>((best, visit) => (best && best.date >= visit.date ? best : visit), null)
}

function next(visits: readonly Visit[]): Visit | null {
  const when = (visit: Visit) => `${visit.date} ${visit.time ?? ''}`
  return visits.reduce<Visit | null>((best, visit) => (best && when(best) <= when(visit) ? best : visit), null)
}
