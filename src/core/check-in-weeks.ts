import { type Area, areas } from '../catalogue/types.ts'

/** Discomfort of one check-in: 0 to 10 for each region, and the local date it belongs to, `YYYY-MM-DD`. */
export interface CheckIn {
  readonly day: string
  readonly scores: Readonly<Partial<Record<Area, number>>>
  readonly bothered: boolean
}

/** A calendar week (`monday`, `YYYY-MM-DD`) with the mean of each region that was scored in it. */
export interface Week {
  readonly monday: string
  readonly means: Readonly<Partial<Record<Area, number>>>
  readonly bothered: boolean
}

/** The weeks that have a check-in, oldest first. */
export function weeksOf(checkIns: readonly CheckIn[]): readonly Week[] {
  const weeks = new Map<string, CheckIn[]>()
  for (const checkIn of checkIns) {
    const monday = mondayOf(checkIn.day)
    weeks.set(monday, [...(weeks.get(monday) ?? []), checkIn])
  }
  return [...weeks.keys()].sort().map((monday) => {
    const of = weeks.get(monday) ?? []
    return { monday, means: meansOf(of), bothered: of.some((each) => each.bothered) }
  })
}

/** The Monday of a date's week. */
export function mondayOf(day: string): string {
  const date = Temporal.PlainDate.from(day)
  return date.subtract({ days: date.dayOfWeek - 1 }).toString()
}

function meansOf(checkIns: readonly CheckIn[]): Week['means'] {
  const means = areas.flatMap((area) => {
    const scores = checkIns.flatMap(({ scores: { [area]: score } }) => score ?? [])
    return scores.length > 0 ? [[area, scores.reduce((sum, score) => sum + score, 0) / scores.length] as const] : []
  })
  return Object.fromEntries(means)
}

/** How a region has changed, where it is more than the noise of single answers. */
export interface Change {
  readonly area: Area
  readonly way: 'better' | 'worse'
  readonly size: 'small' | 'meaningful'
  readonly from: number
  readonly to: number
}

/** Weeks before the change that it is held against, at most. */
const baselineWeeks = 4
/** Two points and 30 %; where it began below 5, one point is a small change. Evidence §6: S132, S133, S134. */
const meaningful = { points: 2, share: 0.3 }
const small = { points: 1, below: 5 }

/** Changes that have been kept up for the last two weeks, against the mean of up to four weeks before. */
export function changesOf(weeks: readonly Week[]): readonly Change[] {
  return areas.flatMap((area) => {
    const series = seriesOf(weeks, area)
    const last = series.slice(-2)
    const before = series.slice(-2 - baselineWeeks, -2)
    const [first, second] = last
    if (!first || !second || before.length === 0 || !follows(first, second)) return []
    const from = before.reduce((sum, { mean }) => sum + mean, 0) / before.length
    const sizes = [first, second].map(({ mean }) => sizeOf(from, mean))
    const [a, b] = sizes
    if (!a || !b || a.way !== b.way) return []
    const size = a.size === 'meaningful' && b.size === 'meaningful' ? 'meaningful' : 'small'
    if (size === 'small' && from >= small.below) return []
    return [{ area, way: b.way, size, from, to: (first.mean + second.mean) / 2 }]
  })
}

function sizeOf(from: number, to: number): Pick<Change, 'way' | 'size'> | null {
  const by = Math.abs(to - from)
  const way = to < from ? 'better' : 'worse'
  if (by >= meaningful.points && by >= meaningful.share * from) return { way, size: 'meaningful' }
  return from < small.below && by >= small.points ? { way, size: 'small' } : null
}

/** This much discomfort for two weeks, or a rise in three weeks running, is a reason to ask a professional. Evidence §6. */
const much = 7
const muchWeeks = 2
const rises = 3
/** A card about weeks long gone would be out of place. */
const freshDays = 21

/** A region for which a professional should be seen, and why. Never a diagnosis. */
export interface Reason {
  readonly area: Area
  readonly why: 'much' | 'rising'
}

/** What speaks for seeing a professional at the date `today`. */
export function seeSomeone(weeks: readonly Week[], today: string): readonly Reason[] {
  const newest = weeks.at(-1)
  if (!newest || Temporal.PlainDate.from(newest.monday).until(today, { largestUnit: 'days' }).days >= freshDays)
    return []
  return areas.flatMap((area): Reason[] => {
    const running = lastRun(seriesOf(weeks, area), newest.monday)
    const high = running.slice(-muchWeeks)
    if (high.length === muchWeeks && high.every(({ mean }) => mean >= much)) return [{ area, why: 'much' }]
    const tail = running.slice(-1 - rises)
    const rising = tail.length === 1 + rises && tail.every(({ mean }, i) => i === 0 || mean > (tail[i - 1]?.mean ?? 10))
    return rising ? [{ area, why: 'rising' }] : []
  })
}

interface Point {
  readonly monday: string
  readonly mean: number
}

function seriesOf(weeks: readonly Week[], area: Area): readonly Point[] {
  return weeks.flatMap(({ monday, means: { [area]: mean } }) => (mean === undefined ? [] : [{ monday, mean }]))
}

/** The weeks that follow on each other, up to the newest. */
function lastRun(series: readonly Point[], newest: string): readonly Point[] {
  if (series.at(-1)?.monday !== newest) return []
  let start = series.length - 1
  for (let i = start; i > 0; i -= 1) {
    const [a, b] = [series[i - 1], series[i]]
    if (!a || !b || !follows(a, b)) break
    start = i - 1
  }
  return series.slice(start)
}

/** One week without an answer does not end a run: who answers on a Sunday may next do so on a Monday, eight days later. */
const follows = (a: Point, b: Point): boolean =>
  Temporal.PlainDate.from(a.monday).add({ weeks: 2 }).toString() >= b.monday
