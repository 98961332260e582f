import { describe, expect, it } from 'vitest'
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import { movement, movements } from '../../src/catalogue/index.ts'
import { references } from '../../src/catalogue/references.ts'
import { redFlags, stopRule } from '../../src/catalogue/safety.ts'
import { areas, type ConditionTag, type Movement } from '../../src/catalogue/types.ts'
import { tags } from './tags.ts'

const texts = messages as Record<string, { message: string }>
const wordsOf = (each: Movement) => [
  each.name,
  each.short,
  ...each.cues,
  ...(each.turnedCue ? [each.turnedCue] : []),
  each.targets,
  ...each.steps,
  each.feel,
  each.stopIf,
  each.mistake,
  ...each.changes.map(({ text }) => text),
]

/** Seconds that the whole dose takes. */
const lastsSec = ({ dose }: Movement) => (dose.holdSec * (dose.stations ?? 1) + dose.moveSec) * dose.reps * dose.sides

/** Common practice, without a source of their own. */
const byPractice = [
  'seated-abdominal-brace',
  'forearm-rotation',
  'glute-squeeze',
  'calf-raise',
  'diaphragmatic-breathing',
]

describe.each(movements().map((each) => [each.id, each] as const))('%s', (id, each) => {
  it('has all its words', () => {
    expect(wordsOf(each).filter((key) => !texts[key]?.message)).toEqual([])
    expect(each.steps.length).toBeGreaterThanOrEqual(3)
    expect([1, each.dose.stations ?? 1]).toContain(each.cues.length)
  })

  it('fits a notification', () => {
    const region = {
      neck: 'Neck: ',
      shoulders: 'Shoulders: ',
      'lower-back': 'Lower back: ',
      wrists: 'Wrists: ',
      'hips-legs': 'Legs: ',
      'eyes-breathing': '',
    }[each.region]
    const short = texts[each.short]?.message ?? ''
    expect(short.startsWith(region)).toBe(true)
    expect(short.length).toBeLessThanOrEqual(90)
  })

  it('promises nothing', () => {
    const all = wordsOf(each).map((key) => texts[key]?.message)
    expect(all.filter((text) => /\b(cures?|heals?|prevents?|treats?|guarantee)/i.test(text ?? ''))).toEqual([])
  })

  it('has a dose within the rules', () => {
    const { holdSec, reps, sides } = each.dose
    if (each.type.includes('stretch')) {
      expect(holdSec).toBeGreaterThanOrEqual(10)
      expect(holdSec).toBeLessThanOrEqual(30)
      expect(reps).toBeGreaterThanOrEqual(2)
      expect(reps).toBeLessThanOrEqual(4)
      // More than four minutes for one target in a session brings nothing.
      expect(holdSec * reps * sides).toBeLessThanOrEqual(240)
    } else if (holdSec > 2 && (each.type.includes('control') || each.type.includes('strength'))) {
      expect(holdSec).toBeGreaterThanOrEqual(3)
      expect(holdSec).toBeLessThanOrEqual(10)
    }
    expect(lastsSec(each)).toBeGreaterThanOrEqual(20)
    expect(lastsSec(each)).toBeLessThanOrEqual(125)
  })

  it('says the numbers of its dose', () => {
    const { holdSec, reps, sides } = each.dose
    const short = texts[each.short]?.message ?? ''
    if (holdSec >= 4) expect(short).toContain(`${holdSec} seconds`)
    const count = reps === 2 ? 'twice' : `${reps} times`
    if (sides === 2) expect(short).toContain(`${count} each side`)
    else if (id === 'shoulder-rolls') expect(short).toContain('10 times backward, then 5')
    else if (reps > 1) expect(short).toContain(count)
  })

  it('has a cue for each station, or one for all, and ways that add up', () => {
    const { stations = 1, waysSec, moveSec } = each.dose
    expect([1, stations]).toContain(each.cues.length)
    if (!waysSec) return
    expect(waysSec).toHaveLength(stations + 1)
    expect(waysSec.reduce((sum, sec) => sum + sec)).toBe(moveSec)
  })

  it('loads parts of the body that there are', () => {
    expect(each.loads.length > 0).toBe(each.region !== 'eyes-breathing')
    expect(each.loads.filter((area) => !areas.includes(area))).toEqual([])
  })

  it('knows for whom it is not', () => {
    const excluded = new Set(each.excludes)
    const known = [...excluded, ...each.changes.map((change) => change.for)]
    expect(known.includes('recent-injury')).toBe(each.region !== 'eyes-breathing')
    expect(known.filter((tag) => !tags[tag])).toEqual([])
    expect(each.changes.filter((change) => excluded.has(change.for))).toEqual([])
  })

  it('leaves it to the person only where there is something to judge', () => {
    const judged = each.changes
      .filter((change) => change.for !== 'recent-injury')
      .map(({ text }) => texts[text]?.message)
    expect(judged.filter((text = '') => /leave it out|skip/i.test(text) && !/\b(if|or)\b/i.test(text))).toEqual([])
  })

  it('names its sources', () => {
    expect(each.sources.length === 0).toBe(byPractice.includes(id))
    expect(each.sources.filter((key) => !references[key])).toEqual([])
  })

  it('is found by its id', () => expect(movement(id)).toBe(each))
})

describe('the catalogue', () => {
  it('has at least three movements for each region, two of them to be done seated', () => {
    for (const region of ['neck', 'shoulders', 'lower-back'] as const) {
      const own = movements().filter((each) => each.region === region)
      expect(own.length).toBeGreaterThanOrEqual(3)
      expect(own.filter((each) => each.position !== 'standing').length).toBeGreaterThanOrEqual(2)
    }
  })

  it('names nothing twice', () => {
    expect(new Set(movements().map(({ id }) => id)).size).toBe(movements().length)
    expect(new Set(movements().map(({ name }) => texts[name]?.message)).size).toBe(movements().length)
  })

  it('has them all below the shoulders', () => {
    const count = (region: string) => movements().filter((each) => each.region === region).length
    expect(['lower-back', 'wrists', 'hips-legs', 'eyes-breathing'].map(count)).toEqual([10, 7, 10, 3])
  })

  it('says every word written for it', () => {
    const said = new Set(movements().flatMap(wordsOf))
    expect(Object.keys(texts).filter((key) => key.startsWith('move_') && !said.has(key))).toEqual([])
  })

  it('stretches no leg that may hold a clot, and bends no hip or back that must not be', () => {
    const allowed = (tag: ConditionTag) => movements().filter((each) => !each.excludes.includes(tag))
    const legStretch = (each: Movement) => each.region === 'hips-legs' && each.type.includes('stretch')
    expect(allowed('dvt').filter(legStretch)).toEqual([])
    expect(
      movements()
        .filter(({ excludes }) => excludes.includes('poor-balance'))
        .map(({ id }) => id),
    ).toEqual(['standing-quad-stretch'])
    for (const tag of ['osteoporosis', 'acute-disc', 'hip-surgery', 'pregnancy', 'head-down', 'heart-bp'] as const)
      expect(allowed(tag)).not.toContain(movement('seated-forward-fold'))
    for (const tag of ['osteoporosis', 'acute-disc', 'hip-surgery', 'pelvic-girdle'] as const)
      expect(allowed(tag)).not.toContain(movement('seated-lumbar-rotation'))
  })

  it('does not know what is not in it', () => expect(movement('neck-circles')).toBeUndefined())

  it('bends and turns no neck that must not be', () => {
    const forNeck = (tag: ConditionTag) =>
      movements()
        .filter((each) => !each.excludes.includes(tag))
        .map(({ id }) => id)
    const neckMovements = movements()
      .filter(({ region }) => region === 'neck')
      .map(({ id }) => id)
    expect(forNeck('neck-unstable').filter((id) => neckMovements.includes(id))).toEqual([])
    expect(forNeck('dizzy-vascular')).not.toContain('cervical-rotation')
    expect(forNeck('neck-nerve')).not.toContain('cervical-rotation')
    expect(forNeck('dizzy-vascular')).not.toContain('levator-scapulae-stretch')
    expect(forNeck('neck-nerve')).not.toContain('levator-scapulae-stretch')
    expect(forNeck('neck-unstable')).not.toContain('thoracic-extension-over-chair')
    expect(forNeck('osteoporosis')).not.toContain('seated-cat-cow')
    expect(forNeck('extension-pain')).not.toContain('standing-lumbar-extension')
  })
})

describe('shoulders and upper back', () => {
  const barred = (tag: ConditionTag) =>
    movements()
      .filter(({ region, excludes }) => region === 'shoulders' && excludes.includes(tag))
      .map(({ id }) => id)

  it.each([
    ['shoulder-pain', ['overhead-reach', 'overhead-triceps-stretch']],
    ['shoulder-unstable', ['overhead-reach', 'overhead-triceps-stretch', 'wall-slide', 'doorway-pectoral-stretch']],
    ['osteoporosis', ['upper-back-hug', 'seated-thoracic-rotation']],
  ] as const)('%s bars what it must, and no more', (tag, ids) => expect(barred(tag)).toEqual(ids))
})

describe('safety', () => {
  it('has all its words and sources', () => {
    const keys = [
      stopRule.title,
      ...stopRule.signs,
      stopRule.after,
      ...redFlags().flatMap(({ title, act, signs }) => [title, act, ...signs.map(({ text }) => text)]),
    ]
    expect(keys.filter((key) => !texts[key]?.message)).toEqual([])
    const sources = redFlags().flatMap(({ signs }) => signs.flatMap((sign) => sign.sources))
    expect(sources.filter((key) => !references[key])).toEqual([])
  })

  it('puts the most urgent first', () => {
    expect(redFlags().map(({ level }) => level)).toEqual(['now', 'today', 'days', 'soon'])
  })
})
