import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conditions } from '../../src/catalogue/conditions.ts'
import { movement, movements } from '../../src/catalogue/index.ts'
import { type Area, areas, type ConditionTag, type Region, regions } from '../../src/catalogue/types.ts'
import { compose, howMany, type Person, pool, type Wish } from '../../src/core/compose.ts'
import { reasonFor } from '../../src/core/reason.ts'
import { swaps } from '../../src/core/swaps.ts'
import { defaultSettings } from '../../src/core/settings.ts'
import { leavesOut, noScreening, outcomeOf } from '../../src/core/screening.ts'
import { noStretch, type Stretch } from '../../src/core/stretch.ts'
import { plan } from '../../src/core/timeline.ts'
import { answering } from './answering.ts'

const someone = (
  stretch: Partial<Stretch> = {},
  aches: readonly Region[] = [],
  neverStands = false,
  screening = noScreening,
): Person => ({
  screening,
  settings: { ...defaultSettings, aches, neverStands },
  stretch: { ...noStretch, ...stretch },
})
const made = (lengthSec: number, person = someone(), seed = 0, wish: Partial<Wish> = {}) =>
  compose(movements(), { lengthSec, ...wish }, person, seed)
const idsOf = (...args: Parameters<typeof made>) => made(...args).ids
const why = (lengthSec: number, person = someone(), seed = 0, wish: Partial<Wish> = {}) =>
  reasonFor(idsOf(lengthSec, person, seed, wish), { lengthSec, ...wish }, person)
const regionsOf = (ids: readonly string[]) => ids.map((id) => movement(id)?.region)
const seeds = Array.from({ length: 40 }, (_, seed) => seed)
const lengths = [30, 120, 300, 600] as const

describe('the movements of a session', () => {
  it('are one in 30 s, three in 2 min, five in 5 min, nine in 10 min, none twice', () => {
    for (const [sec, count] of [
      [30, 1],
      [120, 3],
      [300, 5],
      [600, 9],
    ] as const) {
      expect(howMany(sec)).toBe(count)
      for (const seed of seeds) {
        const ids = idsOf(sec, someone(), seed)
        expect(ids).toHaveLength(count)
        expect(new Set(ids).size).toBe(count)
      }
    }
  })

  it('fit the time they are given', () => {
    for (const sec of lengths)
      for (const seed of seeds)
        expect(plan(idsOf(sec, someone(), seed), sec, movements()).totalSec).toBeLessThanOrEqual(sec)
  })

  it('are one for each core region in 2 min, whatever aches', () => {
    for (const seed of seeds)
      expect(regionsOf(idsOf(120, someone({}, ['neck']), seed)).toSorted()).toEqual(['lower-back', 'neck', 'shoulders'])
  })

  it('are more of what aches in 5 min', () => {
    const neck = (aches: readonly Region[]) =>
      regionsOf(idsOf(300, someone({}, aches), 3)).filter((region) => region === 'neck').length
    expect(neck(['neck'])).toBe(3)
    expect(neck(['shoulders'])).toBe(1)
    expect(regionsOf(idsOf(300, someone({}, ['wrists']), 3)).filter((region) => region === 'wrists')).toHaveLength(2)
  })

  it('begin with the region that was rated worst, and say so', () => {
    const rated = { ...someone(), checkIn: { scores: { 'upper-back': 3, 'lower-back': 6, knees: 0 } } } as const
    const ids = idsOf(300, rated, 1)
    expect(movement(ids[0] ?? '')?.region).toBe('lower-back')
    expect(why(300, rated, 1)).toEqual({ key: 'rated', region: 'lower-back', rating: 6 })
  })

  it('take what was done longest ago first, and what was never done before all', () => {
    const neck = movements()
      .filter(({ region }) => region === 'neck')
      .map(({ id }) => id)
    const all = Object.fromEntries(neck.map((id, index) => [id, 1000 + index]))
    expect(idsOf(120, someone({ done: all }), 0, { region: 'neck' })[0]).toBe(neck[0])
    const { [neck[3] ?? '']: _, ...rest } = all
    expect(idsOf(120, someone({ done: rest }), 0, { region: 'neck' })[0]).toBe(neck[3])
  })

  it('bring what the person wants more of twice as often', () => {
    const wanted = 'cervical-retraction'
    const count = (more: readonly string[]) => {
      let done: Record<string, number> = {}
      let times = 0
      for (let n = 1; n <= 60; n++) {
        const [id = ''] = idsOf(30, someone({ done, more }, ['neck']), 0, { region: 'neck' })
        if (id === wanted) times++
        done = { ...done, [id]: n }
      }
      return times
    }
    expect(count([wanted])).toBeGreaterThanOrEqual(1.6 * count([]))
  })

  it('are the same for the same state and seed, and change with it', () => {
    expect(made(120, someone(), 5)).toEqual(made(120, someone(), 5))
    expect(new Set(seeds.map((seed) => idsOf(120, someone(), seed).join())).size).toBeGreaterThan(5)
  })

  it('repeat no sequence until a pool is used up, when shuffled', () => {
    let shown: readonly string[] = []
    const seen = new Set<string>()
    const neck = pool(movements(), { region: 'neck' }, someone()).filter((m) => m.region === 'neck')
    for (let n = 0; n < neck.length; n++) {
      const ids = idsOf(120, someone(), 0, { shown })
      expect(seen).not.toContain(ids.join())
      seen.add(ids.join())
      shown = [...shown, ...ids]
    }
  })

  it('keep to one region when asked, and begin with what a nudge named', () => {
    expect(new Set(regionsOf(idsOf(120, someone(), 1, { region: 'shoulders' })))).toEqual(new Set(['shoulders']))
    for (const seed of seeds) {
      const ids = idsOf(120, someone(), seed, { first: 'cervical-rotation' })
      expect(ids[0]).toBe('cervical-rotation')
      expect(regionsOf(ids).toSorted()).toEqual(['lower-back', 'neck', 'shoulders'])
    }
  })

  it('begin with whatever a nudge named, be it long or done standing, but for what someone should not do', () => {
    for (const { id, region } of movements())
      for (const sec of [30, 120] as const) {
        const ids = idsOf(sec, someone(), 0, { first: id })
        expect(ids[0]).toBe(id)
        expect(ids).toHaveLength(howMany(sec))
        if (sec === 120) expect(regionsOf(ids.slice(1))).not.toContain(region)
        expect(plan(ids, sec, movements()).totalSec).toBeLessThanOrEqual(sec + 12)
      }
    const first = 'wall-slide'
    const barred = answering(['shoulder-pain', 'poor-balance'], ['shoulders'])
    expect(leavesOut(outcomeOf(barred), movement(first)!)).toBe(true)
    const not = [
      someone({}, [], false, barred),
      someone({ hurt: [first] }),
      someone({ hidden: [first] }),
      someone({}, [], true),
    ]
    for (const person of not) {
      const ids = idsOf(300, person, 0, { first })
      expect(ids).toHaveLength(5)
      expect(ids).not.toContain(first)
    }
  })

  it('never ask someone to stand who does not, nor to sit who wants to stand', () => {
    for (const seed of seeds) {
      const positions = (person: Person, wish: Partial<Wish> = {}) =>
        idsOf(600, person, seed, wish).map((id) => movement(id)?.position)
      expect(positions(someone({}, ['lower-back'], true))).not.toContain('standing')
      expect(positions(someone({ place: 'standing' }, [], true), { place: 'standing' })).not.toContain('standing')
      expect(positions(someone({ place: 'seated' }))).not.toContain('standing')
      expect(positions(someone(), { place: 'standing' })).not.toContain('seated')
    }
  })

  it('are discreet when that is wanted', () => {
    for (const seed of seeds)
      expect(idsOf(300, someone({ discreet: true }), seed).map((id) => movement(id)?.discreet)).not.toContain('no')
  })

  it('put the standing ones at the end, but for the first', () => {
    for (const seed of seeds) {
      const late = idsOf(600, someone({}, ['lower-back']), seed)
        .slice(1)
        .map((id) => movement(id)?.position === 'standing')
      expect(late).toEqual(late.toSorted((a, b) => Number(a) - Number(b)))
    }
  })

  it('can be swapped one for another of the same part of the body', () => {
    const ids = idsOf(300)
    for (const id of ids) {
      const [other] = swaps(movements(), id, ids, { lengthSec: 300 }, someone(), 0)
      expect(other).toBeDefined()
      expect(ids).not.toContain(other)
      expect(movement(other ?? '')?.region).toBe(movement(id)?.region)
    }
  })
})

describe('the reason', () => {
  const rated = (scores: Partial<Record<Area, number>>, aches: readonly Region[] = []): Person => ({
    ...someone({}, aches),
    checkIn: { scores },
  })

  it('is what was asked for', () => {
    expect(why(120, someone({}, ['neck']), 0, { region: 'wrists' })).toEqual({ key: 'region', region: 'wrists' })
    expect(why(120, rated({ neck: 6 }), 0, { first: 'cervical-rotation' })).toEqual({ key: 'named' })
    // What a nudge named and may not be done does not lead.
    expect(why(120, someone({ hurt: ['cervical-rotation'] }), 0, { first: 'cervical-rotation' }).key).toBe('default')
  })

  it('is the region that leads, by its own rating, or because it aches', () => {
    expect(why(120, rated({ neck: 6, 'lower-back': 2 }))).toEqual({ key: 'rated', region: 'neck', rating: 6 })
    expect(why(120, someone({}, ['shoulders', 'neck']))).toEqual({ key: 'aches', region: 'shoulders' })
    expect(why(120, rated({ 'wrists-hands': 8, neck: 3 }))).toEqual({ key: 'rated', region: 'neck', rating: 3 })
  })

  it('names nothing first that another movement goes before', () => {
    const wrists = rated({ 'wrists-hands': 8 })
    expect(why(120, wrists)).toEqual({ key: 'default' })
    expect(why(300, wrists)).toEqual({ key: 'also_rated', region: 'wrists', rating: 8 })
    expect(why(300, someone({}, ['wrists']))).toEqual({ key: 'also_aches', region: 'wrists' })
  })

  it('is true of the movements, whoever asks', () => {
    const scores = fc.dictionary(fc.constantFrom(...areas), fc.integer({ min: 0, max: 10 }))
    fc.assert(
      fc.property(
        scores,
        fc.subarray([...regions]),
        fc.constantFrom(...lengths),
        fc.nat(99),
        (said, aches, sec, seed) => {
          const person = rated(said, aches)
          const served = regionsOf(idsOf(sec, person, seed))
          const { key, region, rating } = why(sec, person, seed)
          if (key === 'rated' || key === 'aches') expect(served[0]).toBe(region)
          if (key.startsWith('also')) expect(served.slice(1)).toContain(region)
          if (key.endsWith('rated')) expect(Object.values(said)).toContain(rating)
          if (key.endsWith('aches')) expect(aches).toContain(region)
          if (key === 'default') expect(served.toSorted()).toEqual(['lower-back', 'neck', 'shoulders'])
        },
      ),
      { numRuns: 300, seed: 1 },
    )
  })

  it('says where nothing was said how it came about', () => {
    expect(why(30)).toEqual({ key: 'turn' })
    expect(why(120)).toEqual({ key: 'default' })
    expect(why(300)).toEqual({ key: 'longer' })
    const noNeck = movements()
      .filter(({ region }) => region === 'neck')
      .map(({ id }) => id)
    expect(why(120, someone({ hidden: noNeck }))).toEqual({ key: 'open' })
  })
})

describe('what could stand in for a movement', () => {
  it('is nothing to stand up for in two minutes, unless standing is wanted', () => {
    const positions = (wish: Wish, stretch: Partial<Stretch> = {}) =>
      ['seated-cat-cow', 'seated-hamstring-stretch', 'seated-chest-opener'].flatMap((id) =>
        swaps(movements(), id, [id], wish, someone(stretch), 0).map((each) => movement(each)?.position),
      )
    expect(positions({ lengthSec: 120 })).not.toContain('standing')
    expect(positions({ lengthSec: 120, region: 'lower-back' })).toContain('standing')
    expect(positions({ lengthSec: 120 }, { place: 'standing' })).toContain('standing')
    expect(positions({ lengthSec: 300 })).toContain('standing')
  })
})

/** Said a second time, from the evidence: what a tag rules out by its own words. An injury that is nowhere in particular may be anywhere. */
const ruledOut = (id: string, tags: readonly ConditionTag[], injured: readonly Area[]) => {
  const m = movement(id)
  if (!m) return true
  const hurt = tags.includes('recent-injury') && injured.length === 0 ? areas : injured
  if (m.loads.some((area) => hurt.includes(area))) return true
  if (m.region === 'hips-legs' && tags.includes('dvt')) return true
  return tags.some((tag) => tag !== 'recent-injury' && m.excludes.includes(tag))
}

describe('what someone must not do', () => {
  it.each(conditions().map(({ tag }) => [tag]))('%s: is never offered, and something is', (tag) => {
    const screening = answering([tag])
    expect(outcomeOf(screening).tags).toContain(tag)
    for (const sec of lengths)
      for (const seed of seeds.slice(0, 12)) {
        const { ids, instead } = made(sec, someone({}, [], false, screening), seed)
        expect(ids.filter((id) => ruledOut(id, [tag], []))).toEqual([])
        expect(ids.length > 0 || instead.length > 0).toBe(true)
      }
  })

  it('is never offered, whatever is said together', () => {
    const person = fc.record({
      hidden: fc.subarray(movements().map(({ id }) => id)),
      hurt: fc.subarray(
        movements().map(({ id }) => id),
        { maxLength: 5 },
      ),
      place: fc.constantFrom('any', 'seated', 'standing'),
      discreet: fc.boolean(),
    })
    const body = fc.record({
      tags: fc.subarray(conditions().map(({ tag }) => tag)),
      injured: fc.subarray([...areas], { maxLength: 3 }),
    })
    const wish = fc.record({
      lengthSec: fc.constantFrom(...lengths),
      region: fc.option(fc.constantFrom(...regions), { nil: undefined }),
    })
    fc.assert(
      fc.property(person, body, wish, fc.nat(1000), fc.boolean(), (stretch, { tags, injured }, asked, seed, never) => {
        const screening = answering(tags, injured)
        // What else the answers carry counts too, as an injury that goes with another row.
        const { tags: all, injuredAreas } = outcomeOf(screening)
        const { ids, instead } = made(
          asked.lengthSec,
          someone(stretch as Partial<Stretch>, [], never, screening),
          seed,
          asked.region ? { region: asked.region } : {},
        )
        expect(tags.filter((tag) => !all.includes(tag))).toEqual([])
        expect(ids.filter((id) => ruledOut(id, all, injuredAreas))).toEqual([])
        expect(ids.filter((id) => stretch.hidden.includes(id) || stretch.hurt.includes(id))).toEqual([])
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.length > 0).toBe(instead.length === 0)
        if (never) expect(instead).not.toContain('stand')
      }),
      { numRuns: 2000, seed: 1 },
    )
  })

  it('is any session at all, with a red flag or a suspected clot', () => {
    const clot = { ...noScreening, answers: { clot: { answer: 'not-sure' } } } as const
    for (const sec of lengths) expect(made(sec, someone({}, [], false, clot))).toEqual({ ids: [], instead: [] })
    expect(pool(movements(), {}, someone({}, [], false, clot))).toEqual([])
  })

  it('leaves walking, standing or breathing when fewer than two are left', () => {
    const hidden = movements()
      .slice(1)
      .map(({ id }) => id)
    const { ids, instead } = made(120, someone({ hidden }))
    expect(ids).toEqual([])
    expect(instead).toContain('walk')
  })
})
