import { describe, expect, it } from 'vitest'
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import { claims, grades } from '../../src/catalogue/claims.ts'
import { askedConditions as conditions } from '../../src/catalogue/conditions.ts'
import { asks, contraindications, holds, keepOffs } from '../../src/catalogue/contraindications.ts'
import { movements } from '../../src/catalogue/index.ts'
import { links } from '../../src/catalogue/links.ts'
import { cited, massageReferences } from '../../src/catalogue/massage-references.ts'
import { afterMassage, selfMassage } from '../../src/catalogue/massage-care.ts'
import { askedFlags, redFlags, stopRule } from '../../src/catalogue/safety.ts'
import { tags } from './tags.ts'
import type { ConditionTag } from '../../src/catalogue/types.ts'

const texts = messages as Record<string, { message: string }>
const say = (key: string) => texts[key]?.message ?? ''

const words = [
  ...contraindications().flatMap(({ ask, why, act }) => [ask, why, act]),
  ...conditions().map(({ ask }) => ask),
  ...claims.flatMap((each) => [each.claim, each.say]),
  afterMassage.usual,
  afterMassage.act,
  ...afterMassage.signs,
  ...selfMassage.rules,
]

describe('the reasons to wait, to ask and to keep off', () => {
  it('are all there, tier by tier', () => {
    expect([holds().length, asks().length, keepOffs().length]).toEqual([15, 18, 12])
    expect(holds().every(({ tier }) => tier === 'hold')).toBe(true)
    expect(asks().every(({ tier }) => tier === 'ask')).toBe(true)
    expect(keepOffs().every(({ tier }) => tier === 'area')).toBe(true)
  })

  it('name nothing twice', () => {
    const ids = [...contraindications().map(({ id }) => id), ...conditions().map(({ id }) => id)]
    const shared = ids.filter((id, index) => ids.indexOf(id) !== index)
    // A question about movements alone is asked where no row about massage asks for the same.
    expect(shared).toEqual([])
    const names = [...contraindications(), ...conditions()].map(({ ask }) => say(ask))
    expect(new Set(names).size).toBe(names.length)
  })

  // What an article on therapeutic massage named as reasons not to have one.
  it.each([
    ['fracture', /broken bone/],
    ['wounds', /healing wounds, burns/],
    ['severe-osteoporosis', /severe osteoporosis/i],
    ['bleeding', /bleeding disorder/i],
    ['blood-thinner', /blood-thinning medicine/i],
    ['low-platelets', /severe thrombocytopenia/],
    ['clot', /clot in a deep vein/],
    ['pregnancy', /pregnant/i],
    ['cancer', /cancer/i],
    ['unexplained', /pain.+nobody has explained/i],
  ])('%s is among them', (id, name) => {
    const row = contraindications().find((each) => each.id === id)
    expect(say(row?.ask ?? '')).toMatch(name)
  })

  it('say what they are, why, and what to do, in words a child can read', () => {
    expect(words.filter((key) => say(key) === '')).toEqual([])
    expect(words.filter((key) => say(key).length > 160)).toEqual([])
    const sentences = words.flatMap((key) => say(key).split(/(?<=[.:?])\s/))
    expect(sentences.filter((sentence) => sentence.split(' ').length > 26)).toEqual([])
  })

  it('promise nothing, and frighten nobody', () => {
    const loud = /\b(heals?|prevents?|guarantee|miracle|deadly|fatal|lethal|you could die)\b|!/i
    expect(
      words.map(say).filter((text) => loud.test(text) && !/heals more slowly|skin heals slowly/.test(text)),
    ).toEqual([])
    // The one claim of a cure is there to be answered.
    expect(claims.filter((each) => /\bcures?\b/i.test(say(each.claim))).map(({ id }) => id)).toEqual(['cure'])
  })

  it('only those about a spot, and injuries, ask where', () => {
    const asking = contraindications().filter(({ areas }) => areas.length > 0)
    expect(asking.every(({ tier, injures }) => tier === 'area' || injures)).toBe(true)
    expect(contraindications().every((each) => each.injures === each.tags.includes('recent-injury'))).toBe(true)
  })

  it('cover every condition that movements know, together with what is asked for movements alone', () => {
    const covered = [...contraindications().flatMap((each) => each.tags), ...conditions().map(({ id }) => id)]
    expect(Object.keys(tags).filter((tag) => !covered.includes(tag as ConditionTag))).toEqual([])
    const known = movements().flatMap((each) => [...each.excludes, ...each.changes.map((change) => change.for)])
    expect(known.filter((tag) => !covered.includes(tag))).toEqual([])
  })

  it('name sources that there are, and every source is used', () => {
    const named = [
      ...contraindications().flatMap(({ sources }) => sources),
      ...conditions().flatMap(({ sources }) => sources),
      ...claims.flatMap(({ sources }) => sources),
      ...afterMassage.sources,
      ...selfMassage.sources,
    ]
    expect(named.filter((key) => !cited(key))).toEqual([])
    expect(Object.keys(massageReferences).filter((key) => !named.includes(key))).toEqual([])
  })
})

describe('claims', () => {
  it('are all there, the best supported first', () => {
    expect(claims).toHaveLength(31)
    const order = claims.map(({ grade }) => grades.indexOf(grade))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it('without support are said to be so, neutrally', () => {
    const plain = claims.filter(({ grade, id }) => grade === 'unsupported' && id !== 'interval')
    expect(plain.filter((each) => !say(each.say).startsWith('Not supported'))).toEqual([])
    expect(claims.filter((each) => each.grade !== 'unsupported' && /Not supported/.test(say(each.say)))).toEqual([])
  })

  it('with support name what they rest on', () =>
    expect(claims.filter(({ grade, sources }) => grade !== 'unsupported' && sources.length === 0)).toEqual([]))
})

describe('red flags', () => {
  it('have their rows, level by level', () =>
    expect(redFlags().map(({ level, signs }) => [level, signs.length])).toEqual([
      ['now', 5],
      ['today', 3],
      ['days', 2],
      ['soon', 1],
    ]))

  it('are asked for but for what only wants an appointment', () => {
    expect(askedFlags()).toHaveLength(10)
    expect(askedFlags().some(({ id }) => id === 'sign-lasting')).toBe(false)
    expect(new Set(askedFlags().map(({ id }) => id)).size).toBe(10)
  })

  it('stand beside a stop rule in words', () => expect(stopRule.signs.every((key) => say(key) !== '')).toBe(true))
})

describe('links', () => {
  it('are pages that were seen, or that such a page names, with who, where and in which language', () => {
    for (const link of links) {
      expect(['seen', 'ref']).toContain(link.status)
      expect(link.organisation).not.toBe('')
      expect(link.country).toMatch(/^[A-Z]{2}$/)
      expect(link.language).toMatch(/^[a-z]{2}$/)
      expect(new URL(link.url).protocol).toMatch(/^https?:$/)
    }
    expect(new Set(links.map(({ url }) => url)).size).toBe(links.length)
  })

  // Addresses that are only remembered, and copies on pages of others, are never linked to.
  it.each([
    'hse.gov.uk/msd/dse/work-routine',
    'osha.gov/etools',
    'who.int/publications',
    'sitting-exercises',
    'massage-therapy-what-you-need-to-know',
    'art-20045743',
    'clevelandclinic',
    'nhs.uk/conditions/neck-pain',
    'theros.org.uk',
    'nice.org.uk/guidance/ng59',
    'ambersherbet',
    'excitingspas',
    'megatopx',
    'huggies',
    'britbrief',
    'preflight.site',
  ])('%s is not among them', (part) => expect(links.filter(({ url }) => url.includes(part))).toEqual([]))
})
