// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { movement, movements } from '../../src/catalogue/index.ts'
import { leavesOut, outcomeOf } from '../../src/core/screening.ts'
import { plan } from '../../src/core/timeline.ts'
import { answering } from '../core/answering.ts'
import type { Drawn } from '../ui/drawn.tsx'
import { english } from '../ui/given.ts'
import { moving, now, sitting, storedWith } from '../ui/stored.ts'
import { draw, drawWith, heading, running, withStretch } from './drawn.ts'

describe('other movements', () => {
  const regionsOf = (ids: readonly string[]) => ids.map((id) => movement(id)?.region)
  /** The movements of the session as the last word to the worker has them. */
  const last = (drawn: Drawn) => {
    const sent = drawn.sent.at(-1)
    if (sent?.do !== 'session-swap') throw new Error(`not swapped: ${sent?.do}`)
    return sent
  }

  it('one takes the place of one that is to come, of the same part of the body; the rest goes on where it is', async () => {
    const drawn = draw(moving)
    await drawn.press('Swap Shoulder rolls for another')
    const { movements: ids, leftSec } = last(drawn)
    expect([ids[0], ids[2]]).toEqual([running.movements[0], running.movements[2]])
    expect(ids[1]).not.toBe('shoulder-rolls')
    expect(regionsOf(ids)).toEqual(regionsOf(running.movements))
    expect(drawn.words).toContain(`Next: ${english(movement(ids[1]!)!.name)}`)
    const plan2 = plan(ids, 120, movements())
    expect(leftSec).toBe(plan2.totalSec - 30)
    expect(drawn.words).toContain('Side neck stretch ·')
  })

  it('one takes the place of the one that goes on, from its beginning', async () => {
    const drawn = draw(moving)
    await drawn.press('Swap Side neck stretch for another')
    const { movements: ids, leftSec } = last(drawn)
    expect(movement(ids[0]!)?.region).toBe('neck')
    expect(leftSec).toBe(plan(ids, 120, movements()).totalSec)
    expect(heading()).toBe('Get ready')
  })

  it('come for all that has not begun when shuffled, each of the same part of the body, and others each time', async () => {
    const drawn = draw(moving)
    const seen = [running.movements[1]]
    for (let times = 0; times < 4; times++) {
      await drawn.press('Shuffle the rest')
      const { movements: ids } = last(drawn)
      expect(ids[0]).toBe(running.movements[0])
      expect(regionsOf(ids)).toEqual(['neck', 'shoulders', 'lower-back'])
      expect(seen).not.toContain(ids[1])
      seen.push(ids[1])
    }
  })

  it('take the reason with them, which is no longer true', async () => {
    const drawn = draw(sitting, { length: '120', first: 'cervical-rotation' })
    expect(drawn.words).toContain('It begins with the movement that the nudge named.')
    await drawn.press('Shuffle the rest')
    expect(drawn.words).not.toContain('It begins with')
  })

  it('are not offered for what is behind, nor a shuffle once the last one has begun', () => {
    const drawn = draw(moving, {}, now + 30_000)
    expect(drawn.names).not.toContain('Swap Side neck stretch for another')
    expect(drawn.names).toContain('Swap Seated cat-cow for another')
    expect(drawn.names).toContain('Shuffle the rest')
    expect(draw(moving, {}, running.plannedEndAt - 3000).names).not.toContain('Shuffle the rest')
  })

  it('are not offered where there are none', () => {
    const hidden = movements()
      .map(({ id }) => id)
      .filter((id) => !running.movements.includes(id))
    const stored = withStretch({ hidden }, moving)
    const drawn = drawWith(stored)
    expect(drawn.names.filter((name) => /Swap|Shuffle/.test(name))).toEqual([])
    expect(drawn.names).toContain('All movements, swap or shuffle')
  })

  it('come by themselves for what the safety answers rule out meanwhile', () => {
    const drawn = draw(moving)
    const screening = answering([], ['lower-back'])
    expect(leavesOut(outcomeOf(screening), movement('seated-cat-cow')!)).toBe(true)
    drawn.change({ stored: { ...storedWith(moving), screening } })
    const { movements: ids } = last(drawn)
    expect(ids.slice(0, 2)).toEqual(running.movements.slice(0, 2))
    expect(ids.filter((id) => leavesOut(outcomeOf(screening), movement(id)!))).toEqual([])
    expect(drawn.words).toContain('Side neck stretch ·')
  })
})
