import { clockSlackMs, pulseMs } from '../../src/core/limits.ts'
import { type Frames, traceSecond } from './frames.ts'

/** Numbers above this are moments, epoch ms; durations are below. */
const firstMomentMs = 1e11

/**
 * The trace second of each moment that the worker keeps, remembered from when it was first written down: later the
 * wall clock may have been set, and the stored moment moved with it or not.
 */
export class Moments {
  private known = new Map<number, number>()
  private lastEventAt: number | null = null

  constructor(private readonly frames: Frames) {}

  /** Called after each event with the clock as it is stored, and the wall clock and trace time of the event, in ms. */
  follow(clock: unknown, wallNow: number, ms: number): void {
    const last = this.lastEventAt
    // The worker saw the clock set back: it moved every moment, so that the last event was one pulse ago.
    if (last !== null && wallNow < last - clockSlackMs && lastEventOf(clock) !== last)
      this.known = new Map([...this.known].map(([wall, at]) => [wall + wallNow - pulseMs - last, at]))
    this.lastEventAt = lastEventOf(clock)
    const found = new Map(this.known)
    for (const wall of momentsIn(clock)) found.set(wall, this.second(wall, ms))
    this.known = found
  }

  /** Forgets what is no longer stored; called when all that was written at this event has been read. */
  keepOnly(clock: unknown): void {
    const kept = new Set(momentsIn(clock))
    this.known = new Map([...this.known].filter(([wall]) => kept.has(wall)))
  }

  /** The trace second of a moment that was written down at `ms` of the trace. */
  second(wall: number, ms: number): number {
    return this.known.get(wall) ?? traceSecond(this.frames, wall, ms)
  }
}

function lastEventOf(clock: unknown): number | null {
  return (clock as { lastEventAt?: number | null } | undefined)?.lastEventAt ?? null
}

function momentsIn(value: unknown): number[] {
  if (typeof value === 'number') return value > firstMomentMs ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(momentsIn)
}
