/** Part of a span that lies in one day, `YYYY-MM-DD`. Epoch ms. */
export interface Piece {
  readonly day: string
  readonly from: number
  readonly to: number
}

/** A day begins at 4:00 local time. */
const dayBeginsHour = 4
const dayBegins = '04:00'
/** Every time zone of today differs from the world's time by quarters of an hour, and changes by quarters. */
const quarterMs = 15 * 60_000

/** The local date that a moment belongs to. */
export function dayOf(at: number, zone: string): string {
  return dateOf(at, zone).toString()
}

/** Cuts a span at 4:00 of each day, in the zone it happened in. */
export function piecesOf(from: number, to: number, zone: string): readonly Piece[] {
  const pieces: Piece[] = []
  let date = from < to ? dateOf(from, zone) : null
  for (let at = from; date && at < to;) {
    const next: Temporal.PlainDate = date.add({ days: 1 })
    const end = next.toZonedDateTime({ timeZone: zone, plainTime: dayBegins }).epochMilliseconds
    if (end > at) pieces.push({ day: date.toString(), from: at, to: Math.min(end, to) })
    at = Math.max(at, end)
    date = next
  }
  return pieces
}

/** Adds the ms of a span to the local hours in which they were spent. */
export function addHours(hours: number[], from: number, to: number, zone: string): void {
  for (let at = from; at < to;) {
    const end = Math.min(to, (Math.floor(at / quarterMs) + 1) * quarterMs)
    const { hour } = local(at, zone)
    hours[hour] = (hours[hour] ?? 0) + end - at
    at = end
  }
}

function dateOf(at: number, zone: string): Temporal.PlainDate {
  const there = local(at, zone)
  return there.hour < dayBeginsHour ? there.toPlainDate().subtract({ days: 1 }) : there.toPlainDate()
}

/** A moment may have a fraction of a millisecond. */
function local(at: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone)
}

const known = new Map<string, string>()

/** A zone that this computer knows; the world's time for one that it does not. */
export function zoneOr(zone: string | undefined, otherwise: string): string {
  if (zone === undefined) return otherwise
  const found = known.get(zone)
  if (found !== undefined) return found
  let sound = 'UTC'
  try {
    sound = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId
  } catch {
    // A log from elsewhere may name anything.
  }
  known.set(zone, sound)
  return sound
}
