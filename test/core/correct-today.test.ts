import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOfDay } from '../../src/core/day.ts'
import { openSpans } from '../../src/core/spans.ts'
import { readings } from '../../src/core/sitting.ts'
import { nine, Story } from '../story.ts'

const minute = 60_000
const wall = (day: Story) => day.stored.clock?.lastEventAt ?? 0
const parts = (day: Story, min: number) => partsOfDay(day.stored, nine + min * minute, day.zone)
const told = (day: Story, min: number) =>
  parts(day, min).map((p) =>
    [p.kind, p.break, p.counted, Math.round((p.from - nine) / minute), Math.round((p.to - nine) / minute), p.correct]
      .filter((x) => x !== undefined && x !== null)
      .join(' '),
  )
const idOf = (day: Story, min: number, like: RegExp) => {
  const at = told(day, min).findIndex((line) => like.test(line))
  return parts(day, min)[at]?.id ?? 'none'
}

/** Sits to 20, away to 30, sits to 50, away to 60, sits. */
const twice = () => new Story().at(20).stops().at(30).types().at(50).stops().at(60).types().at(85)

describe('a break of this morning', () => {
  it('is taken back long after the popup offers it', () => {
    const day = twice()
    day.says({ do: 'was-sitting', of: idOf(day, 85, /away long 50 60/) })
    expect(day.refused).toBeUndefined()
    expect(told(day, 85)).toEqual([
      'sitting 0 20',
      'away long 20 30 was-sitting',
      'sitting 30 85',
      'sitting said 50 60 was-up',
    ])
    expect(day.look).toMatchObject({ sittingMin: 55, breaksToday: 1 })
  })

  it('that is not the last one joins the runs around it, and the clock is left alone', () => {
    const day = twice()
    day.says({ do: 'was-sitting', of: idOf(day, 85, /away long 20 30/) })
    expect(told(day, 85)).toEqual([
      'sitting 0 50',
      'sitting said 20 30 was-up',
      'away long 50 60 was-sitting',
      'sitting 60 85',
    ])
    expect(day.look.sittingMin).toBe(25)
  })

  it.each([/away long 20 30/, /away long 50 60/])('%s comes back as it was when that is taken back', (which) => {
    const day = twice()
    const before = told(day, 85)
    const { sittingMin } = day.look
    day.says({ do: 'was-sitting', of: idOf(day, 85, which) })
    day.says({ do: 'was-up', of: idOf(day, 85, /said/) })
    expect(told(day, 85)).toEqual(before)
    expect(day.look.sittingMin).toBe(sittingMin)
  })

  it('reaches the sitting clock through a short break that followed it', () => {
    const day = new Story().at(20).stops().at(30).types().at(40).locks().at(43).unlocks().at(50)
    expect(day.look.sittingMin).toBe(17)
    day.says({ do: 'was-sitting', of: idOf(day, 50, /away long 20 30/) })
    expect(day.look.sittingMin).toBe(47)
  })
})

describe('a gap that counted as sitting', () => {
  it('becomes a break, though another gap came after it', () => {
    const day = new Story().at(10).stops().at(14).types().at(20).stops().at(23).types().at(30)
    expect(told(day, 30)).toEqual(['sitting 0 30', 'sitting sitting 10 14 was-up', 'sitting sitting 20 23 was-up'])
    day.says({ do: 'was-up', of: idOf(day, 30, /10 14/) })
    expect(told(day, 30)).toEqual([
      'sitting 0 10',
      'away short 10 14 was-sitting',
      'sitting 14 30',
      'sitting sitting 20 23 was-up',
    ])
    expect(day.look).toMatchObject({ sittingMin: 26, stretchMin: 16, breaksToday: 1 })
  })

  it('in a run that is over cuts it in two', () => {
    const day = new Story().at(10).stops().at(14).types().at(20).stops().at(30).types().at(40)
    day.says({ do: 'was-up', of: idOf(day, 40, /10 14/) })
    expect(told(day, 40)).toEqual([
      'sitting 0 10',
      'away short 10 14 was-sitting',
      'sitting 14 20',
      'away long 20 30 was-sitting',
      'sitting 30 40',
    ])
    expect(day.look.sittingMin).toBe(10)
  })

  it('of sound becomes a long break, and both clocks begin after it', () => {
    const day = new Story().at(10).hears(true).stops().at(25).types().hears(false).at(40).stops().at(43).types().at(50)
    day.says({ do: 'was-up', of: idOf(day, 50, /sound/) })
    expect(told(day, 50)[1]).toBe('away long 10 25 was-sitting')
    expect(day.look).toMatchObject({ sittingMin: 25, restart: { why: 'said', clock: 'both' } })
  })
})

describe('what cannot be corrected', () => {
  it('is refused and changes nothing', () => {
    const day = twice()
    const before = told(day, 85)
    for (const of of ['none', idOf(day, 85, /sitting 0 20/)])
      for (const how of ['was-up', 'was-sitting'] as const) {
        day.says({ do: how, of })
        expect(day.refused).toBe('answer_cannot_correct')
      }
    expect(told(day, 85)).toEqual(before)
  })

  it('yesterday is over at four in the morning', () => {
    const day = twice()
      .stops()
      .at(20 * 60)
    const id = day.stored.today.spans.find(({ kind }) => kind === 'away')?.id ?? ''
    day.says({ do: 'was-sitting', of: id })
    expect(day.refused).toBe('answer_cannot_correct')
  })

  it('the night is not part of the day', () => {
    const day = twice()
      .stops()
      .at(24 * 60)
      .types()
      .at(24 * 60 + 30)
    expect(told(day, 24 * 60 + 30)).toEqual([`sitting ${24 * 60} ${24 * 60 + 30}`])
    expect(day.look).toMatchObject({ breaksToday: 0 })
    expect(day.look.strip).toHaveLength(1)
  })
})

/** Minutes of sitting and then of a gap, and whether the screen was locked in it. */
const stays = fc.array(
  fc.record({ sat: fc.integer({ min: 3, max: 40 }), gone: fc.integer({ min: 3, max: 12 }), locked: fc.boolean() }),
  { minLength: 1, maxLength: 6 },
)
const words = fc.array(fc.record({ which: fc.nat(30), again: fc.boolean() }), { minLength: 1, maxLength: 6 })

it('whatever is corrected, every minute is told once and the clock agrees with the day', () => {
  fc.assert(
    fc.property(stays, words, (day, corrections) => {
      const story = new Story({ shortEveryMin: 60 })
      let min = 0
      for (const { sat, gone, locked } of day) {
        story.at((min += sat))
        if (locked) story.locks()
        else story.stops()
        story.at((min += gone))
        if (locked) story.unlocks()
        else story.types()
      }
      story.at((min += 7))
      for (const { which, again } of corrections) {
        const able = parts(story, min).filter(({ correct }) => correct)
        const one = able[which % Math.max(1, able.length)]
        if (!one?.id || !one.correct) continue
        const before = told(story, min)
        story.says({ do: one.correct, of: one.id })
        expect(story.refused).toBeUndefined()
        if (!again || one.counted === undefined || one.counted === 'said') continue
        const opposite = parts(story, min).find((p) => p.from === one.from && p.correct === 'was-sitting')
        story.says({ do: 'was-sitting', of: opposite?.id ?? '' })
        expect(told(story, min).map((line) => line.replace(/(sitting|sound) (?=\d+ \d+ was)/, 'said '))).toEqual(
          before.map((line) => line.replace(/(sitting|sound) (?=\d+ \d+ was)/, 'said ')),
        )
      }
      const { clock, settings, today } = story.stored
      if (!clock) throw new Error('no clock')
      const at = Math.max(wall(story), nine + min * minute)
      const spans = [...today.spans, ...openSpans(clock, settings, at)].sort((a, b) => a.from - b.from)
      expect(spans[0]?.from).toBe(nine)
      for (const [i, span] of spans.entries()) if (i > 0) expect(span.from).toBe(spans[i - 1]?.to)
      for (const [i, span] of spans.entries())
        if (i > 0) expect([span.kind, spans[i - 1]?.kind], 'two runs side by side').not.toEqual(['sitting', 'sitting'])
      let seatedMs = 0
      for (const span of spans) {
        if (span.kind === 'sitting') seatedMs += span.to - span.from
        else if (span.break === 'long') seatedMs = 0
      }
      expect(Math.abs(readings(clock, settings, at).sittingMs - seatedMs)).toBeLessThanOrEqual(1000)
      // The log, without what was taken back, is the day.
      const gone = new Set(story.log.flatMap((e) => (e.type === 'undo' ? [e.of] : [])))
      const kept = story.log.filter((e) => e.type === 'span' && !gone.has(e.id)).map(({ id }) => id)
      expect(new Set(kept)).toEqual(new Set(today.spans.map(({ id }) => id)))
    }),
    { numRuns: Number(process.env['DAYS'] ?? 300) > 300 ? 300 : 100, seed: Number(process.env['SEED'] ?? 1) },
  )
}, 120_000)
