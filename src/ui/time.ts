import { type ClockHours, writeClock } from '../core/clock-hours.ts'
import { say } from './words.ts'

let locale: string | undefined
let clockHours: ClockHours | null = null

/** Sets how this page writes times of day: a BCP 47 tag, and what is known of it. */
export function writeTimesAs(tag: string, hours: ClockHours | null = null): void {
  locale = tag
  clockHours = hours
}

/** A time of day, such as "10:42", of `ms` (epoch) in a time zone. */
export function clockTime(ms: number, zone: string): string {
  // The first formatter that is made in a process takes as long as half of all that the popup has to do.
  if (clockHours) {
    const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone)
    return writeClock(clockHours, hour, minute)
  }
  return formatter({ timeStyle: 'short' }, zone).format(ms)
}

/** A weekday and time of day, such as "Tue 04:00". */
export function dayTime(ms: number, zone: string): string {
  return formatter({ weekday: 'short', hour: 'numeric', minute: '2-digit' }, zone).format(ms)
}

/** A calendar date, `YYYY-MM-DD`, as the language writes it: "3 March 2026". */
export function longDate(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString(locale, { dateStyle: 'long' })
}

/** A date, such as "3 March 2026". */
export function sayDate(ms: number, zone: string): string {
  return formatter({ dateStyle: 'long' }, zone).format(ms)
}

/** A number as the language writes it. */
export function sayNumber(value: number): string {
  return counter({}).format(value)
}

/** Whole minutes of a duration, at least one: "6 min", "1 h 5 min". */
export function duration(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000))
  const h = Math.floor(minutes / 60)
  const min = minutes % 60
  if (h === 0) return say('ui_minutes', { min })
  return min === 0 ? say('ui_hours', { h }) : say('ui_hours_minutes', { h, min })
}

/** Seconds as a clock, such as "0:48". */
export function countdown(sec: number): string {
  const whole = Math.max(0, Math.ceil(sec))
  return `${counter({}).format(Math.floor(whole / 60))}:${counter({ minimumIntegerDigits: 2 }).format(whole % 60)}`
}

/** Several things in a row, as the language joins them. */
export function listed(parts: readonly string[]): string {
  return parts.length === 0 ? '' : parts.reduce((list, next) => say('ui_list', { list, next }))
}

/** A calendar date, `YYYY-MM-DD`, in full, such as "Wednesday 2 December"; with its year where that is not the one of `today`. */
export function dateInFull(date: string, today: string): string {
  const sameYear = date.slice(0, 4) === today.slice(0, 4)
  const parts = { weekday: 'long', day: 'numeric', month: 'long' } as const
  return written(date, sameYear ? parts : { ...parts, year: 'numeric' })
}

/** A calendar date for a table, such as "4 Nov 2026". */
export function shortDate(date: string): string {
  return written(date, { day: 'numeric', month: 'short', year: 'numeric' })
}

function written(date: string, parts: Intl.DateTimeFormatOptions): string {
  return formatter(parts).format(Date.parse(`${date}T00:00Z`))
}

/** Making a formatter costs more than a hundred dates or numbers written with it. */
const formatters = new Map<string, Intl.DateTimeFormat>()
const counters = new Map<string, Intl.NumberFormat>()

function formatter(parts: Intl.DateTimeFormatOptions, zone = 'UTC'): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, parts, zone])
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts, timeZone: zone })
  formatters.set(key, made)
  return made
}

function counter(parts: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([locale, parts])
  const made = counters.get(key) ?? new Intl.NumberFormat(locale, parts)
  counters.set(key, made)
  return made
}

/** A time of day `HH:MM` as the language writes it. */
export function timeOfDay(time: string): string {
  return clockTime(Date.parse(`2000-01-01T${time}Z`), 'UTC')
}

const dateParts = {
  weekday: { weekday: 'short' },
  date: { day: 'numeric', month: 'short' },
  both: { weekday: 'short', day: 'numeric', month: 'short' },
} as const

/** A local date (`YYYY-MM-DD`) as the language writes it: its weekday, day and month, or both. */
export function dateWords(day: string, how: keyof typeof dateParts): string {
  return formatter(dateParts[how]).format(Date.parse(day))
}

/** An hour of the day, 0 to 23, such as "9 am" or "09". */
export function hourWords(hour: number): string {
  return formatter({ hour: 'numeric' }).format(hour * 3_600_000)
}

/** A duration that may be nothing: "0 min", "6 min", "1 h 5 min". */
export function spent(ms: number): string {
  return ms < 30_000 ? say('ui_minutes', { min: 0 }) : duration(ms)
}

/** A number with at most one digit after the point. */
export function oneDigit(value: number): string {
  return counter({ maximumFractionDigits: 1 }).format(value)
}
