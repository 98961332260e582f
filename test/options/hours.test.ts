import { describe, expect, it } from 'vitest'
import { crossesMidnight, faultsOf, firstHours } from '../../src/options/rhythm/hours.ts'

describe('working hours', () => {
  it('are good with a day and two times', () => expect(faultsOf([firstHours])).toEqual([null]))

  it('name the first thing that is wrong, range by range', () => {
    expect(
      faultsOf([
        { ...firstHours, days: [] },
        { ...firstHours, from: '' },
        { ...firstHours, to: '24:00' },
      ]),
    ).toEqual(['days', 'from', 'to'])
  })

  it('cross midnight when they end at or before their start', () => {
    expect(crossesMidnight({ days: [1], from: '22:00', to: '02:00' })).toBe(true)
    expect(crossesMidnight({ days: [1], from: '09:00', to: '09:00' })).toBe(true)
    expect(crossesMidnight({ days: [1], from: '09:00', to: '17:00' })).toBe(false)
    expect(crossesMidnight({ days: [1], from: '09:00', to: '' })).toBe(false)
  })
})
