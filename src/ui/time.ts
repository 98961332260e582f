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

/** A local date (`YYYY-MM-DD`) as the language writes it: its weekday alone, day and month, both, or all of it. */
export function dateWords(day: string, how: 'weekday' | 'date' | 'both' | 'whole'): string {
  const weekday = how === 'date' ? undefined : how === 'whole' ? 'long' : 'short'
  const date = how !== 'weekday' && ({ day: 'numeric', month: how === 'whole' ? 'long' : 'short' } as const)
  return new Intl.DateTimeFormat(locale, {
    ...(weekday && { weekday }),
    ...date,
    ...(how === 'whole' && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.parse(day))
}

/** An hour of the day, 0 to 23, such as "9 am" or "09". */
export function hourWords(hour: number): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC' }).format(hour * 3_600_000)
}

/** A duration that may be nothing: "0 min", "6 min", "1 h 5 min". */
export function spent(ms: number): string {
  return ms < 30_000 ? say('ui_minutes', { min: 0 }) : duration(ms)
}

/** A number with at most one digit after the point. */
export function oneDigit(value: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value)
}
