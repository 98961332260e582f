import type { LogEntry } from './log-entry.ts'

/** An entry that lies in the log; one that takes another back never does. */
export type Kept = Exclude<LogEntry, { type: 'undo' }>

/** When an entry began, epoch ms. */
export function beganAt(entry: Kept): number {
  return 'at' in entry ? entry.at : entry.from
}

/** Calendars end somewhere; this is the year 10,000. */
const farthest = 253_402_300_800_000

/** Whether a moment lies in the time that calendars know. */
export const isMoment = (at: number): boolean => at >= 0 && at < farthest

/** Nobody sits for a month: a span that says so comes from a clock gone astray. */
const longestMs = 31 * 24 * 3_600_000

/** Whether a span can have been. One that cannot stays in the log, but belongs to no day and covers no time. */
export const isSound = ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
  to > from && to - from <= longestMs && isMoment(from) && isMoment(to)
