import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { AppEvent, Facts, UserEvent } from '../../src/core/events.ts'
import type { Course } from '../../src/core/course.ts'
import { neverReminded } from '../../src/core/massage-reminder.ts'
import { outlook } from '../../src/core/massage.ts'
import { takenBack } from '../../src/core/screening.ts'
import { defaultSettings, type Settings } from '../../src/core/settings.ts'
import { step } from '../../src/core/step.ts'
import type { Stored } from '../../src/core/stored.ts'
import { upgrade } from '../../src/core/upgrade.ts'
import { type Visit, visitKinds } from '../../src/core/visit.ts'
import { undoing, type VisitEvent } from '../../src/core/visits.ts'

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
function standing(
  all: readonly Visit[],
  settings: Pick<Settings, 'massageFromDays' | 'massageToDays'>,
  today: number,
  hold: boolean,
) {
  const real = all.filter((v) => v.kind !== 'self')
  const isToCome = (v: Visit) =>
    dayOf(v.date) > today || (dayOf(v.date) === today && (v.time !== undefined || v.planned === true))
  const past = real.filter((v) => !isToCome(v)).map((v) => dayOf(v.date))
  if (hold) return 'on-hold'
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
        const seen = outlook(all, { ...settings, massageCourse: null }, { hold }, dateOf(today))
        expect(seen.kind).toBe(standing(all, settings, today, hold))
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

/** Two rows that hold, a sign that does, and a row that only asks. */
const asked = ['clot', 'fever', 'sign-chest', 'pregnancy'] as const
const holding = ['clot', 'fever', 'sign-chest']
const clearable = ['clot', 'fever', 'pregnancy']

const deed = fc.oneof(
  visits(170)
    .chain((all) => fc.constantFrom(...(all.length > 0 ? all : [null])))
    .map((visit) => ({ do: 'visit', visit }) as const),
  fc.constant({ do: 'delete' } as const),
  fc.record({ do: fc.constant('snooze' as const), on: fc.boolean() }),
  fc.record({
    do: fc.constant('screen' as const),
    id: fc.constantFrom(...asked),
    answer: fc.constantFrom('no' as const, 'no' as const, 'yes' as const, 'not-sure' as const),
    cleared: fc.boolean(),
  }),
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
  let kept = 0
  fc.assert(
    fc.property(
      visits(0),
      interval,
      fc.array(scene, { minLength: 10, maxLength: 60 }),
      fc.boolean(),
      (first, settings, scenes, limited) => {
        const held = new Set<string>()
        let shown = false
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
          const made = turn(stored, at, what, facts)
          stored = made.stored
          for (const effect of made.effects) {
            if (effect.do === 'notify') {
              expect(at - last).toBeGreaterThanOrEqual(10 * minuteMs)
              lastNudge = at
            }
            if (effect.do === 'hush' && effect.id === 'massage') shown = false
            if (effect.do !== 'remind') continue
            sent++
            shown = true
            const now = local(at)
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
          const now = local(at)
          const due = standing(stored.visits, settings, now.day, held.size > 0)
          // What is on the screen is true, whatever has been said since.
          if (shown) {
            expect(['in-window', 'past-window']).toContain(due)
            expect(stored.settings.massageReminders).toBe(true)
          }
          if (due === 'on-hold' && standing(stored.visits, settings, now.day, false).endsWith('window')) kept++
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
          if (deed.do === 'screen') {
            const { id, answer } = deed
            const cleared = deed.cleared && clearable.includes(id)
            const askedOn = dateOf(local(began + 1000).day)
            if (answer !== 'no' && !cleared && holding.includes(id)) held.add(id)
            else held.delete(id)
            const answers = { [id]: { answer, ...(cleared && { askedOn }) } }
            act(began + 1000, { do: 'screen', change: { answers } }, front)
          }
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
  expect(kept).toBeGreaterThan(40)
}, 60_000)

it('someone who is there every day is reminded on the day the window opens, and once a week from then on', () => {
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
  const visit: Visit = { id: 'a', date: dateOf(-28), minutes: 60, kind: 'therapeutic', areas: [] }
  const at = start + 7 * 3_600_000
  const wants = [[], [visit]].map((visits) =>
    turn({ ...nobody, visits }, at, { do: 'launched' }).effects.find((effect) => effect.do === 'alarms'),
  )
  expect(wants[0]).toEqual(wants[1])
})

interface Made {
  readonly event: UserEvent
  /** What the page offers to take it back. */
  readonly undo: UserEvent
}

const change: fc.Arbitrary<(stored: Stored) => Made | null> = fc
  .record({
    n: fc.nat(),
    day: fc.integer({ min: -300, max: 300 }),
    minutes: fc.constantFrom(15, 45, 75),
    planned: fc.boolean(),
    how: fc.constantFrom('add', 'edit', 'delete', 'screen', 'interval', 'reminders', 'course'),
  })
  .map(({ n, day, minutes, planned, how }) => ({ visits: all, settings, screening }: Stored) => {
    const of = (event: VisitEvent): Made | null => {
      const undo = undoing(all, event)
      return undo && { event, undo }
    }
    const set = (wanted: Partial<Settings>): Made => {
      const old = Object.fromEntries(Object.keys(wanted).map((key) => [key, settings[key as keyof Settings]]))
      return { event: { do: 'set', change: wanted }, undo: { do: 'set', change: old } }
    }
    const old = all[n % Math.max(1, all.length)]
    const mark = planned && { planned }
    const fresh: Visit = { id: `new-${n}`, date: dateOf(day), minutes, kind: 'other', areas: ['neck'], ...mark }
    switch (how) {
      case 'add':
        return of({ do: 'visit-save', visit: fresh })
      case 'edit':
        return old ? of({ do: 'visit-save', visit: { ...fresh, id: old.id } }) : null
      case 'delete':
        return old ? of({ do: 'visit-delete', id: old.id }) : null
      case 'screen': {
        const answers = { [asked[n % asked.length] ?? 'clot']: { answer: planned ? 'yes' : 'no' } } as const
        return {
          event: { do: 'screen', change: { answers } },
          undo: { do: 'screen', change: takenBack(screening, { answers }) },
        }
      }
      case 'interval':
        return set({ massageFromDays: minutes, massageToDays: minutes + 7 })
      case 'reminders':
        return set({ massageReminders: planned })
      default: {
        const from = dateOf(Math.min(day, 100))
        return set({ massageCourse: planned ? { from, everyDays: 7, visits: 4, startScore: 5, scores: [] } : null })
      }
    }
  })

it('what was changed and taken back is as if it had never been: the log, the answers, the interval, and each reminder to come', () => {
  let reminded = 0
  fc.assert(
    fc.property(visits(100), fc.array(change, { minLength: 1, maxLength: 8 }), (all, changes) => {
      let at = start + 100 * dayMs
      let stored: Stored = turn({ ...nobody, visits: [] }, at, { do: 'launched' }).stored
      for (const visit of all) stored = turn(stored, (at += 1000), { do: 'visit-save', visit }).stored
      expect(stored.visits).toHaveLength(all.length)
      const { clock: _, ...before } = stored
      let never = stored
      const hear = (what: AppEvent['what']) => {
        at += 1000
        never = turn(never, at, { do: 'dismiss-notice', key: 'none' }).stored
        const made = turn(stored, at, what)
        stored = made.stored
        return made
      }
      const back: UserEvent[] = []
      for (const make of changes) {
        const made = make(stored)
        if (!made) continue
        const old = stored
        if (hear(made.event).refused === undefined) back.push(made.undo)
        else expect(stored.visits).toEqual(old.visits)
      }
      for (const undo of back.toReversed()) expect(hear(undo).refused).toBeUndefined()
      const { clock: __, ...now } = stored
      expect(now).toEqual(before)
      // From half past nine on six mornings, a week and a bit apart.
      for (let day = 0; day < 6; day++)
        for (let n = 0; n < 9; n++) {
          at = start + (101 + 8 * day) * dayMs + 570 * minuteMs + n * 120_000
          const what = n === 0 ? ({ do: 'idle', state: 'active' } as const) : ({ do: 'alarm', name: 'pulse' } as const)
          const [one, other] = [turn(stored, at, what), turn(never, at, what)]
          const told = (made: typeof one) => made.effects.filter((effect) => effect.do === 'remind').length
          expect(told(one)).toBe(told(other))
          reminded += told(one)
          stored = one.stored
          never = other.stored
        }
      expect(stored.massage).toEqual(never.massage)
    }),
    runs,
  )
  expect(reminded).toBeGreaterThan(40)
}, 60_000)

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
