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
  let date = from < to ? quarterOf(from, zone).date : null
  for (let at = from; date && at < to;) {
    const end = endOf(date, zone)
    if (end > at) pieces.push({ day: date.toString(), from: at, to: Math.min(end, to) })
    at = Math.max(at, end)
    date = date.add({ days: 1 })
  }
  return pieces
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

/** A quarter of an hour: the hour on the clocks there, and the date of the day it belongs to. */
interface Quarter {
  readonly hour: number
  readonly date: Temporal.PlainDate
}

/** Asking the calendar takes longer than all else that is done with an entry; the next one is mostly of the same day. */
const asked = { zone: '', quarters: new Map<number, Quarter>(), ends: new Map<string, number>() }
const mostAsked = 5000

function askedIn(zone: string): typeof asked {
  if (asked.zone !== zone || asked.quarters.size + asked.ends.size > mostAsked) {
    asked.zone = zone
    asked.quarters.clear()
    asked.ends.clear()
  }
  return asked
}

function quarterOf(at: number, zone: string): Quarter {
  const { quarters } = askedIn(zone)
  const n = Math.floor(at / quarterMs)
  let found = quarters.get(n)
  if (!found) {
    const there = Temporal.Instant.fromEpochMilliseconds(n * quarterMs).toZonedDateTimeISO(zone)
    const { hour } = there
    const date = there.toPlainDate()
    found = { hour, date: hour < dayBeginsHour ? date.subtract({ days: 1 }) : date }
    quarters.set(n, found)
  }
  return found
}

/** When a day ends, epoch ms: at 4:00 of the next. */
function endOf(date: Temporal.PlainDate, zone: string): number {
  const { ends } = askedIn(zone)
  const day = date.toString()
  let end = ends.get(day)
  if (end === undefined) {
    end = date.add({ days: 1 }).toZonedDateTime({ timeZone: zone, plainTime: dayBegins }).epochMilliseconds
    ends.set(day, end)
  }
  return end
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
