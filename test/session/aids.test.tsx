// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { movements } from '../../src/catalogue/index.ts'
import { plan } from '../../src/core/timeline.ts'
import { noScreening } from '../../src/core/screening.ts'
import { answering } from '../core/answering.ts'
import { english } from '../ui/given.ts'
import type { Drawn } from '../ui/drawn.tsx'
import { moving, now, sitting, storedWith } from '../ui/stored.ts'
import { draw, drawWith, running } from './drawn.ts'

describe('tone, voice and a screen that stays awake', () => {
  const said = (drawn: Drawn) => drawn.aids.filter((each) => each.startsWith('said: '))
  const spoken = (tone: boolean, voice: boolean) => {
    const drawn = drawWith(storedWith(moving, { tone, voice }), {}, running.startedAt)
    for (let sec = 1; sec < 40; sec++) drawn.change({ now: running.startedAt + sec * 1000 })
    return drawn
  }

  it('the screen stays awake while it moves, and may sleep when it is paused or over', async () => {
    const drawn = draw(moving)
    expect(drawn.aids).toEqual(['awake'])
    await drawn.press('Pause')
    expect(drawn.aids).toEqual(['awake', 'may sleep', 'hushed', 'hushed'])
    await drawn.press('Go on')
    await drawn.press('Stop')
    expect(drawn.aids.filter((each) => each !== 'hushed')).toEqual(['awake', 'may sleep', 'awake', 'may sleep'])
    expect(draw(sitting).aids.filter((each) => each !== 'hushed')).toEqual([])
  })

  it('are silent unless they were asked for', () => {
    expect(spoken(false, false).aids).toEqual(['awake'])
  })

  it('the voice names the movement once, then each phase as it begins', () => {
    const drawn = spoken(false, true)
    expect(said(drawn)).toEqual([
      'said: Side neck stretch. Get ready',
      'said: Left side: Let your ear drift toward your shoulder.',
      'said: Hold, and keep breathing.',
      'said: Ease back slowly.',
      'said: Change sides: now the right',
      'said: Right side: Let your ear drift toward your shoulder.',
      'said: Hold, and keep breathing.',
      'said: Ease back slowly.',
    ])
    expect(drawn.aids).not.toContain('tone')
  })

  it('the tone comes as each phase begins but for the way back', () => {
    const drawn = spoken(true, false)
    expect(drawn.aids.filter((each) => each === 'tone')).toHaveLength(6)
    expect(said(drawn)).toEqual([])
  })

  it('the voice says how this person does it differently', () => {
    const stored = { ...storedWith(moving, { voice: true }), screening: answering(['hypermobile']) }
    const drawn = drawWith(stored, {}, running.startedAt)
    expect(said(drawn)).toEqual([
      'said: Side neck stretch. Get ready No hand, 10 seconds, and stop before the end of your range.',
    ])
  })

  it('the voice is hushed at once when it hurts', async () => {
    const drawn = spoken(false, true)
    await drawn.key('h')
    expect(drawn.aids.slice(-3)).toContain('hushed')
    const before = said(drawn).length
    drawn.change({ now: running.startedAt + 60_000 })
    expect(said(drawn)).toHaveLength(before)
  })

  it('the end is sounded where a page shows it, and leaving is not', async () => {
    const drawn = drawWith(storedWith(moving, { tone: true, voice: true }), {}, running.plannedEndAt - 500)
    drawn.aids.length = 0
    drawn.change({ now: running.plannedEndAt })
    expect(drawn.aids.filter((each) => !/hushed|sleep/.test(each))).toEqual([
      'tone',
      `said: ${english('session_end_finished')}`,
    ])
    const late = drawWith(storedWith(moving, { tone: true, voice: true }), {}, running.plannedEndAt + 60_000)
    expect(late.sent.map((each) => each.do)).toEqual(['finish'])
    expect(late.aids.filter((each) => !/hushed|sleep/.test(each))).toEqual([])
    const other = drawWith(storedWith(moving, { tone: true, voice: true }), {}, running.startedAt)
    other.aids.length = 0
    await other.press('Stop')
    expect(other.aids.filter((each) => !/hushed|sleep/.test(each))).toEqual([])
  })
})

describe('quick movements', () => {
  const heard = (id: string, sec: number) => {
    const { totalSec } = plan([id], 120, movements())
    const session = { ...running, movements: [id], startedAt: now, plannedEndAt: now + totalSec * 1000 }
    const drawn = drawWith(storedWith({ ...moving, session }, { tone: true, voice: true }), {}, now)
    const [sounds = []] = drawn.carried
    return sounds.filter(({ at }) => at > now + 5000 && at < now + (5 + sec) * 1000)
  }

  it('shoulder rolls ring once a roll and are told once each way', () => {
    const rolls = heard('shoulder-rolls', 60)
    const tones = rolls.filter(({ tone }) => tone)
    for (const [index, { at }] of tones.entries())
      if (index > 0) expect(at - tones[index - 1]!.at).toBeGreaterThanOrEqual(2500)
    expect(tones.length).toBeGreaterThan(8)
    expect(rolls.flatMap(({ words }) => words ?? [])).toEqual([
      'Roll your shoulders: up, back and down.',
      'Now roll them the other way: up, forward and down.',
      english('session_end_finished'),
    ])
  })

  it('a slow one is told each time', () => {
    const words = heard('seated-cat-cow', 30).flatMap((each) => each.words ?? [])
    expect(words.length).toBeGreaterThan(5)
    expect(new Set(words).size).toBe(2)
  })
})

describe('what goes on when the page is closed', () => {
  const settings = { tone: true, voice: true }

  it('is nothing unless it was asked for', () => {
    expect(draw(moving).carried).toEqual([])
  })

  it('is all that the page would have sounded itself, each at its time, and the end', () => {
    const drawn = drawWith(storedWith(moving, settings), {}, running.startedAt)
    const [sounds = []] = drawn.carried
    expect(drawn.carried).toHaveLength(1)
    for (let sec = 0.25; sec <= 120; sec += 0.25) drawn.change({ now: running.startedAt + sec * 1000 })
    const shown = drawn.aids.filter((each) => /tone|said/.test(each))
    const carried = sounds.flatMap(({ tone, words }) => [
      ...(tone ? ['tone'] : []),
      ...(words ? [`said: ${words}`] : []),
    ])
    expect(carried).toEqual(shown)
    expect(sounds.at(-1)?.at).toBe(running.plannedEndAt)
    expect(sounds.map(({ at }) => at)).toEqual(sounds.map(({ at }) => at).toSorted((a, b) => a - b))
  })

  it('is nothing any more in a pause, after the end, and when a red flag was ticked', async () => {
    const drawn = drawWith(storedWith(moving, settings), {}, running.startedAt)
    await drawn.press('Pause')
    expect(drawn.carried.at(-1)).toEqual([])
    drawn.change({ now: running.startedAt + 9000 })
    await drawn.press('Go on')
    expect(drawn.carried.at(-1)?.at(-1)?.at).toBe(running.startedAt + 9000 + 120_000)
    await drawn.press('Stop')
    expect(drawn.carried.at(-1)).toEqual([])
    const other = drawWith(storedWith(moving, settings), {}, running.startedAt)
    const screening = { ...noScreening, answers: { 'sign-chest': { answer: 'yes' } } } as const
    const flagged = { ...storedWith(moving, settings), screening }
    other.change({ stored: flagged })
    expect(other.carried.at(-1)).toEqual([])
  })
})
