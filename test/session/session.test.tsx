// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { movement, movements } from '../../src/catalogue/index.ts'
import { leavesOut, noScreening, outcomeOf } from '../../src/core/screening.ts'
import type { Clock } from '../../src/core/state.ts'
import type { Stored } from '../../src/core/stored.ts'
import { noStretch } from '../../src/core/stretch.ts'
import { wholeSec } from '../../src/core/dose.ts'
import { plan } from '../../src/core/timeline.ts'
import { Session } from '../../src/session/Session.tsx'
import { answering } from '../core/answering.ts'
import { Drawn, speakInKeys, untranslated } from '../ui/drawn.tsx'
import { english } from '../ui/given.ts'
import { minute, moving, now, sitting, storedWith } from '../ui/stored.ts'

const running = moving.session!
const laid = plan(running.movements, 120, movements)

const draw = (clock: Clock, query = {}, at = now) => new Drawn(Session, storedWith(clock), query, at)

/** The state after the worker's next turn, with its session changed. */
const turned = (clock: Clock, session: Partial<typeof running> | null): Stored =>
  storedWith({ ...clock, turn: clock.turn + 1, session: session && { ...running, ...session } })

const heading = () => document.querySelector('h1')?.textContent

const states: Record<string, () => Drawn> = {
  running: () => draw(moving),
  'getting ready': () => draw(moving, {}, running.startedAt + 1000),
  paused: () => draw({ ...moving, session: { ...running, pausedAt: now } }),
  finished: () => draw(moving, {}, running.plannedEndAt + 1000),
  none: () => draw(sitting),
}

describe('the session, in every state', () => {
  for (const [name, show] of Object.entries(states)) {
    it(`${name}: axe finds nothing`, async () => expect(await show().faults()).toEqual([]))

    it(`${name}: every word is a message`, () => {
      const drawn = show()
      speakInKeys()
      drawn.change({})
      expect(untranslated()).toEqual([])
    })
  }

  it('hurt: axe finds nothing, and every word is a message', async () => {
    const drawn = draw(moving)
    await drawn.press('It hurts')
    expect(await drawn.faults()).toEqual([])
    speakInKeys()
    drawn.change({})
    expect(untranslated()).toEqual([])
  })
})

describe('where it is', () => {
  it('follows from the stored start, so that it goes on where it was', () => {
    const first = draw(moving)
    expect(first.words).toContain('1:30 left')
    expect(first.words).toContain('Side neck stretch')
    const again = draw(moving, {}, now + 30_000)
    expect(again.words).toContain('1:00 left')
    expect(again.words).toContain('Shoulder rolls')
    expect(again.sent).toEqual([])
  })

  it('says each phase of a sided stretch, left first', () => {
    const drawn = draw(moving, {}, running.startedAt)
    const told: string[] = []
    for (let sec = 0; sec < 40; sec++) {
      drawn.change({ now: running.startedAt + sec * 1000 })
      if (told.at(-1) !== heading()) told.push(heading() ?? '')
    }
    expect(told).toEqual([
      'Get ready',
      'Left side: Let your ear drift toward your shoulder.',
      'Hold, and keep breathing.',
      'Ease back slowly.',
      'Change sides: now the right',
      'Right side: Let your ear drift toward your shoulder.',
      'Hold, and keep breathing.',
      'Ease back slowly.',
    ])
  })

  it('tells a screen reader the phase, not the seconds', () => {
    const drawn = draw(moving)
    const live = () => document.querySelector('[aria-live=polite]')?.textContent
    const before = live()
    drawn.change({ now: now + 1000 })
    expect(live()).toBe(before)
    expect(document.querySelector('[role=timer]')?.getAttribute('aria-live')).toBe('off')
  })
})

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

describe('for someone with safety answers', () => {
  it('says how they do the movement differently, in sight and to a screen reader, and no other way', () => {
    const own = { ...storedWith(moving), screening: answering(['hypermobile']) }
    const drawn = new Drawn(Session, own, {}, running.startedAt + 1000)
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
    const drawn = new Drawn(Session, flagged(storedWith(moving)), {}, running.plannedEndAt + 1000)
    expect(drawn.sent).toEqual([{ do: 'leave', done: running.movements }])
  })

  it('begins nothing, whatever is asked for', () => {
    const own = { id: 'own-1', name: 'Door stretch', steps: [], sec: 30 }
    const stretch = { ...noStretch, own: [own], list: ['own-1', 'shoulder-rolls'] }
    const stored = flagged({ ...storedWith(sitting), stretch })
    for (const query of [{ list: '' }, { movement: 'own-1' }, { mix: 'full' }, { length: '120' }] as const) {
      const drawn = new Drawn(Session, stored, query)
      expect(drawn.sent).toEqual([])
      expect(heading()).toBe('No stretches for now')
      expect(drawn.words).not.toContain('Your session ends here.')
    }
  })
})

describe('driving it', () => {
  it('pauses at once and stands still, then goes on from there', async () => {
    const drawn = draw(moving)
    await drawn.press('Pause')
    drawn.change({ now: now + 20_000 })
    expect(drawn.words).toContain('1:30 left')
    drawn.change({ stored: turned(moving, { pausedAt: now }) })
    expect(heading()).toBe('Paused')
    await drawn.press('Go on')
    expect(drawn.sent).toEqual([{ do: 'session-pause' }, { do: 'session-resume', leftSec: 90 }])
    drawn.change({ now: now + 25_000 })
    expect(drawn.words).toContain('1:25 left')
  })

  it('goes to the next movement, and back to the beginning of this one or of the one before', async () => {
    const drawn = draw(moving)
    const begins = [0, 1, 2].map((index) => laid.phases.find((phase) => phase.index === index)?.from ?? 0)
    await drawn.press('Next')
    expect(drawn.words).toContain('Shoulder rolls')
    await drawn.press('Back')
    expect(drawn.words).toContain('Side neck stretch')
    drawn.change({ now: now + 10_000 })
    await drawn.press('Back')
    expect(drawn.sent).toEqual([
      { do: 'session-resume', leftSec: 120 - begins[1]! },
      { do: 'session-resume', leftSec: 120 },
      { do: 'session-resume', leftSec: 120 },
    ])
  })

  it('works by keyboard alone', async () => {
    const drawn = draw(moving)
    await drawn.key(' ')
    await drawn.key('ArrowRight')
    await drawn.key('ArrowLeft')
    await drawn.key('Escape')
    expect(drawn.sent.map((event) => event.do)).toEqual(['session-pause', 'session-resume', 'session-resume', 'leave'])
  })

  it('turns the arrows round where reading goes from right to left', async () => {
    document.documentElement.dir = 'rtl'
    const drawn = draw(moving)
    await drawn.key('ArrowLeft')
    document.documentElement.dir = 'ltr'
    expect(drawn.words).toContain('Shoulder rolls')
  })

  it('leaves space to a button that has the focus', async () => {
    const drawn = draw(moving)
    await drawn.key(' ', document.querySelector('.stop')!)
    expect(drawn.sent).toEqual([])
  })
})

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
    const plan2 = plan(ids, 120, movements)
    expect(leftSec).toBe(plan2.totalSec - 30)
    expect(drawn.words).toContain('Side neck stretch ·')
  })

  it('one takes the place of the one that goes on, from its beginning', async () => {
    const drawn = draw(moving)
    await drawn.press('Swap Side neck stretch for another')
    const { movements: ids, leftSec } = last(drawn)
    expect(movement(ids[0]!)?.region).toBe('neck')
    expect(leftSec).toBe(plan(ids, 120, movements).totalSec)
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
    const hidden = movements.map(({ id }) => id).filter((id) => !running.movements.includes(id))
    const stored = { ...storedWith(moving), stretch: { ...noStretch, hidden } }
    const drawn = new Drawn(Session, stored)
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

describe('ending', () => {
  it('is finished when the end is shown, and says what was done', () => {
    const drawn = draw(moving, {}, running.plannedEndAt)
    expect(drawn.sent).toEqual([{ do: 'finish', done: running.movements }])
    expect(heading()).toBe('Done')
    expect(drawn.words).toContain('Seated cat-cow')
    drawn.change({ stored: turned(moving, null) })
    expect(heading()).toBe('Done')
    expect(drawn.sent).toHaveLength(1)
  })

  it('is left with what was done', async () => {
    const drawn = draw(moving, {}, now + 30_000)
    await drawn.press('Stop')
    expect(drawn.sent).toEqual([{ do: 'leave', done: ['upper-trapezius-stretch'] }])
    expect(heading()).toBe('Stopped')
    await drawn.press('Close')
    expect(drawn.led).toEqual(['closed'])
  })

  it('counts a movement that was passed over and then done after all', async () => {
    const drawn = draw(moving)
    await drawn.press('Next')
    await drawn.press('Back')
    drawn.change({ now: now + 130_000 })
    expect(drawn.sent.at(-1)).toEqual({ do: 'finish', done: running.movements })
  })

  it('does not count one that was passed over', async () => {
    const drawn = draw(moving)
    await drawn.press('Next')
    drawn.change({ now: now + 130_000 })
    expect(drawn.sent.at(-1)).toEqual({ do: 'finish', done: running.movements.slice(1) })
  })

  it('is not finished when every movement was passed over', async () => {
    const drawn = draw(moving)
    for (let index = 0; index < 3; index++) await drawn.press('Next')
    expect(drawn.sent.at(-1)).toEqual({ do: 'leave', done: [] })
    expect(drawn.sent.map((event) => event.do)).not.toContain('finish')
  })

  it('stops at once when it hurts, by button and by key, and shows when to get help', async () => {
    for (const hurts of [(drawn: Drawn) => drawn.press('It hurts'), (drawn: Drawn) => drawn.key('h')]) {
      const drawn = draw(moving)
      await hurts(drawn)
      expect(drawn.sent).toEqual([{ do: 'hurts', movement: 'upper-trapezius-stretch', done: [] }])
      expect(drawn.words).toContain('left out from now on')
      expect(drawn.words).toContain('Stop at once if you notice')
      expect(drawn.words).toContain('Call your local emergency number.')
      expect(document.activeElement).toBe(document.querySelector('h1'))
    }
  })

  it('another one can follow', async () => {
    const drawn = draw(moving, {}, running.plannedEndAt)
    drawn.change({ stored: turned(moving, null) })
    await drawn.press('Another one')
    expect(drawn.sent.at(-1)).toMatchObject({ do: 'start', sec: 120 })
    expect(heading()).toBe('Get ready')
  })
})
