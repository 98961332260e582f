import { expect, it } from 'vitest'
import { asks, holds, keepOffs } from '../../src/catalogue/contraindications.ts'
import { askedFlags } from '../../src/catalogue/safety.ts'
import type { AppEvent } from '../../src/core/events.ts'
import { noScreening } from '../../src/core/screening.ts'
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

it('comes for the first visit of a course, and not where nothing is tracked', () => {
  const course = { from: '2026-03-01', everyDays: 7, visits: 6, startScore: 5, scores: [] }
  expect(reminds(sitting, pulse, { massageCourse: course }, { visits: [] })).toBe(1)
  expect(reminds(sitting, pulse, {}, { visits: [] })).toBe(0)
})

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

const said = (answer: 'yes' | 'no' | 'not-sure', id: string, more = {}) => ({
  screening: { ...noScreening, answeredOn: '2026-03-01', answers: { [id]: { answer, ...more } } },
})

it.each(holds().map(({ id }) => id))(
  'does not come while %s holds, or may; it does once a professional has agreed',
  (id) => {
    expect(reminds(sitting, pulse, {}, said('yes', id))).toBe(0)
    expect(reminds(sitting, pulse, {}, said('not-sure', id))).toBe(0)
    expect(reminds(sitting, pulse, {}, said('no', id))).toBe(1)
    expect(reminds(sitting, pulse, {}, said('yes', id, { askedOn: '2026-03-02' }))).toBe(1)
    expect(reminds(sitting, pulse, {}, said('not-sure', id, { askedOn: '2026-03-02' }))).toBe(1)
  },
)

it.each(askedFlags().map(({ id }) => id))('does not come while the sign %s is there', (id) => {
  expect(reminds(sitting, pulse, {}, said('yes', id))).toBe(0)
  expect(reminds(sitting, pulse, {}, said('no', id))).toBe(1)
})

it.each([...asks(), ...keepOffs()].map(({ id }) => id))('comes whatever is said of %s', (id) =>
  expect(reminds(sitting, pulse, {}, said('yes', id))).toBe(1),
)

const shown = { massage: { version: 1, remindedAt: now - minute, snoozedUntil: null } }
const hushes = (what: AppEvent['what'], more = shown) =>
  after(sitting, what, {}, more).effects.some((effect) => effect.do === 'hush' && effect.id === 'massage')
const screen = (id: string, answer: 'yes' | 'no' = 'yes') =>
  ({ do: 'screen', change: { answers: { [id]: { answer } } } }) as const

it.each<[string, AppEvent['what']]>([
  ['something holds', screen(holds()[0]?.id ?? '')],
  ['a sign wants help', screen(askedFlags()[0]?.id ?? '')],
  ['reminders are switched off', { do: 'set', change: { massageReminders: false } }],
  ['only the badge is wanted', { do: 'set', change: { style: 'badge' } }],
  ['the window is moved', { do: 'set', change: { massageFromDays: 40 } }],
  ['everything is deleted', { do: 'erase' }],
  ['a backup has brought a visit', { do: 'restore', token: 'x' }],
])('is taken from the screen when %s', (_, what) => {
  const brought = { ...shown, visits: [{ ...visit, date: '2026-03-01' }] }
  expect(hushes(what, what.do === 'restore' ? brought : shown)).toBe(true)
})

it.each<[string, AppEvent['what']]>([
  ['an answer that holds nothing', screen(holds()[0]?.id ?? '', 'no')],
  ['another setting', { do: 'set', change: { sound: false } }],
])('stays through %s', (_, what) => expect(hushes(what)).toBe(false))

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

it('a reminder that a file says was sent in years to come does not silence it', () => {
  const remindedAt = now + 365 * 24 * 60 * minute
  expect(reminds(sitting, pulse, {}, { massage: { version: 1, remindedAt, snoozedUntil: null } })).toBe(1)
})
