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

it('what waits for the first paint of all waits until the browser tells of it', () => {
  const frame = screen()
  let tell: (list: { getEntriesByName: (name: string) => unknown[] }) => void = () => {}
  let watching = false
  class Observer {
    static supportedEntryTypes = ['paint']
    constructor(told: typeof tell) {
      tell = told
    }
    observe = () => void (watching = true)
    disconnect = () => void (watching = false)
  }
  vi.stubGlobal('PerformanceObserver', Observer)
  vi.stubGlobal('performance', { getEntriesByName: () => [] })
  let times = 0
  afterPaint(() => (times += 1))
  frame()
  frame()
  tell({ getEntriesByName: () => [] })
  expect([times, watching]).toEqual([0, true])
  tell({ getEntriesByName: (name) => (name === 'first-contentful-paint' ? [{}] : []) })
  expect([times, watching]).toEqual([1, false])

  vi.stubGlobal('performance', { getEntriesByName: () => [{}] })
  afterPaint(() => (times += 1))
  frame()
  frame()
  expect(times).toBe(2)
})

it('a page in the background, which is given no frame, does not wait for ever', () => {
  screen()
  let times = 0
  afterPaint(() => (times += 1))
  vi.advanceTimersByTime(1000)
  expect(times).toBe(1)
})
