import { describe, expect, it } from 'vitest'
import { fulfilled, inPlaceOf, isOver } from '../../src/core/planned.ts'
import type { Visit } from '../../src/core/visit.ts'

const plan: Visit = {
  id: 'plan',
  date: '2026-03-03',
  time: '10:30',
  planned: true,
  minutes: 60,
  kind: 'therapeutic',
  areas: ['neck'],
  where: 'Main St 1',
}
const { time: _, ...untimed } = plan
const told: Visit = { id: 'told', date: '2026-03-03', minutes: 90, kind: 'relaxing', areas: [], painAfter: 2 }
const at = (time: string) => Date.parse(`${time}:00Z`)

describe('a planned visit is over', () => {
  it.each([
    [plan, '2026-03-03T11:29', false],
    [plan, '2026-03-03T11:30', true],
    [plan, '2026-03-02T23:00', false],
    [{ ...plan, time: '23:30' }, '2026-03-04T00:29', false],
    [{ ...plan, time: '23:30' }, '2026-03-04T00:30', true],
    [untimed, '2026-03-03T23:59', false],
    [untimed, '2026-03-04T00:00', true],
  ])('%#: at %s: %s', (visit, now, over) => expect(isOver(visit, at(now), 'UTC')).toBe(over))

  it('by the clocks of the place, not of Greenwich', () => {
    expect(isOver(plan, at('2026-03-03T05:59'), 'Asia/Kolkata')).toBe(false)
    expect(isOver(plan, at('2026-03-03T06:00'), 'Asia/Kolkata')).toBe(true)
  })
})

describe('a visit that is told of fulfils the plan', () => {
  const of = (plans: readonly Visit[], what = told, now = '2026-03-03T12:00') =>
    fulfilled(plans, what, at(now), 'UTC')?.id ?? null

  it.each([
    ['of its day', [plan], told, 'plan'],
    ['without a time', [untimed], told, 'plan'],
    ['of its kind before another', [plan, { ...plan, id: 'b', kind: 'relaxing' as const }], told, 'b'],
    ['not of another day', [{ ...plan, date: '2026-03-02' }], told, null],
    ['not one that took place', [{ ...told, id: 'c' }], told, null],
    ['not by self-massage', [plan], { ...told, kind: 'self' as const }, null],
    ['not by another plan', [plan], { ...told, planned: true as const }, null],
  ])('%s', (_, plans, what, id) => expect(of(plans, what)).toBe(id))

  it('that has begun: one for the evening is still to come', () => {
    expect(of([plan], told, '2026-03-03T10:29')).toBeNull()
    expect(of([plan], told, '2026-03-03T10:30')).toBe('plan')
  })
})

it('stands in its place, with what was planned and not said again', () => {
  expect(inPlaceOf(plan, told)).toEqual({
    id: 'plan',
    date: '2026-03-03',
    minutes: 90,
    kind: 'relaxing',
    areas: ['neck'],
    where: 'Main St 1',
    painAfter: 2,
  })
  expect(inPlaceOf(plan, { ...told, areas: ['neck.left'], where: 'Elsewhere' })).toMatchObject({
    areas: ['neck.left'],
    where: 'Elsewhere',
  })
})
