import { expect, it } from 'vitest'
import type { AppEvent } from '../../src/core/events.ts'
import type { Settings } from '../../src/core/settings.ts'
import type { Clock } from '../../src/core/state.ts'
import { step } from '../../src/core/step.ts'
import type { Visit } from '../../src/core/visit.ts'
import { minute, now, nudged, sitting, storedWith, zone } from '../ui/stored.ts'

/** A visit four weeks before that morning. */
const visit: Visit = { id: 'a', date: '2026-02-03', minutes: 60, kind: 'therapeutic', areas: [] }
const pulse = { do: 'alarm', name: 'pulse' } as const

const after = (clock: Clock, what: AppEvent['what'] = pulse, settings: Partial<Settings> = {}, more = {}) => {
  const stored = { ...storedWith(clock, settings), visits: [visit], ...more }
  return step(stored, { at: now, facts: { idle: 'active', sound: false, fullscreen: false, zone }, what }, false)
}
const reminds = (...told: Parameters<typeof after>) => after(...told).effects.filter((e) => e.do === 'remind').length

it('comes with a turn at which someone is there', () => expect(reminds(sitting)).toBe(1))

it('comes once, and the nudge that falls due eight minutes later waits its ten', () => {
  let { stored } = after(sitting)
  const told: string[] = []
  for (let min = 1; min <= 20; min++) {
    const facts = { idle: 'active', sound: false, fullscreen: false, zone } as const
    const made = step(stored, { at: now + min * minute, facts, what: pulse }, false)
    stored = made.stored
    told.push(...made.effects.filter((e) => e.do === 'notify' || e.do === 'remind').map((e) => `${e.do} ${min}`))
  }
  expect(told).toEqual(['notify 10'])
})

it.each([
  ['two minutes after a nudge', nudged, pulse, {}],
  [
    'while a nudge waits to be sent',
    {
      ...sitting,
      held: 'spacing' as const,
      lastNudgeAt: now - 11 * minute,
      sittingMs: 40 * minute,
      stretchMs: 40 * minute,
      pause: { until: now + minute, wall: false },
    },
    pulse,
    {},
  ],
  ['while paused', { ...sitting, pause: { until: now + 60 * minute, wall: false } }, pulse, {}],
  ['on the first event after a silence', { ...sitting, lastEventAt: now - 20 * minute }, pulse, {}],
  ['where it is off', sitting, pulse, { massageReminders: false }],
  ['where there is only the badge', sitting, pulse, { style: 'badge' as const }],
  [
    'when the person has just said something',
    sitting,
    { do: 'visit-save', visit: { ...visit, note: 'x' } } as const,
    {},
  ],
])('does not come %s', (_, clock, what, settings) => expect(reminds(clock, what, settings)).toBe(0))

it('is taken from the screen by a visit', () => {
  const { effects } = after(
    sitting,
    { do: 'visit-save', visit: { ...visit, id: 'b', date: '2026-03-03' } },
    {},
    {
      massage: { version: 1, remindedAt: now - minute, snoozedUntil: null },
    },
  )
  expect(effects).toContainEqual({ do: 'hush', id: 'massage' })
})

it('a clock that was set back does not silence it for longer than a week', () => {
  const year = 365 * 24 * 60 * minute
  const { stored } = after(
    { ...sitting, lastEventAt: now + year, countedTo: now + year },
    pulse,
    {},
    {
      massage: { version: 1, remindedAt: now + year - minute, snoozedUntil: null },
    },
  )
  expect(stored.massage.remindedAt).toBeLessThan(now)
})
