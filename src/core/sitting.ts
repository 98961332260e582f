import { minuteMs, shortBreakMs, standingRestartMs } from './limits.ts'
import type { Settings } from './settings.ts'
import type { Clock, Gap } from './state.ts'

/** What the three clocks say at one moment, in ms. */
export interface Readings {
  readonly kind: 'sitting' | 'standing' | 'away'
  readonly sittingMs: number
  readonly stretchMs: number
  readonly standingMs: number
}

/** What a gap counts as if it ended at `to`. */
export function verdict(gap: Gap, to: number, settings: Settings): 'sitting' | 'short' | 'long' {
  const ms = to - gap.from
  if (gap.why === 'closed') return 'long'
  if (ms >= settings.longBreakMin * minuteMs) return 'long'
  return ms >= shortBreakMs && gap.known !== null ? 'short' : 'sitting'
}

/** Up to when time counts as spent at the desk: `now`, or where an absence that is a break began. */
export function countsUntil(clock: Clock, settings: Settings, now: number): number {
  const { gap } = clock
  if (clock.cappedAt !== null) return Math.max(clock.countedTo, Math.min(now, clock.cappedAt))
  const end = gap && verdict(gap, now, settings) !== 'sitting' ? gap.from : now
  return Math.max(clock.countedTo, end)
}

/** The clocks at `now` (epoch ms), with a gap that is still open counted as it would be if it ended now. */
export function readings(clock: Clock, settings: Settings, now: number): Readings {
  const broken = clock.gap ? verdict(clock.gap, now, settings) : 'sitting'
  if (broken === 'long') return { kind: 'away', sittingMs: 0, stretchMs: 0, standingMs: 0 }
  const more = countsUntil(clock, settings, now) - clock.countedTo
  const seated = clock.mode === 'sitting' ? more : 0
  const standingMs = clock.mode === 'standing' ? clock.standingMs + more : 0
  const restarted = standingMs >= standingRestartMs
  return {
    kind: broken === 'short' ? 'away' : clock.mode,
    sittingMs: restarted ? 0 : clock.sittingMs + seated,
    stretchMs: restarted || broken === 'short' ? 0 : clock.stretchMs + seated,
    standingMs,
  }
}

/** The same clock with everything up to `now` counted in. */
export function fold(clock: Clock, settings: Settings, now: number): Clock {
  const to = countsUntil(clock, settings, now)
  const more = to - clock.countedTo
  return clock.mode === 'sitting'
    ? { ...clock, sittingMs: clock.sittingMs + more, stretchMs: clock.stretchMs + more, countedTo: to }
    : { ...clock, standingMs: clock.standingMs + more, countedTo: to }
}
