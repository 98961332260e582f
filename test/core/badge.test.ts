import { describe, expect, it } from 'vitest'
import { badgeOf } from '../../src/core/badge.ts'
import { Story } from '../story.ts'

const shown = (day: Story) => badgeOf(day.stored.clock, day.stored.settings, day.zone)

describe('the badge', () => {
  it('counts seated minutes, and its ring fills on the way to the next nudge', () => {
    expect(shown(new Story().at(10.1))).toMatchObject({
      text: '10',
      tone: 'calm',
      fill: 20 / 60,
      tip: { key: 'tip_calm', values: { n: 10 } },
    })
    expect(shown(new Story().at(20.1)).fill).toBeCloseTo(40 / 60)
  })

  it('is amber and full while a nudge waits for an answer', () => {
    expect(shown(new Story().at(32))).toMatchObject({ tone: 'due', fill: 1, tip: { key: 'tip_due' } })
  })

  it('changes silently at the posture cue', () => {
    const day = new Story({ postureCueMin: 20 }).at(19.5)
    expect(shown(day).tone).toBe('calm')
    expect(shown(day.at(22).endsQuiet())).toMatchObject({ tone: 'cue', tip: { key: 'tip_cue' } })
  })

  it('asks for the eyes each twenty minutes, for two minutes, where that is wanted', () => {
    const day = new Story({ eyeCue: true }).at(20.2)
    expect(shown(day).tip.key).toBe('tip_eyes')
    expect(shown(day.at(24.2)).tip.key).toBe('tip_calm')
  })

  it('is grey and empty while away, grey while paused, and says why', () => {
    expect(shown(new Story().at(10).locks().at(11))).toMatchObject({
      text: '',
      tone: 'quiet',
      tip: { key: 'tip_away' },
    })
    const paused = new Story().at(10).says({ do: 'pause', minutes: 30 })
    expect(shown(paused)).toMatchObject({ text: '10', tone: 'quiet', tip: { key: 'tip_paused' } })
    expect(shown(new Story({ workingHours: [{ days: [1], from: '20:00', to: '21:00' }] }).at(4)).tip.key).toBe(
      'tip_outside_hours',
    )
  })

  it('counts the minutes stood while standing', () => {
    expect(shown(new Story().at(10).says({ do: 'standing' }).at(16.2))).toMatchObject({
      text: '6',
      tip: { key: 'tip_standing' },
    })
  })
})
