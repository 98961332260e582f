/** The next time (epoch ms) after `now` that a clock in `zone` shows `time`, `HH:MM`. Undefined where `time` is none. */
export function nextAt(time: string, now: number, zone: string): number | undefined {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate()
  const at = (date: Temporal.PlainDate) =>
    date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds
  const first = at(today)
  return first > now ? first : at(today.add({ days: 1 }))
}
