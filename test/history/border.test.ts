import { afterEach, expect, it, vi } from 'vitest'
import '../temporal.ts'
import { dayOf, piecesOf } from '../../src/history/border.ts'

const hour = 3_600_000
const day = 24 * hour
afterEach(() => vi.restoreAllMocks())

it('years that are gone through again by the same entries ask the calendar no more', () => {
  const moments = Array.from({ length: 400 }, (_, n) => n * day + 9 * hour)
  const first = moments.map((at) => dayOf(at, 'Europe/Berlin'))
  const asked = vi.spyOn(Temporal.PlainDate.prototype, 'toZonedDateTime')
  expect(moments.map((at) => dayOf(at, 'Europe/Berlin'))).toEqual(first)
  expect(moments.flatMap((at) => piecesOf(at, at + 1, 'Europe/Berlin')).map((piece) => piece.day)).toEqual(first)
  expect(asked).not.toHaveBeenCalled()
  expect(dayOf(moments[0]!, 'Asia/Tokyo')).toBe('1970-01-01')
  expect(asked).toHaveBeenCalled()
})

it('an hour that two days share belongs to each for its part', () => {
  // At quarters past: 4:00 in Kathmandu, 5:45 ahead of the world's time, is 22:15.
  const border = Date.UTC(2026, 2, 9, 22, 15)
  const around = [border - 1, border, border - 60_000, border + 60_000].map((at) => dayOf(at, 'Asia/Kathmandu'))
  expect(around).toEqual(['2026-03-09', '2026-03-10', '2026-03-09', '2026-03-10'])
})
