/** Calendar dates as text, `YYYY-MM-DD`: they sort by themselves, and no time zone moves them. */

const ofDay = /^\d{4}-\d{2}-\d{2}$/

/** Whether `date` is in the calendar: 29 February is, in a leap year. */
export function isDate(date: string): boolean {
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
