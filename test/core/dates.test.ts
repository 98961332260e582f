import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isDate } from '../../src/core/dates.ts'

it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '1900-01-01'])('%s is in the calendar', (date) =>
  expect(isDate(date)).toBe(true),
)

it.each([
  '2026-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-00-10',
  '2026-13-01',
  '2026-01-00',
  '2026-01-32',
  '2026-1-1',
  '20260101',
  '2026-01-01T00:00',
  ' 2026-01-01',
  '',
  'today',
])('"%s" is not', (date) => expect(isDate(date)).toBe(false))

it('is as `Temporal` has it', () => {
  const part = (most: number) => fc.integer({ min: 0, max: most })
  const two = (n: number) => String(n).padStart(2, '0')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), part(14), part(33), (year, month, day) => {
      const there = () => {
        try {
          return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }) !== null
        } catch {
          return false
        }
      }
      expect(isDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`)).toBe(there())
    }),
    { numRuns: 2000 },
  )
})
