import { describe, expect, it } from 'vitest'
import { movement, movements } from '../../src/catalogue/index.ts'
import { mixes } from '../../src/catalogue/mixes.ts'
import { mixed } from '../../src/core/mixed.ts'
import { defaultSettings } from '../../src/core/settings.ts'
import { noScreening } from '../../src/core/screening.ts'
import { noStretch, type Stretch } from '../../src/core/stretch.ts'
import { plan } from '../../src/core/timeline.ts'
import { answering } from './answering.ts'

const made = (id: string, stretch: Partial<Stretch> = {}, seed = 0, screening = noScreening) =>
  mixed(
    movements(),
    mixes.find((mix) => mix.id === id)!,
    { settings: defaultSettings, stretch: { ...noStretch, ...stretch }, screening },
    seed,
  )

describe('a mix', () => {
  it.each(mixes.map((mix) => [mix.id, mix] as const))(
    '%s: has a movement for each place, once, in its time',
    (id, mix) => {
      const { ids } = made(id)
      expect(ids).toHaveLength(mix.parts.length)
      expect(new Set(ids).size).toBe(ids.length)
      expect(plan(ids, mix.lengthSec, movements()).totalSec).toBeLessThanOrEqual(mix.lengthSec * 1.35)
    },
  )

  it('loses what the person should not do, and is none when too little is left', () => {
    const { ids } = made('neck-shoulders', {}, 0, answering(['neck-unstable']))
    expect(ids.filter((each) => movement(each)?.excludes.includes('neck-unstable'))).toEqual([])
    expect(ids.length).toBeGreaterThan(1)
    const hidden = movements()
      .filter(({ id }) => id !== 'calf-raise')
      .map(({ id }) => id)
    expect(made('stand-up', { hidden })).toMatchObject({ ids: [], instead: ['walk', 'stand'] })
  })

  it('fills a place for a region anew, longest ago first', () => {
    const [first = ''] = made('full').ids
    const [second = ''] = made('full', { done: { [first]: 1 } }).ids
    expect(movement(second)?.region).toBe('neck')
    expect(second).not.toBe(first)
  })
})
