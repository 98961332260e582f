import { expect, it } from 'vitest'
import { nextAt } from '../../src/popup/until.ts'

const now = Date.UTC(2026, 2, 28, 11, 4)

it('finds the time later today, or tomorrow when it has gone by', () => {
  expect(nextAt('14:30', now, 'Europe/London')).toBe(Date.UTC(2026, 2, 28, 14, 30))
  expect(nextAt('11:04', now, 'Europe/London')).toBe(Date.UTC(2026, 2, 29, 10, 4))
})

it('goes by the clock on the wall through a change to summer time', () => {
  expect(nextAt('09:00', now, 'Europe/London')).toBe(Date.UTC(2026, 2, 29, 8))
})

it('takes nothing that is no time', () => {
  for (const time of ['', '25:00', '9:00', 'soon']) expect(nextAt(time, now, 'UTC')).toBeUndefined()
})
