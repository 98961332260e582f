import type { Stored } from '../core/stored.ts'

const minuteMs = 60_000
/** A minute is shown as over this much early, so that the jitter of an alarm does not take one away. */
const jitterMs = 1000

/** How long, in ms, until a page shows something else: the next second of a session, else the next whole minute of a clock or the end of a pause. */
export function nextTickMs(stored: Stored, now: number): number {
  const clock = stored.clock
  if (!clock) return minuteMs
  if (clock.session && clock.session.pausedAt === null)
    return 1000 - (Math.max(0, now - clock.session.startedAt) % 1000)
  const running = Math.max(0, now - clock.countedTo)
  const waits = [clock.sittingMs, clock.stretchMs, clock.standingMs].map(
    (ms) => minuteMs - ((ms + running + jitterMs) % minuteMs),
  )
  if (clock.pause && clock.pause.until > now) waits.push(clock.pause.until - now)
  return Math.max(250, Math.min(...waits))
}
