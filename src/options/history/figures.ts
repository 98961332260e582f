import { type CheckIn, mondayOf, type Week, weeksOf } from '../../core/check-in-weeks.ts'
import type { Felt } from '../../core/log-entry.ts'
import { type DayTotals, type Outcome, outcomes } from '../../history/totals.ts'

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

/** Sessions that were begun, by the Monday of their week. */
export function sessionsByWeek(days: Totals): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const day of days) {
    const { finished, left, hurt } = day.sessions
    const monday = mondayOf(day.day)
    sums.set(monday, (sums.get(monday) ?? 0) + finished + left + hurt)
  }
  return sums
}
