import { describe, expect, it } from 'vitest'
import { outlook, type Interval } from '../../src/core/massage.ts'
import { defaultSettings } from '../../src/core/settings.ts'
import { byDate, checkedVisit, isTwin, type Visit } from '../../src/core/visit.ts'

const free = { hold: false }
const usual: Interval = defaultSettings
let made = 0
const visit = (date: string, more: Partial<Visit> = {}): Visit => {
  return { id: `v${made++}`, date, minutes: 60, kind: 'therapeutic', areas: [], ...more }
}
const on = (today: string, ...visits: readonly Visit[]) => outlook(visits, usual, free, today)

describe('the states', () => {
  it('none without a visit', () => expect(on('2026-11-23')).toMatchObject({ kind: 'none', likeFirst: true }))

  it.each([
    ['2026-11-04', 'resting', 28],
    ['2026-11-23', 'resting', 9],
    ['2026-12-01', 'resting', 1],
    ['2026-12-02', 'in-window', 14],
    ['2026-12-16', 'in-window', 0],
    ['2026-12-17', 'past-window', 0],
  ])('on %s: %s', (today, kind, days) => {
    expect(on(today, visit('2026-11-04'))).toMatchObject({
      kind,
      days,
      opening: { opens: '2026-12-02', closes: '2026-12-16' },
      likeFirst: false,
    })
  })

  it('booked while a visit is to come, with the nearest one; on its day until that is over when it has a time', () => {
    const planned = [visit('2026-12-20'), visit('2026-12-03', { time: '18:00' }), visit('2026-11-04')]
    expect(on('2026-11-30', ...planned)).toMatchObject({ kind: 'booked', days: 3, booked: { date: '2026-12-03' } })
    expect(on('2026-12-03', ...planned)).toMatchObject({ kind: 'booked', days: 0 })
    const [, second] = planned
    expect(on('2026-12-04', second as Visit)).toMatchObject({ kind: 'resting', last: { date: '2026-12-03' } })
  })

  it('planned for today without a time, it is to come until the day is over', () => {
    const plan = visit('2026-12-03', { planned: true })
    const before = visit('2026-11-04')
    expect(on('2026-12-03', plan, before)).toMatchObject({ kind: 'booked', days: 0, last: { date: '2026-11-04' } })
    expect(on('2026-12-03', visit('2026-12-03'), before)).toMatchObject({ kind: 'resting', booked: null })
    expect(on('2026-12-04', plan, before)).toMatchObject({ kind: 'resting', last: { date: '2026-12-03' } })
  })

  it('on hold whatever else there is, the window still known', () => {
    const visits = [visit('2026-10-01'), visit('2026-12-30')]
    expect(outlook(visits, usual, { hold: true }, '2026-11-23')).toMatchObject({
      kind: 'on-hold',
      booked: { date: '2026-12-30' },
      opening: { opens: '2026-10-29' },
    })
  })

  it('self-massage moves nothing', () => {
    expect(on('2026-11-23', visit('2026-11-22', { kind: 'self' }))).toMatchObject({ kind: 'none', last: null })
  })

  it.each([
    ['2026-05-23', false],
    ['2026-05-22', true],
  ])('like a first visit more than half a year after %s: %s', (date, likeFirst) =>
    expect(on('2026-11-23', visit(date)).likeFirst).toBe(likeFirst),
  )

  it('a booked visit is like a first one by its own day, not by that on which one looks', () => {
    const last = visit('2026-05-23')
    expect(on('2026-11-23', visit('2026-11-23', { time: '18:00' }), last).likeFirst).toBe(false)
    expect(on('2026-11-23', visit('2026-11-24'), last).likeFirst).toBe(true)
  })

  it('days are counted by the calendar, through a change of clocks and 29 February', () => {
    expect(on('2028-02-28', visit('2028-02-01')).opening).toEqual({ opens: '2028-02-29', closes: '2028-03-14' })
    expect(on('2026-03-20', visit('2026-03-10'))).toMatchObject({ days: 18 })
  })
})

describe('a course', () => {
  const course = { from: '2026-11-01', everyDays: 7, visits: 6, startScore: 6, scores: [] }
  const weekly = (n: number) =>
    Array.from({ length: n }, (_, i) => visit(`2026-11-${String(2 + 7 * i).padStart(2, '0')}`))
  const at = (today: string, visits: readonly Visit[], more = {}) =>
    outlook(visits, { ...usual, massageCourse: { ...course, ...more } }, free, today)

  it('begins on its first day and goes on every seven', () => {
    expect(at('2026-11-01', [])).toMatchObject({ kind: 'in-window', opening: { opens: '2026-11-01' } })
    expect(at('2026-11-05', weekly(1))).toMatchObject({ kind: 'resting', days: 4, course: { done: 1 } })
  })

  it('does not count visits before it', () => {
    expect(at('2026-11-01', [visit('2026-10-30')])).toMatchObject({ course: { done: 0 }, kind: 'in-window' })
  })

  it('asks the score again after four visits, and sends to a professional who is no better', () => {
    expect(at('2026-11-16', weekly(3)).course).toMatchObject({ asks: false })
    expect(at('2026-11-24', weekly(4)).course).toMatchObject({ asks: true, seeProfessional: false })
    const said = (score: number) => ({ scores: [{ date: '2026-11-24', score }] })
    expect(at('2026-11-24', weekly(4), said(5)).course).toMatchObject({ asks: false, seeProfessional: true })
    expect(at('2026-11-24', weekly(4), said(4)).course).toMatchObject({ asks: false, seeProfessional: false })
  })

  it('that has not helped stops, and the usual interval holds again; another score starts it again', () => {
    const said = (score: number) => ({ scores: [{ date: '2026-11-24', score }] })
    expect(at('2026-11-24', weekly(4), said(6))).toMatchObject({
      kind: 'resting',
      opening: { opens: '2026-12-21', closes: '2027-01-04' },
      course: { over: false, opening: null, seeProfessional: true },
    })
    expect(at('2026-11-24', weekly(4), said(3))).toMatchObject({
      kind: 'resting',
      opening: { opens: '2026-11-30' },
      course: { seeProfessional: false },
    })
  })

  it('is over with its last visit, asks once more, and the usual interval holds again', () => {
    const visits = [...weekly(4), visit('2026-11-30'), visit('2026-12-07')]
    expect(at('2026-12-08', visits, { scores: [{ date: '2026-11-24', score: 3 }] })).toMatchObject({
      kind: 'resting',
      opening: { opens: '2027-01-04' },
      course: { over: true, asks: true, done: 6 },
    })
  })
})

describe('a visit is refused with the reason', () => {
  const good = { id: 'a', date: '2026-11-23', minutes: 60, kind: 'therapeutic', areas: ['neck.left'], note: 'x' }
  const why = (more: object) => {
    const checked = checkedVisit({ ...good, ...more }, '2026-11-23')
    return checked.ok ? 'good' : checked.why
  }

  it.each([
    [{}, 'good'],
    [{ date: '2028-11-23' }, 'good'],
    [{ date: '2028-11-24' }, 'answer_visit_too_far'],
    [{ date: '9999-12-31' }, 'answer_visit_too_far'],
    [{ date: '1900-01-01' }, 'good'],
    [{ date: '1899-12-31' }, 'answer_visit_too_old'],
    [{ date: '2026-02-29' }, 'answer_visit_date'],
    [{ date: '2024-02-29' }, 'good'],
    // Samoa skipped it; elsewhere it was a day like any other.
    [{ date: '2011-12-30' }, 'good'],
    [{ date: '' }, 'answer_visit_no_date'],
    [{ date: '23.11.2026' }, 'answer_visit_date'],
    [{ date: '2026-13-01' }, 'answer_visit_date'],
    [{ date: 20261123 }, 'answer_visit_date'],
    [{ date: undefined }, 'answer_visit_date'],
    [{ time: '24:00' }, 'answer_visit_time'],
    [{ minutes: 0 }, 'answer_visit_minutes'],
    [{ minutes: 10_000 }, 'answer_visit_minutes'],
    [{ minutes: 601 }, 'answer_visit_minutes'],
    [{ minutes: Number.NaN }, 'answer_visit_minutes'],
    [{ minutes: 60.5 }, 'answer_visit_minutes'],
    [{ minutes: '60' }, 'answer_visit_minutes'],
    [{ painBefore: 11 }, 'answer_visit_pain'],
    [{ painAfter: -1 }, 'answer_visit_pain'],
    [{ painAfter: 2.5 }, 'answer_visit_pain'],
    [{ kind: 'magic' }, 'answer_visit_kind'],
    [{ pressure: 'brutal' }, 'answer_visit_pressure'],
    [{ areas: ['tail'] }, 'answer_visit_areas'],
    [{ areas: 'neck' }, 'answer_visit_areas'],
    [{ note: 'm'.repeat(1_000_000) }, 'answer_visit_note'],
    [{ note: 'm'.repeat(2001) }, 'answer_visit_note'],
    [{ where: 'w'.repeat(201) }, 'answer_visit_where'],
    [{ cost: 'c'.repeat(41) }, 'answer_visit_cost'],
    [{ id: '../x' }, 'answer_visit_unreadable'],
    [{ planned: true }, 'good'],
    [{ planned: false }, 'answer_visit_unreadable'],
    [{ more: 1 }, 'answer_visit_unreadable'],
  ])('%o: %s', (more, reason) => expect(why(more)).toBe(reason))

  it.each([null, undefined, 7, 'visit', [], [good]])('%o is none', (wanted) =>
    expect(checkedVisit(wanted, '2026-11-23').ok).toBe(false),
  )

  it('markup is text like any other', () => {
    const note = '<img src=x onerror="alert(1)">&amp;\u0000\u202e'
    expect(checkedVisit({ ...good, note, where: note, cost: '<b>5</b>' }, '2026-11-23')).toMatchObject({
      ok: true,
      visit: { note, where: note, cost: '<b>5</b>' },
    })
  })
})

it('twins are the same day, time, length and kind', () => {
  const one = visit('2026-11-23')
  expect(isTwin(one, visit('2026-11-23', { note: 'again' }))).toBe(true)
  expect(isTwin(one, visit('2026-11-23', { minutes: 30 }))).toBe(false)
  expect([visit('2026-01-01'), visit('2026-03-01'), visit('2026-02-01')].sort(byDate).map((v) => v.date)).toEqual([
    '2026-03-01',
    '2026-02-01',
    '2026-01-01',
  ])
})
