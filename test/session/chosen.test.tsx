// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { movement, movements } from '../../src/catalogue/index.ts'
import { mixes } from '../../src/catalogue/mixes.ts'
import { mixed } from '../../src/core/mixed.ts'
import { wholeSec } from '../../src/core/dose.ts'
import { plan } from '../../src/core/timeline.ts'
import type { Clock } from '../../src/core/state.ts'
import { answering } from '../core/answering.ts'
import { minute, moving, now, sitting, storedWith } from '../ui/stored.ts'
import { door, draw, drawWith, heading, running, startedWith, turned, withStretch } from './drawn.ts'

describe('beginning', () => {
  it('starts what the address asks for, once', async () => {
    const drawn = draw(sitting, { movement: 'cervical-retraction' })
    const sec = wholeSec(movement('cervical-retraction')!)
    expect(drawn.sent).toEqual([{ do: 'start', sec, movements: ['cervical-retraction'] }])
    expect(drawn.led).toEqual(['query forgotten'])
    expect(heading()).toBe('Get ready')
    drawn.change({ now: now + 1000 })
    expect(drawn.sent).toHaveLength(1)
  })

  it('shows the session before the worker has answered, and goes on with the stored one', () => {
    const drawn = draw(sitting, { movement: 'cervical-retraction' })
    const total = wholeSec(movement('cervical-retraction')!)
    const stored = turned(sitting, {
      startedAt: now + 200,
      plannedSec: total,
      plannedEndAt: now + 200 + total * 1000,
      movements: ['cervical-retraction'],
    })
    drawn.change({ stored, now: now + 5200 })
    expect(drawn.words).toContain('Slide your chin straight back')
    expect(drawn.words).toContain(`1 of ${movement('cervical-retraction')!.dose.reps}`)
  })

  it('begins a length with the movement that a nudge named', () => {
    const [sent] = draw(sitting, { length: '120', first: 'cervical-rotation' }).sent
    expect(sent).toMatchObject({ do: 'start', sec: 120 })
    const ids = sent?.do === 'start' ? (sent.movements ?? []) : []
    expect(ids[0]).toBe('cervical-rotation')
    expect(ids.map((id) => movement(id)?.region).toSorted()).toEqual(['lower-back', 'neck', 'shoulders'])
  })

  it('keeps to a region', () => {
    const [sent] = draw(sitting, { region: 'lower-back', length: '30' }).sent
    expect(sent?.do === 'start' && sent.movements?.map((id) => movement(id)?.region)).toEqual(['lower-back'])
  })

  it('goes on with the session in progress, whatever the address asks', () => {
    const drawn = draw(moving, { movement: 'cervical-retraction' })
    expect(drawn.sent).toEqual([])
    expect(drawn.words).toContain('Side neck stretch')
  })

  it('takes the place of a session that was left behind, and is not finished with it', () => {
    const left: Clock[] = [
      { ...moving, session: { ...running, plannedEndAt: now - 1000 } },
      { ...moving, session: { ...running, pausedAt: now - 11 * minute } },
    ]
    for (const clock of left) {
      const drawn = draw(clock, { movement: 'cervical-retraction' })
      expect(drawn.sent.map((event) => event.do)).toEqual(['start'])
      expect(heading()).toBe('Get ready')
    }
  })

  it('goes on with one that has been paused for less than ten minutes', () => {
    const drawn = draw({ ...moving, session: { ...running, pausedAt: now - 9 * minute } }, { length: '30' })
    expect(drawn.sent).toEqual([])
    expect(heading()).toBe('Paused')
  })

  it('offers to start where none is running', async () => {
    const drawn = draw(sitting)
    expect(heading()).toBe('No session is running')
    await drawn.press('Start now')
    expect(drawn.sent).toMatchObject([{ do: 'start', sec: 120 }])
  })
})

describe('the own list and own movements', () => {
  const list = ['shoulder-rolls', 'own-1', 'cervical-rotation']

  it('the list goes in its order, each at its whole dose', () => {
    const drawn = drawWith(withStretch({ list }), { list: '' })
    const sec = wholeSec(movement('shoulder-rolls')!) + 34 + wholeSec(movement('cervical-rotation')!)
    expect(drawn.sent).toEqual([{ do: 'start', sec, movements: list }])
    expect(drawn.words).toContain('Your own list, in your order.')
    expect(drawn.words).not.toContain('shortened to fit')
  })

  it('what hurt, was hidden or is ruled out falls out of the list, the own movements too', () => {
    expect(startedWith({ list: '' }, withStretch({ list, hurt: ['own-1'] }))).toEqual([list[0], list[2]])
    expect(startedWith({ list: '' }, withStretch({ list, hidden: ['shoulder-rolls'] }))).toEqual(list.slice(1))
    const barred = { ...withStretch({ list }), screening: answering(['dizzy-vascular']) }
    expect(startedWith({ list: '' }, barred)).toEqual(list.slice(0, 2))
  })

  it('a list of which nothing is left begins nothing else in its place', () => {
    expect(startedWith({ list: '' }, withStretch({ list: ['own-1'], hurt: ['own-1'] }))).toBeNull()
    expect(heading()).toBe('Move another way today')
  })

  it('an own movement is guided in its own words, never as markup', () => {
    const drawn = drawWith(withStretch({}), { movement: 'own-1' })
    expect(drawn.sent).toEqual([{ do: 'start', sec: 34, movements: ['own-1'] }])
    drawn.change({ now: now + 5000 })
    expect(heading()).toBe(door.name)
    expect(drawn.words).toContain('Stand in the door')
    expect(document.querySelector('h1 b')).toBeNull()
  })

  it('an own movement that hurts is left out afterwards', async () => {
    const drawn = drawWith(withStretch({}), { movement: 'own-1' })
    await drawn.press('It hurts')
    expect(drawn.sent.at(-1)).toEqual({ do: 'hurts', movement: 'own-1', done: [] })
    expect(drawn.words).toContain(`${door.name} is left out from now on`)
    expect(startedWith({ movement: 'own-1' }, withStretch({ hurt: ['own-1'] }))).toBeNull()
    expect(startedWith({ movement: 'shoulder-rolls' }, withStretch({ hurt: ['shoulder-rolls'] }))).toBeNull()
    expect(startedWith({ movement: 'shoulder-rolls' }, withStretch({}))).toEqual(['shoulder-rolls'])
  })
})

describe('a mix', () => {
  it('starts by its name, in its own time', () => {
    const mix = mixes.find(({ id }) => id === 'neck-shoulders')!
    const drawn = draw(sitting, { mix: mix.id })
    const made = mixed(movements(), mix, storedWith(sitting), 0)
    expect(drawn.sent).toEqual([
      { do: 'start', sec: plan(made.ids, mix.lengthSec, movements()).totalSec, movements: made.ids },
    ])
    expect(drawn.words).toContain('A set put together for this')
  })

  it('that nobody knows is a usual session', () => {
    expect(draw(sitting, { mix: 'no-such' }).sent).toMatchObject([{ do: 'start', sec: 120 }])
  })
})

describe('where too little is left', () => {
  const hidden = movements().map(({ id }) => id)

  it('walking, standing and breathing are offered, and the guided breathing begins', async () => {
    const drawn = drawWith(withStretch({ hidden }), { length: '120' })
    expect(drawn.sent).toEqual([])
    expect(heading()).toBe('Move another way today')
    for (const name of ['Walk', 'Stand', 'Breathe']) expect(drawn.words).toContain(name)
    expect(await drawn.faults()).toEqual([])
    await drawn.press('Change what is left out')
    expect(drawn.led.at(-1)).toBe('src/options/index.html#stretches')
    await drawn.press('Start breathing')
    expect(drawn.sent).toMatchObject([{ do: 'start', movements: ['diaphragmatic-breathing'] }])
    expect(heading()).toBe('Get ready')
  })

  it('nobody who does not stand is asked to', () => {
    const stored = withStretch({ hidden })
    const drawn = drawWith({ ...stored, settings: { ...stored.settings, neverStands: true } }, { length: '120' })
    for (const name of ['Walk', 'Stand ']) expect(drawn.words).not.toContain(name)
    expect(drawn.names).toContain('Start breathing')
  })

  it('breathing is no button where it is left out as well', () => {
    const hurt = ['diaphragmatic-breathing']
    expect(drawWith(withStretch({ hidden, hurt }), { length: '120' }).names).not.toContain('Start breathing')
  })

  it('another one is not offered after a session', () => {
    const drawn = drawWith(withStretch({ hidden }, moving), {}, running.plannedEndAt)
    expect(heading()).toBe('Done')
    expect(drawn.names).not.toContain('Another one')
    expect(drawn.names).toContain('Close')
  })
})
