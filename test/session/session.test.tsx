// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { movements } from '../../src/catalogue/index.ts'
import { plan } from '../../src/core/timeline.ts'
import { type Drawn, speakInKeys, untranslated } from '../ui/drawn.tsx'
import { moving, now, sitting } from '../ui/stored.ts'
import { draw, heading, running, turned } from './drawn.ts'

const laid = plan(running.movements, 120, movements())

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

describe('driving it', () => {
  it('says where the clock does not hear of it, until it does', async () => {
    const drawn = draw(moving)
    drawn.answer = { ok: false, why: '' }
    await drawn.press('Pause')
    expect(document.querySelector('[role=alert]')?.textContent).toContain('The clock did not hear of this.')
    drawn.answer = { ok: true }
    await drawn.press('Go on')
    expect(document.querySelector('[role=alert]')?.textContent).toBe('')
  })

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

  it.each([
    ['Easier', 'easier', 'Noted.'],
    ['The same', 'same', 'Noted.'],
    ['Worse', 'worse', 'Rest it today'],
  ])('%s is said once, of what was done, and answered', async (name, how, answer) => {
    const drawn = draw(moving, {}, now + 30_000)
    await drawn.press('Stop')
    await drawn.press(name)
    const felt = { do: 'felt', how, movements: ['upper-trapezius-stretch'] }
    expect(drawn.sent.slice(1)).toEqual([felt])
    expect(document.querySelector('.felt [role=status]')?.textContent).toContain(answer)
    for (const each of ['Easier', 'The same', 'Worse']) await drawn.press(each)
    expect(drawn.sent.slice(1)).toEqual([felt])
  })

  it('nobody is asked how it is when nothing was done', async () => {
    const drawn = draw(moving)
    await drawn.press('Stop')
    expect(drawn.names).not.toContain('Easier')
  })

  it('says where the clock did not hear of it, and tries again', async () => {
    for (const [by, sent] of [
      ['Stop', 'leave'],
      ['It hurts', 'hurts'],
    ] as const) {
      const drawn = draw(moving)
      drawn.answer = { ok: false, why: '' }
      await drawn.press(by)
      expect(document.querySelector('[role=alert]')?.textContent).toContain('This was not saved.')
      expect(await drawn.faults()).toEqual([])
      drawn.answer = { ok: true }
      await drawn.press('Try again')
      expect(drawn.sent.map((event) => event.do)).toEqual([sent, sent])
      expect(document.querySelector('[role=alert]')?.textContent).toBe('')
    }
  })

  it('goes on saying so although what came after was heard', async () => {
    const drawn = draw(moving, {}, now + 30_000)
    drawn.answer = { ok: false, why: '' }
    await drawn.press('Stop')
    drawn.answer = { ok: true }
    await drawn.press('Easier')
    expect(drawn.names).toContain('Try again')
    await drawn.press('Try again')
    expect(drawn.sent.map((event) => event.do)).toEqual(['leave', 'felt', 'leave'])
  })

  it('another one can follow', async () => {
    const drawn = draw(moving, {}, running.plannedEndAt)
    drawn.change({ stored: turned(moving, null) })
    await drawn.press('Another one')
    expect(drawn.sent.at(-1)).toMatchObject({ do: 'start', sec: 120 })
    expect(heading()).toBe('Get ready')
  })
})
