import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noCheckIn, offered } from '../../src/core/check-in.ts'
import { changesOf, type CheckIn, seeSomeone, weeksOf } from '../../src/core/check-in-weeks.ts'
import { Story, nine } from '../story.ts'

const first = Temporal.PlainDate.from('2026-01-05')
const day = (week: number, plus = 0) => first.add({ weeks: week, days: plus }).toString()
/** One check-in a week with these scores for the neck; `null` is a week without one. */
const neck = (...scores: (number | null)[]): CheckIn[] =>
  scores.flatMap((score, week) =>
    score === null ? [] : [{ day: day(week), scores: { neck: score }, bothered: false }],
  )
const card = (...scores: (number | null)[]) => seeSomeone(weeksOf(neck(...scores)), day(scores.length - 1, 6))
const change = (...scores: (number | null)[]) => changesOf(weeksOf(neck(...scores)))[0]

describe('see a professional', () => {
  it.each([
    [[7], []],
    [[7, 7], ['much']],
    [[8, 6], []],
    [[2, 10, 7], ['much']],
    [[9, null, 9], ['much']],
    [[9, null, null, 9], []],
    [[1, 2, 3], []],
    [[1, 2, 3, 4], ['rising']],
    [[1, 2, 2, 4], []],
    [[5, 1, 2, 3, 4], ['rising']],
    [[1, 2, 3, 4, 4], []],
  ])('after weeks of %j: %j', (scores, why) => expect(card(...scores).map((each) => each.why)).toEqual(why))

  it('is not about weeks long gone', () => {
    const weeks = weeksOf(neck(8, 8))
    expect(seeSomeone(weeks, day(3, 6))).toHaveLength(1)
    expect(seeSomeone(weeks, day(4))).toEqual([])
  })

  it('two answers in a week are one week', () => {
    const twice = [...neck(8), { day: day(0, 3), scores: { neck: 8 }, bothered: false }]
    expect(seeSomeone(weeksOf(twice), day(0, 6))).toEqual([])
  })
})

describe('a change', () => {
  it.each([
    [[6, 4, 4], { way: 'better', size: 'meaningful', from: 6, to: 4 }],
    [[4, 6, 6], { way: 'worse', size: 'meaningful' }],
    // Two points are less than 30 % of eight.
    [[8, 6, 6], undefined],
    [[9, 6, 6], { way: 'better', size: 'meaningful' }],
    // Only one week.
    [[6, 6, 4], undefined],
    [[6, 4, 6], undefined],
    // Small ones count where it began low.
    [[4, 3, 3], { way: 'better', size: 'small' }],
    [[6, 5, 5], undefined],
    [[0, 1, 1], { way: 'worse', size: 'small' }],
    [[3, 1, 2], { way: 'better', size: 'small' }],
    [[5, 5], undefined],
    [[4, 6, 2], undefined],
  ])('over weeks of %j is %j', (scores, expected) => {
    if (expected) expect(change(...scores)).toMatchObject(expected)
    else expect(change(...scores)).toBeUndefined()
  })
})

const scores = fc.array(fc.option(fc.integer({ min: 0, max: 10 }), { nil: null, freq: 6 }), { maxLength: 14 })

it('says the same for answers in any order, nothing of fewer than two weeks, and no change both ways', () => {
  fc.assert(
    fc.property(scores, fc.integer(), (list, seed) => {
      const given = neck(...list)
      const mixed = [...given].sort((a, b) => ((a.day.charCodeAt(9) * seed) % 7) - ((b.day.charCodeAt(9) * seed) % 7))
      const today = day(Math.max(0, list.length - 1), 6)
      expect(seeSomeone(weeksOf(mixed), today)).toEqual(seeSomeone(weeksOf(given), today))
      expect(changesOf(weeksOf(mixed))).toEqual(changesOf(weeksOf(given)))
      if (given.length < 2) expect(seeSomeone(weeksOf(given), today)).toEqual([])
      if (given.length < 3) expect(changesOf(weeksOf(given))).toEqual([])
      const top = given.map(({ scores: { neck: n } }) => n ?? 0)
      if (top.every((n) => n < 7)) expect(seeSomeone(weeksOf(given), today).map((r) => r.why)).not.toContain('much')
      for (const one of changesOf(weeksOf(given))) {
        expect(one.way === 'better' ? one.to < one.from : one.to > one.from).toBe(true)
        if (one.size === 'meaningful') expect(Math.abs(one.to - one.from)).toBeGreaterThanOrEqual(2)
      }
    }),
  )
})

describe('the offer', () => {
  const week = 7 * 24 * 3_600_000
  it('comes once a week, and not sooner after "not this week"', () => {
    expect(offered(noCheckIn, true, nine)).toBe(true)
    expect(offered(noCheckIn, false, nine)).toBe(false)
    expect(offered({ ...noCheckIn, lastAt: nine }, true, nine + week - 1)).toBe(false)
    expect(offered({ ...noCheckIn, lastAt: nine }, true, nine + week)).toBe(true)
    expect(offered({ ...noCheckIn, lastAt: nine, laterAt: nine + week }, true, nine + week + 1)).toBe(false)
    expect(offered({ ...noCheckIn, lastAt: nine + 100 * week }, true, nine)).toBe(true)
  })

  it('an answer is written once a day, and can be taken back', () => {
    const story = new Story().at(5).says({ do: 'check-in', scores: { neck: 3 }, bothered: false })
    story.at(6).says({ do: 'check-in', scores: { neck: 4, knees: 0 }, bothered: true })
    const gone = () => story.log.flatMap((e) => (e.type === 'undo' ? [e.of] : []))
    const left = () => story.log.filter((e) => e.type === 'check-in' && !gone().includes(e.id))
    expect(left()).toMatchObject([{ scores: { neck: 4, knees: 0 }, bothered: true, zone: 'Europe/Berlin' }])
    expect(story.stored.checkIn.lastAt).toBe(nine + 6 * 60_000)
    expect(story.stored.checkIn.scores).toEqual({ neck: 4, knees: 0 })
    story.says({ do: 'check-in-undo' })
    expect(left()).toEqual([])
    expect(story.stored.checkIn).toEqual(noCheckIn)
    expect(story.says({ do: 'check-in-undo' }).refused).toBe('answer_bad_report')
  })

  it.each([{ neck: 11 }, { neck: -1 }, { neck: 2.5 }, { neck: '3' }, { soul: 3 }, null])('%j is refused', (scores) => {
    const story = new Story().at(5).says({ do: 'check-in', scores: scores as never, bothered: false })
    expect(story.refused).toBe('answer_bad_report')
    expect(story.stored.checkIn).toEqual(noCheckIn)
    expect(story.log.filter((e) => e.type === 'check-in')).toEqual([])
  })
})

it('a session is kept with what was done, what was left, and what hurt', () => {
  const story = new Story()
    .at(5)
    .says({ do: 'start', sec: 120, movements: ['a', 'b', 'c'] })
    .at(6)
  story.says({ do: 'hurts', movement: 'b', done: ['a'] })
  story.says({ do: 'felt', how: 'easier', movements: ['a'] })
  expect(story.log.find((e) => e.type === 'session')).toMatchObject({
    end: 'hurt',
    movements: ['a'],
    left: ['c'],
    hurt: 'b',
  })
  expect(story.log.find((e) => e.type === 'felt')).toMatchObject({ how: 'easier', movements: ['a'] })
  expect(story.says({ do: 'felt', how: 'cured' as never, movements: [] }).refused).toBe('answer_bad_report')
})

it('a nudge remembers what held it', () => {
  const story = new Story().at(25).says({ do: 'pause', minutes: 10 }).at(36).expects('short', 35)
  expect(story.log.find((e) => e.type === 'nudge')).toMatchObject({ held: 'paused' })
})
