import { say } from './words.ts'

let locale: string | undefined

/** Sets how this page writes times of day: a BCP 47 tag. */
export function writeTimesAs(tag: string): void {
  locale = tag
}

/** A time of day, such as "10:42", of `ms` (epoch) in a time zone. */
export function clockTime(ms: number, zone: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone }).format(ms)
}

/** A weekday and time of day, such as "Tue 04:00". */
export function dayTime(ms: number, zone: string): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  }).format(ms)
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
  const digits = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 }).format(whole % 60)
  return `${new Intl.NumberFormat(locale).format(Math.floor(whole / 60))}:${digits}`
}

/** Several things in a row, as the language joins them. */
export function listed(parts: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'unit', style: 'long' }).format(parts)
}

/** Making a formatter takes longer than all its work: charts ask for hundreds of dates. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${name}`
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  formatters.set(key, known)
  return known
}

const dateParts = {
  weekday: { weekday: 'short' },
  date: { day: 'numeric', month: 'short' },
  both: { weekday: 'short', day: 'numeric', month: 'short' },
} as const

/** A local date (`YYYY-MM-DD`) as the language writes it: its weekday, day and month, or both. */
export function dateWords(day: string, how: keyof typeof dateParts): string {
  return formatter(how, dateParts[how]).format(Date.parse(day))
}

/** An hour of the day, 0 to 23, such as "9 am" or "09". */
export function hourWords(hour: number): string {
  return formatter('hour', { hour: 'numeric' }).format(hour * 3_600_000)
}

/** A duration that may be nothing: "0 min", "6 min", "1 h 5 min". */
export function spent(ms: number): string {
  return ms < 30_000 ? say('ui_minutes', { min: 0 }) : duration(ms)
}

/** A number with at most one digit after the point. */
export function oneDigit(value: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)
}
