/** Calendar dates as text, `YYYY-MM-DD`: they sort by themselves, and no time zone moves them. */

const ofDay = /^\d{4}-\d{2}-\d{2}$/
/** A day that every year has: years of visits are read at each start, and these need no calendar. */
const ofAnyYear = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/

/** Whether `date` is in the calendar: 29 February is, in a leap year. */
export function isDate(date: string): boolean {
  if (ofAnyYear.test(date)) return true
  if (!ofDay.test(date)) return false
  try {
    return Temporal.PlainDate.from(date).toString() === date
  } catch {
    return false
  }
}

/** Whole calendar days from one date to another. */
export function daysFrom(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days
}

/** The date so many days after another. */
export function dayAfter(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/** The calendar date in a time zone at `at` (epoch ms). */
export function dateAt(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString()
}
