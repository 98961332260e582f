/** How the wall clock was set: from `ms` of the trace on it shows `epochMs` + trace ms + `shiftMs`. The first begins at 0. */
export interface Frames {
  readonly epochMs: number
  readonly shifts: readonly { readonly ms: number; readonly shiftMs: number }[]
}

/**
 * The trace second of a wall time (epoch ms) that was written down at `writtenMs` of the trace, with set clocks taken
 * out again. After a set-back the worker moves what it has stored along; a clock set forward leaves it where it was.
 */
export function traceSecond({ epochMs, shifts }: Frames, wall: number, writtenMs: number): number {
  let n = shifts.length - 1
  while (n > 0 && shifts[n]!.ms > writtenMs) n--
  let shiftMs = shifts[n]!.shiftMs
  for (; n > 0; n--) {
    const setAt = shifts[n]!.ms
    if (wall - epochMs - shiftMs >= setAt) break
    const forwardMs = shifts[n]!.shiftMs - shifts[n - 1]!.shiftMs
    if (forwardMs <= 0) continue
    // A time that the clock jumped over never was: it is the moment of the jump.
    if (wall - epochMs - shiftMs + forwardMs >= setAt) return seconds(setAt)
    shiftMs -= forwardMs
  }
  return seconds(wall - epochMs - shiftMs)
}

/** ms as seconds, to the thousandth. */
export function seconds(ms: number): number {
  return Math.round(ms) / 1000
}
