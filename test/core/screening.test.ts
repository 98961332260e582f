import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contraindications } from '../../src/catalogue/contraindications.ts'
import { movements } from '../../src/catalogue/index.ts'
import {
  groups,
  leavesOut,
  noScreening,
  outcomeOf,
  places,
  questions,
  rescreened,
  reviewOf,
  type RowAnswer,
  type Screening,
  takenBack,
} from '../../src/core/screening.ts'
import { checkedScreening, readScreening } from '../../src/core/screening-shape.ts'
import { step } from '../../src/core/step.ts'
import { kept, upgrade } from '../../src/core/upgrade.ts'
import { now, sitting, storedWith, zone } from '../ui/stored.ts'

const answered = (answers: Record<string, RowAnswer>): Screening => ({ ...noScreening, answers })
const yes: RowAnswer = { answer: 'yes' }
const asked: RowAnswer = { answer: 'yes', askedOn: '2026-02-01' }

const ids = questions().map(({ id }) => id)
const answer: fc.Arbitrary<RowAnswer> = fc
  .record({
    answer: fc.constantFrom('yes', 'no', 'not-sure'),
    askedOn: fc.constantFrom(undefined, '2026-01-05'),
    areas: fc.constantFrom(undefined, fc.sample(fc.subarray([...places]), 1)[0]),
  })
  .map(({ answer, askedOn, areas }) => ({ answer, ...(askedOn && { askedOn }), ...(areas && { areas }) }))
const screenings = fc.dictionary(fc.constantFrom(...ids), answer).map(answered)

const rowsOf = (screening: Screening) => {
  const { hold, ask, areas, flags } = outcomeOf(screening)
  return [...[...hold, ...ask, ...areas].map(({ row }) => row.id), ...flags.map(({ id }) => id)]
}

describe('the outcome', () => {
  it('of no answers is nothing', () =>
    expect(outcomeOf(noScreening)).toEqual({
      hold: [],
      ask: [],
      areas: [],
      flags: [],
      onHold: false,
      tags: [],
      own: [],
      injuredAreas: [],
      noSession: false,
    }))

  it('of more answers is never less', () =>
    fc.assert(
      fc.property(screenings, fc.constantFrom(...ids), (screening, id) => {
        const more = answered({ ...screening.answers, [id]: yes })
        expect(rowsOf(more)).toEqual(expect.arrayContaining(rowsOf(screening)))
        const [before, after] = [outcomeOf(screening), outcomeOf(more)]
        expect(after.tags).toEqual(expect.arrayContaining([...before.tags]))
        expect(after.injuredAreas).toEqual(expect.arrayContaining([...before.injuredAreas]))
        expect(after.onHold || !before.onHold).toBe(true)
        expect(after.noSession || !before.noSession).toBe(true)
      }),
    ))

  it('has just the rows that were not answered with no', () =>
    fc.assert(
      fc.property(screenings, (screening) => {
        const rows = [...contraindications().map(({ id }) => id), ...ids.filter((id) => id.startsWith('sign-'))]
        const wanted = rows.filter((id) => ['yes', 'not-sure'].includes(screening.answers[id]?.answer ?? 'no'))
        expect(rowsOf(screening).toSorted()).toEqual(wanted.toSorted())
      }),
    ))

  it('takes "not sure" as "yes"', () =>
    fc.assert(
      fc.property(screenings, (screening) => {
        const sure = Object.entries(screening.answers).map(([id, one]): [string, RowAnswer] => [
          id,
          one.answer === 'not-sure' ? { ...one, answer: 'yes' } : one,
        ])
        const was = outcomeOf(screening)
        const is = outcomeOf(answered(Object.fromEntries(sure)))
        expect({ ...is, hold: [], ask: [], areas: [] }).toEqual({ ...was, hold: [], ask: [], areas: [] })
      }),
    ))

  it.each(
    contraindications()
      .filter(({ tier }) => tier === 'hold')
      .map(({ id }) => [id]),
  )('%s holds, sure or not, until a professional has cleared it, and is told all the same', (id) => {
    expect(outcomeOf(answered({ [id]: yes })).onHold).toBe(true)
    expect(outcomeOf(answered({ [id]: { answer: 'not-sure' } })).onHold).toBe(true)
    const cleared = outcomeOf(answered({ [id]: asked }))
    expect(cleared.onHold).toBe(false)
    expect(cleared.hold.map(({ row, askedOn }) => [row.id, askedOn])).toEqual([[id, '2026-02-01']])
  })

  it('holds for nothing that is to be asked or kept off', () => {
    const others = contraindications()
      .filter(({ tier }) => tier !== 'hold')
      .map(({ id }) => [id, yes])
    expect(outcomeOf(answered(Object.fromEntries(others))).onHold).toBe(false)
  })

  it('holds with any red flag', () =>
    fc.assert(
      fc.property(screenings, fc.constantFrom(...ids.filter((id) => id.startsWith('sign-'))), (screening, id) => {
        expect(outcomeOf(answered({ ...screening.answers, [id]: yes }))).toMatchObject({
          onHold: true,
          noSession: true,
        })
      }),
    ))

  it('allows no session with a red flag or a suspected clot', () => {
    for (const id of ids.filter((each) => each.startsWith('sign-'))) {
      expect(outcomeOf(answered({ [id]: yes })).noSession).toBe(true)
      expect(outcomeOf(answered({ [id]: { answer: 'no' } })).noSession).toBe(false)
    }
    expect(outcomeOf(answered({ clot: yes })).noSession).toBe(true)
    expect(outcomeOf(answered({ clot: { answer: 'not-sure' } })).noSession).toBe(true)
    expect(outcomeOf(answered({ clot: asked }))).toMatchObject({ noSession: false, tags: ['dvt'] })
    const rest = contraindications()
      .filter(({ stops }) => !stops)
      .map(({ id }) => [id, yes])
    expect(outcomeOf(answered(Object.fromEntries(rest))).noSession).toBe(false)
  })

  it('knows what is hurt, everywhere that is asked for where nothing was named', () => {
    const at = (areas: RowAnswer['areas']) => outcomeOf(answered({ fracture: { answer: 'yes', areas: areas ?? [] } }))
    expect(at(['knees']).injuredAreas).toEqual(['knees'])
    expect(at(['elsewhere']).injuredAreas).toEqual([])
    expect(at([]).injuredAreas).toHaveLength(9)
    expect(outcomeOf(answered({ fracture: { ...asked, areas: ['knees'] } })).injuredAreas).toEqual([])
    expect(outcomeOf(answered({ 'recent-injury': { answer: 'yes', areas: ['neck'] } })).injuredAreas).toEqual(['neck'])
    // A wound or a varicose vein is no injury.
    expect(outcomeOf(answered({ wounds: { answer: 'yes', areas: ['neck'] }, veins: yes })).injuredAreas).toEqual([])
  })

  it('keeps the rule of a new joint after the surgeon has agreed', () => {
    const hip = outcomeOf(answered({ surgery: { ...asked, areas: ['hips-thighs'] } }))
    expect(hip.tags).toContain('hip-surgery')
    expect(hip.tags).not.toContain('knee-problem')
  })

  it('leaves movements out by condition, and by area for an injury', () => {
    const neck = movements().filter((each) => each.loads.includes('neck'))
    const other = movements().filter((each) => !each.loads.includes('neck'))
    const hurt = outcomeOf(answered({ sprain: { answer: 'yes', areas: ['neck'] } }))
    expect(neck.every((each) => leavesOut(hurt, each))).toBe(true)
    expect(other.some((each) => leavesOut(hurt, each))).toBe(false)
    const dizzy = outcomeOf(answered({ carotid: yes }))
    expect(
      movements()
        .filter((each) => leavesOut(dizzy, each))
        .map(({ id }) => id),
    ).toContain('cervical-rotation')
    expect(movements().every((each) => leavesOut(outcomeOf(answered({ clot: yes })), each))).toBe(true)
    expect(movements().some((each) => leavesOut(outcomeOf(noScreening), each))).toBe(false)
  })
})

describe('the review', () => {
  const all = Object.fromEntries(ids.map((id) => [id, { answer: 'no' } as const]))

  it('comes three months later, by the calendar', () => {
    const done = { ...answered(all), answeredOn: '2025-11-30' }
    expect(reviewOf(done, '2026-02-27')).toEqual({ open: [], nextOn: '2026-02-28', due: false })
    expect(reviewOf(done, '2026-02-28').due).toBe(true)
  })

  it('is not due before the questions were gone through', () => {
    expect(reviewOf(noScreening, '2026-03-03')).toEqual({ open: groups(), nextOn: null, due: false })
    expect(reviewOf(answered(all), '2026-03-03')).toMatchObject({ open: [], due: false })
  })

  it('is due at once where there is a question that is new', () => {
    const { clot: _, ...rest } = all
    const old = { ...answered(rest), answeredOn: '2026-03-01' }
    expect(reviewOf(old, '2026-03-03')).toMatchObject({ open: ['blood'], due: true })
  })
})

describe('a change', () => {
  const send = (stored: ReturnType<typeof storedWith>, change: unknown) =>
    step(
      stored,
      {
        at: now,
        facts: { idle: 'active', sound: false, fullscreen: false, zone },
        what: { do: 'screen', change: change as never },
      },
      false,
    )

  it('is kept, and taken back as if it had never been', () =>
    fc.assert(
      fc.property(screenings, screenings, (before, change) => {
        const wish = { answers: change.answers, answeredOn: '2026-03-03' }
        const after = rescreened(before, wish)
        expect(after.answers).toMatchObject(change.answers)
        expect(rescreened(after, takenBack(before, wish))).toEqual(before)
      }),
    ))

  it('goes through a turn, and through storage', () => {
    const turn = send(storedWith(sitting), {
      answers: { pregnancy: asked },
      answeredOn: '2026-03-03',
      pressure: 'light',
    })
    expect(turn.refused).toBeUndefined()
    expect(turn.stored.screening).toEqual({
      version: 1,
      answeredOn: '2026-03-03',
      answers: { pregnancy: asked },
      pressure: 'light',
      more: '',
    })
    expect(upgrade(JSON.parse(JSON.stringify(kept(turn.stored)))).stored.screening).toEqual(turn.stored.screening)
  })

  it.each([
    [{ answers: { nonsense: yes } }, 'answer_bad_screening'],
    [{ answers: { pregnancy: { answer: 'maybe' } } }, 'answer_bad_screening'],
    [{ answers: { pregnancy: { ...yes, areas: ['neck'] } } }, 'answer_bad_screening'],
    [{ answers: { wounds: { ...yes, areas: ['tail'] } } }, 'answer_bad_screening'],
    [{ answers: { wounds: asked } }, 'answer_bad_screening'],
    [{ answers: { 'sign-chest': asked } }, 'answer_bad_screening'],
    [{ answers: { pregnancy: { ...yes, askedOn: '2026-02-29' } } }, 'answer_bad_screening'],
    [{ answers: { pregnancy: { ...yes, askedOn: '1850-01-01' } } }, 'answer_bad_screening'],
    [{ answers: { pregnancy: { ...yes, askedOn: '2026-03-04' } } }, 'answer_date_to_come'],
    [{ answeredOn: '2027-01-01' }, 'answer_date_to_come'],
    [{ answeredOn: 'yesterday' }, 'answer_bad_screening'],
    [{ pressure: 'crushing' }, 'answer_bad_screening'],
    [{ more: 'x'.repeat(501) }, 'answer_more_too_long'],
    [{ more: 'x'.repeat(1_000_000) }, 'answer_more_too_long'],
    [{ version: 2 }, 'answer_bad_screening'],
    [null, 'answer_bad_screening'],
    ['yes', 'answer_bad_screening'],
  ])('that is no good is refused whole: %j', (change, why) => {
    const stored = { ...storedWith(sitting), screening: answered({ cancer: yes }) }
    const turn = send(stored, change)
    expect(turn.refused).toBe(why)
    expect(turn.stored.screening).toEqual(stored.screening)
  })

  it('may be made on the day that the person has, not the one in Greenwich', () => {
    const late = Date.UTC(2026, 2, 3, 23, 30)
    const event = (zone: string) => ({
      at: late,
      facts: { idle: 'active', sound: false, fullscreen: false, zone } as const,
      what: { do: 'screen', change: { answeredOn: '2026-03-04' } } as const,
    })
    expect(step(storedWith(sitting), event('Europe/Berlin'), false).refused).toBeUndefined()
    expect(step(storedWith(sitting), event('Europe/London'), false).refused).toBe('answer_date_to_come')
  })
})

describe('what is found in storage', () => {
  it('never throws, and always gives an outcome', () =>
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (garbage) => {
        const { stored } = upgrade({ screening: garbage })
        expect(() => outcomeOf(stored.screening)).not.toThrow()
        expect(() => reviewOf(stored.screening, '2026-03-03')).not.toThrow()
        expect(() => checkedScreening(garbage, '2026-03-03')).not.toThrow()
      }),
    ))

  it('that cannot be read is set aside', () => {
    const { stored, aside } = upgrade({ screening: 'yes to all' })
    expect(stored.screening).toEqual(noScreening)
    expect(aside).toEqual([{ key: 'screening', value: 'yes to all', why: 'damaged' }])
    expect(upgrade({ screening: { version: 9, answers: {} } }).aside[0]?.why).toBe('newer')
  })

  it('is kept answer by answer: what was said is never lost for a damaged detail', () => {
    const found = {
      version: 1,
      answeredOn: '2026-99-01',
      pressure: 7,
      more: 'm'.repeat(9000),
      answers: {
        cancer: { answer: 'yes', askedOn: 'soon' },
        wounds: { answer: 'yes', areas: ['neck', 'tail'] },
        liver: 'yes',
        'of-a-later-version': { answer: 'no' },
        __proto__: { answer: 'yes' },
      },
    }
    const read = readScreening(JSON.parse(JSON.stringify(found)))
    expect(read).toEqual({
      version: 1,
      answeredOn: null,
      answers: { cancer: yes, wounds: yes, 'of-a-later-version': { answer: 'no' } },
      pressure: null,
      more: 'm'.repeat(500),
    })
  })
})
