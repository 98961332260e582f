// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { noScreening } from '../../src/core/screening.ts'
import type { Stored } from '../../src/core/stored.ts'
import { answering } from '../core/answering.ts'
import { moving, now, storedWith } from '../ui/stored.ts'
import { draw, drawWith, heading, running, turned, withStretch } from './drawn.ts'

describe('for someone with safety answers', () => {
  it('says how they do the movement differently, in sight and to a screen reader, and no other way', () => {
    const own = { ...storedWith(moving), screening: answering(['hypermobile']) }
    const drawn = drawWith(own, {}, running.startedAt + 1000)
    const change = 'No hand, 10 seconds, and stop before the end of your range.'
    expect(document.querySelector('.cue .note')?.textContent).toBe(`For you, after your safety answers:${change}`)
    expect(document.querySelector('[aria-live=polite]')?.textContent).toContain(change)
    expect(drawn.words).not.toContain('Keep breathing, and never hold your breath.')
    drawn.change({ stored: storedWith(moving) })
    expect(drawn.words).not.toContain(change)
  })
})

describe('a sign that wants help', () => {
  const flagged = (stored: Stored): Stored => ({
    ...stored,
    screening: { ...noScreening, answers: { 'sign-chest': { answer: 'yes' } } },
  })

  it('ends the session that goes on, kindly, with what was done; nothing more is said or kept awake', () => {
    const drawn = draw({ ...moving, session: { ...running } }, {}, now + 30_000)
    drawn.change({ stored: flagged(storedWith(moving, { voice: true, tone: true })) })
    expect(drawn.sent).toEqual([{ do: 'leave', done: ['upper-trapezius-stretch'] }])
    expect(heading()).toBe('No stretches for now')
    expect(drawn.words).toContain('Your session ends here.')
    expect(drawn.aids.slice(1)).toEqual(expect.arrayContaining(['may sleep', 'hushed']))
    drawn.change({ now: running.plannedEndAt + 1000 })
    expect(drawn.sent).toHaveLength(1)
    expect(drawn.aids.some((each) => /said|tone/.test(each))).toBe(false)
    drawn.change({ stored: flagged(turned(moving, null)) })
    expect(heading()).toBe('No stretches for now')
  })

  it('ends one that a page opens after its end as left, not as finished', () => {
    const drawn = drawWith(flagged(storedWith(moving)), {}, running.plannedEndAt + 1000)
    expect(drawn.sent).toEqual([{ do: 'leave', done: running.movements }])
  })

  it('begins nothing, whatever is asked for', () => {
    const stored = flagged(withStretch({ list: ['own-1', 'shoulder-rolls'] }))
    for (const query of [{ list: '' }, { movement: 'own-1' }, { mix: 'full' }, { length: '120' }] as const) {
      const drawn = drawWith(stored, query)
      expect(drawn.sent).toEqual([])
      expect(heading()).toBe('No stretches for now')
      expect(drawn.words).not.toContain('Your session ends here.')
      // Once the answer is taken back nothing begins by itself.
      drawn.change({ stored: { ...stored, screening: noScreening } })
      expect(drawn.sent).toEqual([])
      expect(heading()).toBe('No session is running')
    }
  })
})
