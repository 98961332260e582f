import { describe, expect, it } from 'vitest'
import { movement, movements } from '../../src/catalogue/index.ts'
import { pickMovements } from '../../src/core/compose.ts'
import { plan } from '../../src/core/timeline.ts'

const regionsOf = (ids: readonly string[]) => ids.map((id) => movement(id)?.region)
const seeds = Array.from({ length: 40 }, (_, seed) => seed)

describe('the movements of a session', () => {
  it('are one in 30 s, three in 2 min, five in 5 min, eight in 10 min, none twice', () => {
    for (const [sec, count] of [
      [30, 1],
      [120, 3],
      [300, 5],
      [600, 8],
    ] as const) {
      for (const seed of seeds) {
        const ids = pickMovements(sec, [], [], seed)
        expect(ids).toHaveLength(count)
        expect(new Set(ids).size).toBe(count)
      }
    }
  })

  it('fit the time they are given', () => {
    for (const sec of [30, 120, 300, 600]) {
      for (const seed of seeds)
        expect(plan(pickMovements(sec, [], [], seed), sec, movements).totalSec).toBeLessThanOrEqual(sec)
    }
  })

  it('are one for each region in 2 min, whatever aches', () => {
    for (const seed of seeds)
      expect(regionsOf(pickMovements(120, ['neck'], [], seed)).toSorted()).toEqual(['lower-back', 'neck', 'shoulders'])
  })

  it('are more of what aches in 5 min', () => {
    const neck = (aches: Parameters<typeof pickMovements>[1]) =>
      regionsOf(pickMovements(300, aches, [], 3)).filter((region) => region === 'neck').length
    expect(neck(['neck'])).toBe(3)
    expect(neck(['shoulders'])).toBe(1)
  })

  it('take what was not done lately first', () => {
    const [first = ''] = pickMovements(30, ['neck'], [], 0)
    const [second = ''] = pickMovements(30, ['neck'], [first], 0)
    expect(second).not.toBe(first)
    expect(movement(second)?.region).toBe('neck')
  })

  it('are the same for the same seed, and change with it', () => {
    expect(pickMovements(120, [], [], 5)).toEqual(pickMovements(120, [], [], 5))
    expect(new Set(seeds.map((seed) => pickMovements(120, [], [], seed).join())).size).toBeGreaterThan(1)
  })

  it('keep to one region when asked', () => {
    expect(new Set(regionsOf(pickMovements(120, [], [], 1, { region: 'shoulders' })))).toEqual(new Set(['shoulders']))
  })

  it('never ask someone to stand who does not', () => {
    for (const seed of seeds) {
      const positions = pickMovements(600, ['lower-back'], [], seed, { neverStands: true }).map(
        (id) => movement(id)?.position,
      )
      expect(positions).not.toContain('standing')
    }
  })

  it('put the standing ones at the end', () => {
    for (const seed of seeds) {
      const standing = pickMovements(600, ['lower-back'], [], seed).map((id) => movement(id)?.position === 'standing')
      expect(standing).toEqual(standing.toSorted((a, b) => Number(a) - Number(b)))
    }
  })
})
