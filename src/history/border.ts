/** Part of a span that lies in one day, `YYYY-MM-DD`. Epoch ms. */
export interface Piece {
  readonly day: string
  readonly from: number
  readonly to: number
}

/** A day begins at 4:00 local time. */
const dayBeginsHour = 4
const dayBegins = '04:00'
const hourMs = 3_600_000
/** Every time zone of today differs from the world's time by quarters of an hour, and changes by quarters. */
const quarterMs = 15 * 60_000

/** A day as it lies on the time line. Epoch ms. */
interface Day {
  readonly zone: string
  readonly day: string
  readonly from: number
  readonly to: number
  /** What the local clocks are ahead of the world's time, ms; `null` on a day on which they are changed. */
  readonly aheadMs: number | null
}

/** Entries come by time: the day of one is mostly the day of the next, and calendars are slow. */
let last: Day = { zone: '', day: '', from: 0, to: 0, aheadMs: null }

/** Days that have been worked out, by the hour that was asked for: years are gone through more than once, by the same entries. */
const days = new Map<string, Day>()
const mostDays = 10_000

const holds = (day: Day, at: number, zone: string): boolean => day.zone === zone && at >= day.from && at < day.to

function dayAt(at: number, zone: string): Day {
  if (holds(last, at, zone)) return last
  const about = `${zone} ${Math.floor(at / hourMs)}`
  const known = days.get(about)
  if (known && holds(known, at, zone)) return (last = known)
  const date = dateOf(at, zone)
  const [from, to] = [date, date.add({ days: 1 })].map((day) =>
    day.toZonedDateTime({ timeZone: zone, plainTime: dayBegins }),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime]
  const still = from.offsetNanoseconds === to.offsetNanoseconds
  last = {
    zone,
    day: date.toString(),
    from: from.epochMilliseconds,
    to: to.epochMilliseconds,
    aheadMs: still ? from.offsetNanoseconds / 1e6 : null,
  }
  if (days.size >= mostDays) days.clear()
  days.set(about, last)
  return last
}

/** The local date that a moment belongs to. */
export function dayOf(at: number, zone: string): string {
  return dayAt(at, zone).day
}

/** Cuts a span at 4:00 of each day, in the zone it happened in. */
export function piecesOf(from: number, to: number, zone: string): readonly Piece[] {
  if (from >= to) return []
  const first = dayAt(from, zone)
  if (to <= first.to) return [{ day: first.day, from, to }]
  const pieces: Piece[] = []
  let date = Temporal.PlainDate.from(first.day)
  for (let at = from; at < to;) {
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
    const hour = hourAt(at, zone)
    hours[hour] = (hours[hour] ?? 0) + end - at
    at = end
  }
}

function hourAt(at: number, zone: string): number {
  const { from, to, aheadMs } = dayAt(at, zone)
  if (aheadMs === null || at < from || at >= to) return local(at, zone).hour
  return (Math.floor((at + aheadMs) / hourMs) + 24) % 24
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
