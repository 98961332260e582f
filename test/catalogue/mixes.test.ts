import { describe, expect, it } from 'vitest'
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import { movement } from '../../src/catalogue/index.ts'
import { type Mix, mixes } from '../../src/catalogue/mixes.ts'

const texts = messages as Record<string, { message: string }>
const idsOf = ({ parts }: Mix) => parts.flatMap((part) => ('anyOf' in part ? part.anyOf : []))
const found = (id: string) => idsOf(mixes.find((mix) => mix.id === id) as Mix).map((each) => movement(each))

describe('mixes', () => {
  it('have a name and a length of their own', () => {
    const written = Object.keys(texts).filter((key) => key.startsWith('ui_mix_'))
    expect(mixes.map(({ name }) => name).toSorted()).toEqual(written.toSorted())
    expect(new Set(mixes.map(({ id }) => id)).size).toBe(mixes.length)
    expect(mixes.map(({ lengthSec }) => lengthSec / 60)).toEqual([2, 2, 3, 5, 5, 5, 10])
  })

  // Arms itself once the catalogue is whole.
  it('are made of movements that there are', () => {
    expect(mixes.flatMap(idsOf).filter((id) => !movement(id))).toEqual([])
  })

  it('name no movement twice, and leave something to do', () => {
    for (const mix of mixes) {
      expect(mix.parts.length).toBeGreaterThanOrEqual(3)
      expect(new Set(idsOf(mix)).size).toBe(idsOf(mix).length)
    }
  })

  it('get up once, and stay up', () => {
    for (const { id } of mixes) {
      const up = found(id).flatMap((each) => (each ? [each.position === 'standing'] : []))
      expect(up, id).toEqual(up.toSorted())
    }
  })

  it('keep the desk reset discreet and the stand-up on its feet', () => {
    expect(found('desk-reset').map((each) => each?.discreet)).toEqual(['yes', 'yes', 'yes', 'yes'])
    expect(found('stand-up').map((each) => each?.position)).toEqual(['standing', 'standing', 'standing'])
  })

  it('have room for every region in the longest', () => {
    const regions = mixes.at(-1)?.parts.map((part) => ('region' in part ? part.region : 'thoracic'))
    expect(regions).toEqual([
      'neck',
      'shoulders',
      'shoulders',
      'thoracic',
      'lower-back',
      'lower-back',
      'hips-legs',
      'hips-legs',
      'wrists',
    ])
  })
})
