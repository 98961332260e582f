import { describe, expect, it } from 'vitest'
import { noStretch, ownLimits, type OwnMovement } from '../../src/core/stretch.ts'
import { checkedOwn, checkedStretch, readStretch } from '../../src/core/stretch-shape.ts'
import { step } from '../../src/core/step.ts'
import { nothingStored, type Stored } from '../../src/core/stored.ts'
import type { AppEvent } from '../../src/core/events.ts'

const good: OwnMovement = { id: 'own-1', name: 'Door stretch', steps: ['Stand in the door', 'Lean'], sec: 30 }

const facts = { idle: 'active', sound: false, fullscreen: false, zone: 'Europe/Berlin' } as const
let at = Date.UTC(2026, 2, 3, 9)
const does = (stored: Stored, what: AppEvent['what']) => step(stored, { at: (at += 1000), facts, what }, false)

describe('an own movement', () => {
  it.each([
    ['no name', { ...good, name: '  ' }, 'answer_own_no_name'],
    ['a long name', { ...good, name: 'a'.repeat(ownLimits.name + 1) }, 'answer_own_long_name'],
    ['10,000 characters', { ...good, steps: ['x'.repeat(10_000)] }, 'answer_own_long_step'],
    ['many steps', { ...good, steps: Array.from({ length: 11 }, () => 'a') }, 'answer_own_many_steps'],
    ['no time', { ...good, sec: 0 }, 'answer_own_bad_sec'],
    ['time that runs backwards', { ...good, sec: -5 }, 'answer_own_bad_sec'],
    ['half a second', { ...good, sec: 30.5 }, 'answer_own_bad_sec'],
    ['no number', { ...good, sec: Number.NaN }, 'answer_own_bad_sec'],
    ['a number in words', { ...good, sec: '30' }, 'answer_own_bad_sec'],
    ['an hour', { ...good, sec: 3600 }, 'answer_own_bad_sec'],
    ['the id of a catalogue movement', { ...good, id: 'wall-slide' }, 'answer_own_bad'],
    ['fields of no meaning', { ...good, excludes: [] }, 'answer_own_bad'],
    ['nothing', null, 'answer_own_bad'],
  ])('with %s is refused with the reason, and nothing changes', (_, wanted, why) => {
    expect(checkedOwn(wanted)).toBe(why)
    const turn = does(nothingStored, { do: 'own-save', movement: wanted as OwnMovement })
    expect(turn.refused).toBe(why)
    expect(turn.stored.stretch).toEqual(noStretch)
  })

  it('keeps markup as words', () => {
    const hostile = { ...good, name: '<img src=x onerror=alert(1)>', steps: ['{n} popup_start \u202e'] }
    expect(does(nothingStored, { do: 'own-save', movement: hostile }).stored.stretch.own).toEqual([hostile])
  })

  it('is one of a hundred at most', () => {
    let stored = nothingStored
    for (let n = 1; n <= ownLimits.count; n++)
      stored = does(stored, { do: 'own-save', movement: { ...good, id: `own-${n}` } }).stored
    const turn = does(stored, { do: 'own-save', movement: { ...good, id: 'own-500' } })
    expect(turn.refused).toBe('answer_own_many')
    expect(turn.stored.stretch.own).toHaveLength(ownLimits.count)
    expect(does(stored, { do: 'own-save', movement: { ...good, sec: 31 } }).refused).toBeUndefined()
  })

  it('goes from every list when it is deleted: its id may be given again', () => {
    const kept = does(nothingStored, { do: 'own-save', movement: good }).stored
    const both = ['own-1', 'wall-slide']
    const change = { list: both, hurt: both, hidden: both, more: both }
    const listed = does(kept, { do: 'stretch', change }).stored
    const one = ['wall-slide']
    expect(does(listed, { do: 'own-delete', id: 'own-1' }).stored.stretch).toMatchObject({
      own: [],
      list: one,
      hurt: one,
      hidden: one,
      more: one,
    })
  })
})

describe('a change', () => {
  it('is taken whole or not at all', () => {
    expect(checkedStretch({ place: 'seated', discreet: true })).toEqual({
      place: 'seated',
      discreet: true,
    })
    expect(checkedStretch({ hidden: ['wall-slide', 7] })).toBeNull()
    expect(checkedStretch({ own: [good] })).toBeNull()
    expect(does(nothingStored, { do: 'stretch', change: { place: 'lying' as 'any' } }).refused).toBe(
      'answer_bad_setting',
    )
  })
})

describe('what is stored', () => {
  it('falls back field by field, an own movement for itself', () => {
    expect(readStretch('rubbish')).toBeNull()
    const read = readStretch({
      version: 1,
      hidden: ['wall-slide'],
      hurt: 7,
      own: [good, { name: 'half' }],
      composed: -1,
    })
    expect(read).toEqual({ ...noStretch, hidden: ['wall-slide'], own: [good] })
  })
})

describe('a session', () => {
  const started = () =>
    does(nothingStored, { do: 'start', sec: 60, movements: ['wall-slide', 'shoulder-rolls'] }).stored

  it('that hurts leaves the movement out, counts what was done before, and is written down', () => {
    const { stored } = does(started(), { do: 'hurts', movement: 'shoulder-rolls', done: ['wall-slide'] })
    expect(stored.stretch.hurt).toEqual(['shoulder-rolls'])
    expect(Object.keys(stored.stretch.done)).toEqual(['wall-slide'])
    expect(stored.outbox.at(-1)).toMatchObject({ end: 'hurt', movements: ['wall-slide'], hurt: 'shoulder-rolls' })
    const back = does(stored, { do: 'stretch', change: { hurt: [] } }).stored
    expect(back.stretch.hurt).toEqual([])
  })

  it('remembers when each movement was done, and that one more was put together', () => {
    const { stored } = does(started(), { do: 'finish' })
    expect(stored.stretch.done).toEqual({ 'wall-slide': at, 'shoulder-rolls': at })
    expect(stored.stretch.composed).toBe(1)
  })

  it('that was left behind counts nothing as done when another takes its place', () => {
    at += 100_000
    const { stored } = does(started(), { do: 'session-pause' })
    at += 11 * 60_000
    const turn = does(stored, { do: 'start', sec: 30, movements: ['shoulder-rolls'] })
    expect(turn.stored.clock?.session?.movements).toEqual(['shoulder-rolls'])
    expect(turn.stored.stretch.done).toEqual({})
    expect(turn.stored.outbox.filter(({ type }) => type === 'session')).toMatchObject([{ end: 'left', movements: [] }])
  })

  it('goes on with other movements when they are swapped', () => {
    const { stored } = does(started(), {
      do: 'session-swap',
      movements: ['wall-slide', 'scapular-retraction'],
      leftSec: 50,
    })
    expect(stored.clock?.session).toMatchObject({
      movements: ['wall-slide', 'scapular-retraction'],
      plannedEndAt: at + 50_000,
    })
  })

  it('asks how it is afterwards, for the history', () => {
    const { stored } = does(started(), { do: 'felt', how: 'easier', movements: ['wall-slide'] })
    expect(stored.outbox.at(-1)).toMatchObject({ type: 'felt', how: 'easier', movements: ['wall-slide'] })
  })
})
