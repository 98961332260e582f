import type { CheckInState } from './state.ts'

/** Before the first check-in. */
export const noCheckIn: CheckInState = { version: 1, lastId: null, lastAt: null, laterAt: null }

/** Once a week, and not sooner after "not this week". */
const everyMs = 7 * 24 * 3_600_000

/** Whether a check-in is offered at `now` (epoch ms). A clock that was set back does not silence it for long. */
export function offered({ lastAt, laterAt }: CheckInState, wanted: boolean, now: number): boolean {
  const last = Math.max(lastAt ?? Number.NEGATIVE_INFINITY, laterAt ?? Number.NEGATIVE_INFINITY)
  return wanted && Math.abs(now - last) >= everyMs
}
