import { type CheckIn, type Week, weeksOf } from '../../core/check-in-weeks.ts'
import type { Felt } from '../../core/log-entry.ts'
import { type DayTotals, type Outcome, outcomes } from '../../history/totals.ts'
import { daysLater } from './period.ts'

/** The totals of some days, one after the other. */
export type Totals = readonly DayTotals[]

/** A sum over days. */
export function sumOf(days: Totals, what: (day: DayTotals) => number): number {
  return days.reduce((sum, day) => sum + what(day), 0)
}

/** Less than this is a glance, not a day at the desk, and no run worth telling. */
const glanceMs = 5 * 60_000

/** Days on which someone sat or stood at the desk. */
export function worked(days: Totals): Totals {
  return days.filter(({ sittingMs, standingMs }) => sittingMs + standingMs >= glanceMs)
}

/** Breaks taken on a day. */
export const breaksOf = ({ short, long }: DayTotals): number => short + long

/** Seated ms of a usual day in each local hour: the mean over the days worked. */
export function usualHours(days: Totals): readonly number[] {
  const some = worked(days)
  return Array.from({ length: 24 }, (_, hour) =>
    some.length === 0 ? 0 : sumOf(some, ({ hours }) => hours[hour] ?? 0) / some.length,
  )
}

/** The longest runs of all these days, longest first. */
export function longestRuns(
  days: Totals,
  most: number,
): readonly { readonly day: string; readonly from: number; readonly to: number }[] {
  return days
    .flatMap(({ day, runs }) => runs.map((run) => ({ day, ...run })))
    .filter(({ from, to }) => to - from >= glanceMs)
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, most)
}

/** What became of the nudges of these days. */
export function outcomesOf(days: Totals): Readonly<Record<Outcome, number>> {
  return Object.fromEntries(outcomes.map((one) => [one, sumOf(days, (day) => day.outcomes[one])])) as Record<
    Outcome,
    number
  >
}

/** How sessions felt, for each movement in them; what eased most often comes first. */
export function helped(days: Totals): readonly ({ readonly movement: string } & Readonly<Record<Felt, number>>)[] {
  const sums = new Map<string, Record<Felt, number>>()
  for (const { felt } of days) {
    for (const [movement, { easier, same, worse }] of Object.entries(felt)) {
      const sum = sums.get(movement) ?? { easier: 0, same: 0, worse: 0 }
      sums.set(movement, { easier: sum.easier + easier, same: sum.same + same, worse: sum.worse + worse })
    }
  }
  return [...sums]
    .map(([movement, sum]) => ({ movement, ...sum }))
    .sort((a, b) => b.easier - a.easier || a.worse - b.worse || (a.movement < b.movement ? -1 : 1))
}

/** The check-ins of these days. */
export function checkInsOf(days: Totals): readonly CheckIn[] {
  return days.flatMap(({ day, checkIn }) => (checkIn ? [{ day, ...checkIn }] : []))
}

/** The check-ins by week. */
export function weeksIn(days: Totals): readonly Week[] {
  return weeksOf(checkInsOf(days))
}

/** Sessions that were begun on a day. */
export const sessionsOf = ({ sessions: { finished, left, hurt } }: DayTotals): number => finished + left + hurt

/** What belongs to each of some weeks, one after the other, given by their Mondays; `dayOf` gives dates, `YYYY-MM-DD`. */
export function byWeek<T>(
  mondays: readonly string[],
  all: readonly T[],
  dayOf: (one: T) => string,
): readonly (readonly T[])[] {
  const weeks = mondays.map((): T[] => [])
  // Dates are compared as they are written: asking the calendar for each would take most of the time of a chart.
  const end = daysLater(mondays.at(-1) ?? '0001-01-01', 7)
  for (const one of all) {
    const day = dayOf(one)
    if (day < end) weeks[mondays.findLastIndex((monday) => monday <= day)]?.push(one)
  }
  return weeks
}
