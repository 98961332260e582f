/** An entry of the log, as far as a count needs it. */
export interface Told {
  readonly id: string
  readonly type: string
  readonly zone?: string
  readonly kind?: string | null
  readonly from?: number
  readonly to?: number
  readonly break?: 'short' | 'long'
  readonly of?: string | number
}

export interface Counted {
  sittingMin: number
  standingMin: number
  short: number
  long: number
  longest: number
  readonly hours: number[]
}

const minuteMs = 60_000
const formats = new Map<string, Intl.DateTimeFormat>()

/** What a clock on the wall of that place shows. */
function wall(at: number, zone: string): { date: string; hour: number } {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
    })
  formats.set(zone, format)
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  return { date: `${part['year']}-${part['month']}-${part['day']}`, hour: Number(part['hour']) }
}

function dayOf(at: number, zone: string): { day: string; hour: number } {
  const { date, hour } = wall(at, zone)
  if (hour >= 4) return { day: date, hour }
  return { day: new Date(Date.parse(date) - 24 * 60 * minuteMs).toISOString().slice(0, 10), hour }
}

/** Counts every minute of every span by the clock on the wall, one after the other. Spans must begin and end on whole minutes. */
export function slowCount(log: readonly Told[]): Map<string, Counted> {
  const gone = new Set(log.filter(({ type }) => type === 'undo').map((entry) => entry.of))
  const left = new Map(log.filter(({ type, id }) => type === 'span' && !gone.has(id)).map((entry) => [entry.id, entry]))
  const days = new Map<string, Counted>()
  const on = (day: string): Counted => {
    const counted = days.get(day) ?? {
      sittingMin: 0,
      standingMin: 0,
      short: 0,
      long: 0,
      longest: 0,
      hours: Array(24).fill(0),
    }
    days.set(day, counted)
    return counted
  }
  for (const { kind, from = 0, to = 0, zone = 'UTC', break: taken } of left.values()) {
    if (kind === 'away' || kind === 'unobserved') {
      const { day } = dayOf(from, zone)
      if (dayOf(to - 1, zone).day !== day) continue
      if (taken && kind === 'away') on(day)[taken] += 1
      else on(day)
      continue
    }
    let run = 0
    let last = ''
    for (let at = from; at < to; at += minuteMs) {
      const { day, hour } = dayOf(at, zone)
      const counted = on(day)
      if (kind === 'standing') {
        counted.standingMin += 1
        continue
      }
      counted.sittingMin += 1
      counted.hours[hour] = (counted.hours[hour] ?? 0) + 1
      run = day === last ? run + 1 : 1
      last = day
      counted.longest = Math.max(counted.longest, run)
    }
  }
  return days
}
