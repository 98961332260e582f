import { describe, expect, it } from 'vitest'
import { look } from '../../src/core/look.ts'
import { nextTickMs } from '../../src/ui/tick.ts'
import { minute, moving, now, sitting, storedWith, zone } from './stored.ts'

describe('the next drawing', () => {
  it('comes when the minute changes, not before', () => {
    const stored = storedWith({ ...sitting, sittingMs: 21 * minute + 20_000, stretchMs: 21 * minute + 20_000 })
    const wait = nextTickMs(stored, now)
    expect(look(stored, now + wait - 500, zone).sittingMin).toBe(look(stored, now, zone).sittingMin)
    expect(look(stored, now + wait, zone).sittingMin).toBe(look(stored, now, zone).sittingMin + 1)
  })

  it('comes each second of a session, on the second', () => {
    expect(nextTickMs(storedWith(moving), now + 300)).toBe(700)
  })

  it('waits while a session is paused', () => {
    const paused = { ...moving, session: { ...moving.session!, pausedAt: now } }
    expect(nextTickMs(storedWith(paused), now)).toBeGreaterThan(10_000)
  })

  it('comes when a pause ends', () => {
    const until = now + 7000
    expect(nextTickMs(storedWith({ ...sitting, pause: { until, wall: false } }), now)).toBe(7000)
  })

  it('is never more than a minute away', () => {
    expect(nextTickMs(storedWith(null), now)).toBe(minute)
    for (let ms = 0; ms < minute; ms += 997)
      expect(nextTickMs(storedWith(sitting), now + ms)).toBeLessThanOrEqual(minute)
  })
})
