import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { afterPaint } from '../../src/ui/frames.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

/** Frames come when `frame` is called. */
function screen() {
  let asked: (() => void)[] = []
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => asked.push(then))
  return () => {
    const now = asked
    asked = []
    for (const then of now) then()
  }
}

it('what waits for the paint comes with the second frame, and not again', () => {
  const frame = screen()
  let times = 0
  afterPaint(() => (times += 1))
  frame()
  expect(times).toBe(0)
  frame()
  expect(times).toBe(1)
  vi.advanceTimersByTime(10_000)
  frame()
  expect(times).toBe(1)
})

it('a page in the background, which is given no frame, does not wait for ever', () => {
  screen()
  let times = 0
  afterPaint(() => (times += 1))
  vi.advanceTimersByTime(1000)
  expect(times).toBe(1)
})
