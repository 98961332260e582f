import type { RunningSession } from '../core/state.ts'
import type { Plan } from '../core/timeline.ts'

/** How far into its plan a session is at `now` (epoch ms), in seconds. It follows from the planned end, which a pause, *back* and *next* move. */
export function elapsedSec({ totalSec }: Plan, session: RunningSession, now: number): number {
  const leftSec = (session.plannedEndAt - (session.pausedAt ?? now)) / 1000
  return Math.max(0, Math.min(totalSec, totalSec - leftSec))
}

/** Where the movement at `index` begins, in seconds; the end where there is none. */
export function beginOf({ phases, totalSec }: Plan, index: number): number {
  return phases.find((phase) => phase.index === index)?.from ?? totalSec
}

/** Where *back* leads: the beginning of this movement, or of the one before when it has only just begun. */
export function backFrom(plan: Plan, index: number, sec: number): number {
  const begin = beginOf(plan, index)
  return sec - begin > 3 || index === 0 ? begin : beginOf(plan, index - 1)
}
