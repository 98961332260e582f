import { expect, it } from 'vitest'
import { traceSecond } from './frames.ts'

const epochMs = Date.parse('2026-03-02T09:00:00Z')
const wall = (seconds: number) => epochMs + seconds * 1000
const framesOf = (...shifts: [number, number][]) => ({
  epochMs,
  shifts: [[0, 0] as const, ...shifts].map(([at, shift]) => ({ ms: at * 1000, shiftMs: shift * 1000 })),
})

it('without a set clock is the time since the start', () => {
  expect(traceSecond(framesOf(), wall(12.3456), 20_000)).toBe(12.346)
})

it('reads a time by the clock that was in force when it was written', () => {
  const frames = framesOf([100, 3600])
  expect(traceSecond(frames, wall(90), 95_000)).toBe(90)
  expect(traceSecond(frames, wall(3720), 120_000)).toBe(120)
})

it('leaves a time from before the clock went forward where it was', () => {
  expect(traceSecond(framesOf([100, 3600]), wall(90), 200_000)).toBe(90)
})

it('takes a time that was jumped over for the moment of the jump', () => {
  expect(traceSecond(framesOf([100, 3600]), wall(2000), 200_000)).toBe(100)
})

it('takes a time from before a set-back as moved along', () => {
  expect(traceSecond(framesOf([1000, -600]), wall(300), 1_200_000)).toBe(900)
})

it('sees through several', () => {
  const frames = framesOf([100, 3600], [500, 3000])
  // 50 s, written down before both, and then moved by the set-back alone.
  expect(traceSecond(frames, wall(50 - 600), 900_000)).toBe(50)
  expect(traceSecond(frames, wall(300 + 3600 - 600), 900_000)).toBe(300)
  expect(traceSecond(frames, wall(700 + 3000), 900_000)).toBe(700)
})
