import { closedMs, clockSlackMs, pulseMs, silenceMs } from '../../src/core/limits.ts'
import { shifted } from '../../src/core/shift.ts'
import type { Clock, Gap } from '../../src/core/state.ts'

const nothing = { known: null, waking: null, launchAt: null } as const

/** The clock as the next event would find it, if the day ended asleep, with the browser closed, or with a clock set back (`now` in epoch ms). */
export function asNextEventFinds(clock: Clock, now: number, running: boolean): Clock {
  const last = clock.lastEventAt
  if (last !== null && now < last - clockSlackMs) return shifted(clock, now - pulseMs - last)
  if (clock.gap || clock.cappedAt !== null || clock.lastEventAt === null) return clock
  const from = clock.lastEventAt
  const quietMs = now - from
  const gap: Gap = running
    ? { ...nothing, from, why: 'asleep', known: 'asleep', waking: now }
    : { ...nothing, from, why: 'closed' }
  return quietMs > (running ? silenceMs : closedMs) ? { ...clock, gap } : clock
}
