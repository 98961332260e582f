import { mondayOf } from '../../core/check-in-weeks.ts'
import { dayOf } from '../../core/hours.ts'

/** Weeks that the history looks back over at a time. */
export const weeksShown = 12

/** A date, so many days later; `YYYY-MM-DD`. */
export function daysLater(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** So many dates from `first` on. */
export function datesFrom(first: string, count: number): readonly string[] {
  const start = Temporal.PlainDate.from(first)
  return Array.from({ length: count }, (_, days) => start.add({ days }).toString())
}

/** The first and last day of the twelve weeks that end with a week, given by its Monday. */
export function periodOf(monday: string): { readonly first: string; readonly last: string } {
  return { first: daysLater(monday, -7 * (weeksShown - 1)), last: daysLater(monday, 6) }
}

/** The twelve weeks that end with the one going on. */
export const newestPeriod = (now: number, zone: string) => periodOf(mondayOf(dayOf(now, zone)))
