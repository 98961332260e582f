import { expect, it } from 'vitest'
import { clockTime, countdown, dayTime, duration, listed, writeTimesAs } from '../../src/ui/time.ts'
import { speak } from '../../src/ui/words.ts'
import { english } from './given.ts'
import { now } from './stored.ts'

speak(english)
writeTimesAs('en-GB')

it('writes times of day in the zone of the person', () => {
  expect(clockTime(now, 'Europe/London')).toBe('11:04')
  expect(clockTime(now, 'Asia/Tokyo')).toBe('20:04')
  expect(dayTime(now, 'Asia/Tokyo')).toContain('Tue')
})

it('writes them as the language does', () => {
  writeTimesAs('en-US')
  expect(clockTime(now, 'Europe/London').replace(/\s/g, ' ')).toBe('11:04 AM')
  writeTimesAs('en-GB')
})

it('writes durations in whole minutes, at least one', () => {
  const plain = (ms: number) => duration(ms).replaceAll('\u00a0', ' ')
  expect([0, 29_000, 360_000, 3_600_000, 3_900_000].map(plain)).toEqual(['1 min', '1 min', '6 min', '1 h', '1 h 5 min'])
})

it('counts seconds down to nothing', () => {
  expect([120, 48, 47.2, 9, 0, -3].map(countdown)).toEqual(['2:00', '0:48', '0:48', '0:09', '0:00', '0:00'])
})

it('joins things', () => {
  expect(listed(['a', 'b'])).toBe('a, b')
})
