import { expect, it } from 'vitest'
import { dayOf, nextAt, opensAt, tomorrowAt } from '../../src/core/hours.ts'

const now = Date.UTC(2026, 2, 28, 11, 4)

it('finds the time later today, or tomorrow when it has gone by', () => {
  expect(nextAt('14:30', now, 'Europe/London')).toBe(Date.UTC(2026, 2, 28, 14, 30))
  expect(nextAt('11:04', now, 'Europe/London')).toBe(Date.UTC(2026, 2, 29, 10, 4))
})

it('goes by the clock on the wall through a change to summer time', () => {
  expect(nextAt('09:00', now, 'Europe/London')).toBe(Date.UTC(2026, 2, 29, 8))
})

it('takes nothing that is no time', () => {
  for (const time of ['', '25:00', '9:00', 'soon']) expect(nextAt(time, now, 'UTC')).toBeNull()
})

it('opens working hours by the clock on the wall, also past midnight and through a change to summer time', () => {
  const night = [{ days: [6], from: '22:00', to: '06:00' }]
  const saturday = (hour: number, minute = 0) => Date.UTC(2026, 2, 28, hour, minute)
  expect(opensAt(night, saturday(21), 'Europe/London')).toBe(saturday(22))
  expect(opensAt(night, saturday(23), 'Europe/London')).toBeNull()
  // The clocks went forward at 1:00, so that 6:00 is an hour earlier.
  expect(opensAt(night, Date.UTC(2026, 2, 29, 4, 59), 'Europe/London')).toBeNull()
  expect(opensAt(night, Date.UTC(2026, 2, 29, 5), 'Europe/London')).toBe(Date.UTC(2026, 3, 4, 21))
  expect(opensAt([], saturday(3), 'Europe/London')).toBeNull()
})

it('begins a day at four', () => {
  expect(dayOf(Date.UTC(2026, 2, 28, 3, 59), 'UTC')).toBe('2026-03-27')
  expect(dayOf(Date.UTC(2026, 2, 28, 4), 'UTC')).toBe('2026-03-28')
  expect(tomorrowAt(Date.UTC(2026, 2, 28, 1), 'UTC')).toBe(Date.UTC(2026, 2, 28, 4))
  expect(tomorrowAt(Date.UTC(2026, 2, 28, 12), 'UTC')).toBe(Date.UTC(2026, 2, 29, 4))
})
