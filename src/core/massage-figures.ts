import { daysFrom } from './dates.ts'
import { counts, isPlanned, type Visit } from './visit.ts'

/** The days before a visit since the one before it. */
export interface Gap {
  /** The later visit's date. */
  readonly date: string
  readonly days: number
}

/** A visit with both scores; `day` counts from the first of the list. */
export interface Scored {
  readonly date: string
  readonly day: number
  readonly before: number
  readonly after: number
}

/** So many are drawn at most, the latest: more would be no picture any more. */
const mostGaps = 12
const mostScored = 24

/** The latest gaps between visits that took place and count, the earliest first. */
export function gapsOf(visits: readonly Visit[], today: string): readonly Gap[] {
  const dates = took(visits, today)
    .filter(counts)
    .map((visit) => visit.date)
    .slice(-mostGaps - 1)
  return dates.slice(1).map((date, n): Gap => ({ date, days: daysFrom(dates[n] ?? date, date) }))
}

/** The latest visits with a score before and after, the earliest first; self-massage too. */
export function scoredOf(visits: readonly Visit[], today: string): readonly Scored[] {
  const both = took(visits, today)
    .flatMap(({ date, painBefore: before, painAfter: after }) =>
      before !== undefined && after !== undefined ? [{ date, before, after }] : [],
    )
    .slice(-mostScored)
  const first = both[0]?.date
  return both.map((each) => ({ ...each, day: daysFrom(first ?? each.date, each.date) }))
}

function took(visits: readonly Visit[], today: string): readonly Visit[] {
  return visits
    .filter((visit) => !isPlanned(visit, today))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
