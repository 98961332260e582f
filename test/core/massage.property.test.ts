import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import type { AppEvent, Facts } from '../../src/core/events.ts'
import type { Course } from '../../src/core/course.ts'
import { neverReminded } from '../../src/core/massage-reminder.ts'
import { outlook } from '../../src/core/massage.ts'
import { defaultSettings, type Settings } from '../../src/core/settings.ts'
import { step } from '../../src/core/step.ts'
import type { Stored } from '../../src/core/stored.ts'
import { upgrade } from '../../src/core/upgrade.ts'
import { type Visit, visitKinds } from '../../src/core/visit.ts'
import { undoing, type VisitEvent } from '../../src/core/visits.ts'

const screening = vi.hoisted(() => ({ hold: false }))
vi.mock('../../src/core/screened.ts', () => ({ screenedBy: () => screening }))

const runs = { numRuns: 300, seed: Number(process.env['SEED'] ?? 1) }
const dayMs = 86_400_000
const minuteMs = 60_000
/** Monday 5 January 2026, midnight UTC. Days are counted from here; the second half goes through a change of clocks. */
const start = Date.UTC(2026, 0, 5)

/** Dates reckoned without any calendar of the product's. */
const dateOf = (day: number) => new Date(start + day * dayMs).toISOString().slice(0, 10)
const dayOf = (date: string) => Math.round((Date.parse(`${date}T00:00:00Z`) - start) / dayMs)

const visits = (to: number) =>
  fc
    .uniqueArray(
      fc.record({
        day: fc.integer({ min: -400, max: to }),
        kind: fc.constantFrom(...visitKinds),
        time: fc.option(fc.constantFrom('09:00', '18:30'), { nil: null }),
        planned: fc.boolean(),
        minutes: fc.constantFrom(30, 60, 90),
      }),
      { maxLength: 12, selector: ({ day, kind, time, minutes }) => `${day} ${kind} ${time} ${minutes}` },
    )
    .map((all) =>
      all.map(({ day, kind, time, planned, minutes }, n): Visit => ({
        id: `v${n}`,
        date: dateOf(day),
        minutes,
        kind,
        areas: [],
        ...(time && { time }),
        ...(planned && { planned }),
      })),
    )

const interval = fc
  .tuple(fc.integer({ min: 7, max: 84 }), fc.integer({ min: 7, max: 84 }))
  .map(([a, b]) => ({ massageFromDays: Math.min(a, b), massageToDays: Math.max(a, b) }))

/** SPEC §7 told a second time, by counting days. */
function standing(all: readonly Visit[], settings: Pick<Settings, 'massageFromDays' | 'massageToDays'>, today: number) {
  const real = all.filter((v) => v.kind !== 'self')
  const isToCome = (v: Visit) =>
    dayOf(v.date) > today || (dayOf(v.date) === today && (v.time !== undefined || v.planned === true))
  const past = real.filter((v) => !isToCome(v)).map((v) => dayOf(v.date))
  if (screening.hold) return 'on-hold'
  if (real.some(isToCome)) return 'booked'
  if (past.length === 0) return 'none'
  const since = today - Math.max(...past)
  if (since < settings.massageFromDays) return 'resting'
  return since <= settings.massageToDays ? 'in-window' : 'past-window'
}

it('the state and the next dates follow from the log, whatever the log', () => {
  fc.assert(
    fc.property(
      visits(200),
      interval,
      fc.integer({ min: -10, max: 220 }),
      fc.boolean(),
      (all, settings, today, hold) => {
        screening.hold = hold
        const seen = outlook(all, { ...settings, massageCourse: null }, { hold }, dateOf(today))
        expect(seen.kind).toBe(standing(all, settings, today))
        if (!seen.last) return void expect(seen.opening).toBeNull()
        const last = dayOf(seen.last.date)
        expect(seen.opening).toEqual({
          opens: dateOf(last + settings.massageFromDays),
          closes: dateOf(last + settings.massageToDays),
        })
        if (seen.kind === 'resting') expect(seen.days).toBe(last + settings.massageFromDays - today)
        if (seen.kind === 'booked') expect(seen.days).toBeGreaterThanOrEqual(0)
      },
    ),
    { ...runs, numRuns: 2000 },
  )
})

/** What the loop does with one event, on plain data. */
function turn(stored: Stored, at: number, what: AppEvent['what'], facts: Partial<Facts> = {}) {
  const whole: Facts = { idle: 'active', sound: false, fullscreen: false, zone, ...facts }
  return step(stored, { at, facts: whole, what }, false)
}

const zone = 'Europe/Berlin'

const nobody: Stored = { ...upgrade({}).stored, massage: neverReminded }

const rarely = fc.integer({ min: 0, max: 7 }).map((n) => n === 0)

const deed = fc.oneof(
  visits(170)
    .chain((all) => fc.constantFrom(...(all.length > 0 ? all : [null])))
    .map((visit) => ({ do: 'visit', visit }) as const),
  fc.constant({ do: 'delete' } as const),
  fc.record({ do: fc.constant('snooze' as const), on: fc.boolean() }),
  fc.record({ do: fc.constant('hold' as const), hold: fc.integer({ min: 0, max: 3 }).map((n) => n === 0) }),
  fc.record({ do: fc.constant('set' as const), on: rarely.map((off) => !off) }),
  fc.constant({ do: 'nothing' } as const),
)

/** A stretch at the desk: from when (minutes after midnight UTC), for how long, with what in front. */
const scene = fc.record({
  day: fc.integer({ min: 0, max: 170 }),
  from: fc.integer({ min: 300, max: 1140 }),
  pulses: fc.integer({ min: 1, max: 15 }),
  sound: rarely,
  fullscreen: rarely,
  deed,
})

const hours = [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:30' }]

const clocks = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** Local hour and weekday, as `Intl` has it: 1 is Monday. */
function local(at: number) {
  const parts = clocks.formatToParts(at)
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? ''
  return {
    weekday: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part('weekday')) + 1,
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
    day: dayOf(`${part('year')}-${part('month')}-${part('day')}`),
  }
}

it('a reminder comes only in or after the window, never on hold, within a week of another, before nine or outside working hours', () => {
  let sent = 0
  fc.assert(
    fc.property(
      visits(0),
      interval,
      fc.array(scene, { minLength: 10, maxLength: 60 }),
      fc.boolean(),
      (first, settings, scenes, limited) => {
        screening.hold = false
        let stored: Stored = {
          ...nobody,
          settings: { ...defaultSettings, ...settings, ...(limited && { workingHours: hours }), style: 'notification' },
          visits: first,
        }
        let last = -Infinity
        let lastNudge = -Infinity
        let snoozedUntil = -Infinity
        let free = 0
        const act = (at: number, what: AppEvent['what'], facts: Partial<Facts>) => {
          const before = stored
          const made = turn(stored, at, what, facts)
          stored = made.stored
          for (const effect of made.effects) {
            if (effect.do === 'notify') {
              expect(at - last).toBeGreaterThanOrEqual(10 * minuteMs)
              lastNudge = at
            }
            if (effect.do !== 'remind') continue
            sent++
            const now = local(at)
            expect(['in-window', 'past-window']).toContain(standing(before.visits, settings, now.day))
            expect(stored.settings.massageReminders).toBe(true)
            expect(at - last).toBeGreaterThanOrEqual(7 * dayMs)
            expect(at - lastNudge).toBeGreaterThanOrEqual(10 * minuteMs)
            expect(now.day).toBeGreaterThanOrEqual(snoozedUntil)
            expect(now.minutes).toBeGreaterThanOrEqual(9 * 60)
            if (limited) {
              expect(now.weekday).toBeLessThanOrEqual(5)
              expect(now.minutes).toBeLessThan(17 * 60 + 30)
            }
            expect(facts).toMatchObject({ sound: false, fullscreen: false })
            last = at
          }
        }
        for (const { day, from, pulses, sound, fullscreen, deed } of [...scenes].sort(
          (a, b) => a.day - b.day || a.from - b.from,
        )) {
          const began = Math.max(start + day * dayMs + from * minuteMs, free)
          const front = { sound, fullscreen }
          act(began, { do: 'idle', state: 'active' }, front)
          if (deed.do === 'visit' && deed.visit) act(began + 1000, { do: 'visit-save', visit: deed.visit }, front)
          if (deed.do === 'delete' && stored.visits[0])
            act(began + 1000, { do: 'visit-delete', id: stored.visits[0].id }, front)
          if (deed.do === 'set') act(began + 1000, { do: 'set', change: { massageReminders: deed.on } }, front)
          if (deed.do === 'hold') screening.hold = deed.hold
          if (deed.do === 'snooze') {
            act(began + 1000, { do: 'massage-snooze', on: deed.on }, front)
            snoozedUntil = deed.on ? local(began + 1000).day + 7 : -Infinity
          }
          for (let n = 1; n <= pulses; n++) act(began + n * 120_000, { do: 'alarm', name: 'pulse' }, front)
          free = began + (pulses + 1) * 120_000
        }
      },
    ),
    { ...runs, numRuns: 80 },
  )
  // A property that never saw a reminder would hold for anything.
  expect(sent).toBeGreaterThan(40)
}, 60_000)

it('someone who is there every day is reminded on the day the window opens, and once a week from then on', () => {
  screening.hold = false
  let stored: Stored = {
    ...nobody,
    visits: [{ id: 'a', date: dateOf(0), minutes: 60, kind: 'therapeutic', areas: [] }],
  }
  const days: number[] = []
  for (let day = 1; day < 60; day++)
    // 7:30 to 9:30 UTC: from half past eight in winter, from half past nine in summer.
    for (let n = 0; n <= 60; n++) {
      const made = turn(
        stored,
        start + day * dayMs + 450 * minuteMs + n * 120_000,
        n === 0 ? { do: 'idle', state: 'active' } : { do: 'alarm', name: 'pulse' },
      )
      stored = made.stored
      if (made.effects.some((effect) => effect.do === 'remind')) days.push(day)
    }
  expect(days).toEqual([28, 35, 42, 49, 56])
})

it('the worker is not woken for it: the alarms are the same with and without a window that opens', () => {
  screening.hold = false
  const visit: Visit = { id: 'a', date: dateOf(-28), minutes: 60, kind: 'therapeutic', areas: [] }
  const at = start + 7 * 3_600_000
  const wants = [[], [visit]].map((visits) =>
    turn({ ...nobody, visits }, at, { do: 'launched' }).effects.find((effect) => effect.do === 'alarms'),
  )
  expect(wants[0]).toEqual(wants[1])
})

const change: fc.Arbitrary<(all: readonly Visit[]) => VisitEvent | null> = fc
  .tuple(
    fc.nat(),
    fc.integer({ min: -300, max: 300 }),
    fc.constantFrom(15, 45, 75),
    fc.constantFrom('add', 'edit', 'delete'),
  )
  .map(([n, day, minutes, how]) => (all: readonly Visit[]) => {
    const old = all[n % Math.max(1, all.length)]
    const fresh: Visit = { id: `new-${n}`, date: dateOf(day), minutes, kind: 'other', areas: ['neck'], note: '<b>' }
    if (how === 'add') return { do: 'visit-save', visit: fresh }
    if (!old) return null
    return how === 'edit' ? { do: 'visit-save', visit: { ...fresh, id: old.id } } : { do: 'visit-delete', id: old.id }
  })

it('undoing an entry, a change or a deletion gives the very log there was', () => {
  screening.hold = false
  fc.assert(
    fc.property(visits(100), fc.array(change, { minLength: 1, maxLength: 8 }), (all, changes) => {
      let at = start + 100 * dayMs
      let stored: Stored = turn({ ...nobody, visits: [] }, at, { do: 'launched' }).stored
      for (const visit of all) stored = turn(stored, (at += 1000), { do: 'visit-save', visit }).stored
      expect(stored.visits).toHaveLength(all.length)
      const logs: (readonly Visit[])[] = []
      const back: VisitEvent[] = []
      for (const make of changes) {
        const event = make(stored.visits)
        const undo = event && undoing(stored.visits, event)
        if (!event || !undo) continue
        const made = turn(stored, (at += 1000), event)
        if (made.refused !== undefined) {
          expect(made.stored.visits).toEqual(stored.visits)
          continue
        }
        logs.push(stored.visits)
        back.push(undo)
        stored = made.stored
      }
      for (const undo of back.toReversed()) {
        const made = turn(stored, (at += 1000), undo)
        expect(made.refused).toBeUndefined()
        stored = made.stored
        expect(stored.visits).toEqual(logs.pop())
      }
      expect(stored.massage).toEqual(neverReminded)
    }),
    runs,
  )
})

it('a course never asks after it has been answered, and is over when its visits are done', () => {
  const course: Course = { from: dateOf(0), everyDays: 7, visits: 6, startScore: 5, scores: [] }
  fc.assert(
    fc.property(visits(200), fc.integer({ min: 0, max: 210 }), fc.integer({ min: 0, max: 10 }), (all, today, score) => {
      const seen = (scores: Course['scores']) =>
        outlook(all, { ...defaultSettings, massageCourse: { ...course, scores } }, { hold: false }, dateOf(today))
          .course
      const asked = seen([])
      expect(asked?.over).toBe((asked?.done ?? 0) >= 6)
      expect(asked?.asks).toBe((asked?.done ?? 0) >= 4)
      expect(seen([{ date: dateOf(today), score }])?.asks).toBe(false)
    }),
    runs,
  )
})
