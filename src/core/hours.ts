import type { WorkingHours } from './settings.ts'

/** When working hours open next, in epoch ms; `null` while they are open, and where none are set. Ranges may cross midnight. */
export function opensAt(hours: readonly WorkingHours[] | undefined, at: number, zone: string): number | null {
  if (!hours?.length) return null
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate()
  let next: number | null = null
  for (let day = -1; day <= 7; day++) {
    const date = today.add({ days: day })
    for (const range of hours) {
      if (!range.days.includes(date.dayOfWeek)) continue
      const from = moment(date, range.from, zone)
      const to = moment(range.to > range.from ? date : date.add({ days: 1 }), range.to, zone)
      if (from <= at && at < to) return null
      if (from > at && (next === null || from < next)) next = from
    }
  }
  return next ?? Number.MAX_SAFE_INTEGER
}

function moment(date: Temporal.PlainDate, time: string, zone: string): number {
  return date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds
}

/** A day begins at 4:00 local time. Gives its date, `YYYY-MM-DD`. */
export function dayOf(at: number, zone: string): string {
  return dateOf(at, zone).toString()
}

/** When the day of `at` began, epoch ms. */
export function dayBegan(at: number, zone: string): number {
  return moment(dateOf(at, zone), '04:00', zone)
}

/** The next 4:00 local time after `at`, epoch ms: when "until tomorrow" ends. */
export function tomorrowAt(at: number, zone: string): number {
  return moment(dateOf(at, zone).add({ days: 1 }), '04:00', zone)
}

/** The clock on the wall decides, not the hours since midnight: on a night that changes the clocks they differ. */
function dateOf(at: number, zone: string): Temporal.PlainDate {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  return local.hour < 4 ? local.toPlainDate().subtract({ days: 1 }) : local.toPlainDate()
}

/** The next time (epoch ms) after `at` that a clock in `zone` shows `time`, `HH:MM`; `null` where `time` is none. */
export function nextAt(time: string, at: number, zone: string): number | null {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate()
  const first = moment(today, time, zone)
  return first > at ? first : moment(today.add({ days: 1 }), time, zone)
}
