// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { answering } from '../core/answering.ts'
import type { Drawn } from '../ui/drawn.tsx'
import { moving, sitting, storedWith } from '../ui/stored.ts'
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
})
