import { describe, expect, it } from 'vitest'
import { clockHoursOf, isClockHours, writeClock } from '../../src/core/clock-hours.ts'

/** All that Node's data has at hand and that write time in different ways. */
const languages = ['en-US', 'en-GB', 'de', 'fr-CA', 'fi', 'bg', 'ja', 'ko', 'zh-TW', 'ar-EG', 'fa', 'bn', 'hi', 'my']

describe('times of day', () => {
  it.each(languages)('in %s are what the language writes, or not known', (language) => {
    const known = clockHoursOf(language)
    if (!known) return
    const right = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'UTC' })
    for (let minute = 0; minute < 24 * 60; minute += 1)
      expect(writeClock(known, Math.floor(minute / 60), minute % 60)).toBe(right.format(minute * 60_000))
  })

  it('are known for most, and not for those with digits of their own', () => {
    const known = languages.filter((language) => clockHoursOf(language))
    expect(known).toEqual(expect.arrayContaining(['en-US', 'en-GB', 'de', 'fr-CA', 'fi', 'bg', 'ja', 'ko', 'hi']))
    expect(known).not.toContain('fa')
    expect(known).not.toContain('bn')
    for (const no of ['', 'en_US', 'no language']) expect(clockHoursOf(no)).toBeNull()
  })

  it('that were stored hold for their own language alone', () => {
    const known = clockHoursOf('de')
    expect(isClockHours(known, 'de')).toBe(true)
    expect(isClockHours(known, 'en-US')).toBe(false)
    for (const wrong of [
      null,
      undefined,
      3,
      {},
      { language: 'de', patterns: 'x' },
      { language: 'de', patterns: [] },
      { language: 'de', patterns: Array(24).fill(7) },
    ])
      expect(isClockHours(wrong, 'de')).toBe(false)
  })
})
