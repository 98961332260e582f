/** The next time (epoch ms) after `now` that a clock in `zone` shows `time`, `HH:MM`; `null` where `time` is none. */
export function nextAt(time: string, now: number, zone: string): number | null {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate()
  const [first, second] = [0, 1].map(
    (days) =>
      today.add({ days }).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
        .epochMilliseconds,
  )
  return (first !== undefined && first > now ? first : second) ?? null
}
