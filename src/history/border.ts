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
  return quarterOf(at, zone).date.toString()
}

/** Cuts a span at 4:00 of each day, in the zone it happened in. */
export function piecesOf(from: number, to: number, zone: string): readonly Piece[] {
  const pieces: Piece[] = []
  if (from >= to) return pieces
  let at = from
  for (let day: Day = quarterOf(from, zone); ; day = dayFrom(day.date.add({ days: 1 }), zone)) {
    const { date, end } = day
    if (end > at) pieces.push({ day: date.toString(), from: at, to: Math.min(end, to) })
    at = Math.max(at, end)
    if (at >= to) return pieces
  }
}

/** Adds the ms of a span to the local hours in which they were spent. */
export function addHours(hours: number[], from: number, to: number, zone: string): void {
  for (let at = from; at < to;) {
    const end = Math.min(to, (Math.floor(at / quarterMs) + 1) * quarterMs)
    const { hour } = quarterOf(at, zone)
    hours[hour] = (hours[hour] ?? 0) + end - at
    at = end
  }
}

/** A date, and when its day ends, epoch ms: at 4:00 of the next. */
interface Day {
  readonly date: Temporal.PlainDate
  readonly end: number
}

/** A quarter of an hour: the hour on the clocks there, and the day it belongs to. */
interface Quarter extends Day {
  readonly hour: number
}

/** Asking the calendar takes longer than all else that is done with an entry; the next one is mostly of the same day. */
const quarters = new Map<number, Quarter>()
let zoneAsked = ''
const mostQuarters = 5000

function quarterOf(at: number, zone: string): Quarter {
  const n = Math.floor(at / quarterMs)
  if (zone !== zoneAsked || quarters.size > mostQuarters) quarters.clear()
  zoneAsked = zone
  let found = quarters.get(n)
  if (!found) {
    const there = Temporal.Instant.fromEpochMilliseconds(n * quarterMs).toZonedDateTimeISO(zone)
    const { hour } = there
    found = { hour, ...dayFrom(there.toPlainDate().subtract({ days: hour < dayBeginsHour ? 1 : 0 }), zone) }
    quarters.set(n, found)
  }
  return found
}

function dayFrom(date: Temporal.PlainDate, zone: string): Day {
  const end = date.add({ days: 1 }).toZonedDateTime({ timeZone: zone, plainTime: dayBegins }).epochMilliseconds
  return { date, end }
}

/** Calendars end somewhere; this is the year 10,000. */
const farthest = 253_402_300_800_000

/** Whether a moment lies in the time that calendars know. */
export const isMoment = (at: number): boolean => at >= 0 && at < farthest

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
