import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LogEntry } from '../../src/core/log-entry.ts'
import { noScreening } from '../../src/core/screening.ts'
import { noStretch, type OwnMovement } from '../../src/core/stretch.ts'
import type { Visit } from '../../src/core/visit.ts'
import { Alone, epoch } from './alone.ts'

const visit = (id: string, date: string, minutes = 60): Visit => ({ id, date, minutes, kind: 'remedial', areas: [] })
const own = (id: string, name = id): OwnMovement => ({ id, name, steps: [], sec: 30 })
const span = (from: number, to: number): LogEntry => ({ id: `span.${from}`, type: 'span', kind: 'sitting', from, to })
const minute = 60_000

const before = {
  settings: { welcomed: true, shortEveryMin: 45, longEveryMin: 75, massageFromDays: 30, massageToDays: 31 },
  stretch: { ...noStretch, hidden: ['chin'], list: ['a'], own: [own('own-a')], done: { a: 5 } },
  visits: [visit('v2', '2026-02-02'), visit('v1', '2026-02-01')],
  screening: { ...noScreening, answers: { 'q-old': { answer: 'no' } }, more: 'old' },
}
const file = {
  settings: { welcomed: true, discreet: true, massageFromDays: 7, massageToDays: 50, breakGoal: 8 },
  stretches: { ...noStretch, more: ['roll'], list: ['b'], own: [own('own-b'), own('own-c')], done: { a: 7, b: 8 } },
  visits: [visit('v2', '2026-02-02', 90), visit('v3', '2026-02-03'), visit('v4', '2026-02-04')],
  screening: { ...noScreening, answers: { 'q-new': { answer: 'yes' } }, more: 'new' },
}
const brought = [span(epoch - 60 * minute, epoch - 30 * minute), span(epoch - 30 * minute, epoch - 20 * minute)]

async function restored(): Promise<Alone> {
  const alone = await new Alone({
    settings: { version: 1, values: before.settings },
    stretch: before.stretch,
    visits: { version: 1, visits: before.visits },
    screening: before.screening,
  }).installed()
  expect(await alone.send({ do: 'restore', token: await alone.lay(brought, file) })).toEqual({ ok: true })
  return alone
}

const parts = async (alone: Alone) => {
  const { settings, stretch, visits, screening } = await alone.stored()
  return { settings, stretch, visits, screening }
}

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => vi.restoreAllMocks())

describe('a restore that is taken back', () => {
  it('at once leaves everything as it was', async () => {
    const alone = await restored()
    const { stretch, visits } = await parts(alone)
    expect([stretch.own.length, visits.map(({ id }) => id)]).toEqual([2, ['v4', 'v3', 'v2', 'v1']])
    expect(await alone.send({ do: 'undo-restore' })).toEqual({ ok: true })
    const is = await parts(alone)
    expect(is).toMatchObject(before)
    expect(is.stretch).toEqual(before.stretch)
    expect(is.screening).toEqual(before.screening)
    expect(await alone.log()).toEqual([])
  })

  it('keeps what the person has said since', async () => {
    const alone = await restored()
    await alone.send({ do: 'set', change: { shortEveryMin: 20, massageFromDays: 40 } })
    await alone.send({ do: 'visit-save', visit: visit('v5', '2026-02-20') })
    await alone.send({ do: 'visit-save', visit: { ...visit('v4', '2026-02-04'), note: 'good' } })
    await alone.send({ do: 'visit-delete', id: 'v1' })
    await alone.send({ do: 'stretch', change: { hidden: ['twist'], list: ['b', 'z'] } })
    await alone.send({ do: 'own-save', movement: own('own-b', 'Another name') })
    await alone.send({ do: 'own-save', movement: own('own-d') })
    await alone.send({ do: 'screen', change: { pressure: 'firm' } })
    expect(await alone.send({ do: 'undo-restore' })).toEqual({ ok: true })
    const { settings, stretch, visits, screening } = await parts(alone)
    // Changed since, and changed by the restore alone; the window for a massage does not end before it begins.
    expect(settings).toMatchObject({ shortEveryMin: 20, massageFromDays: 40, massageToDays: 40 })
    expect(settings).toMatchObject({ longEveryMin: 75, discreet: false, breakGoal: 6 })
    expect(visits).toEqual([
      visit('v5', '2026-02-20'),
      { ...visit('v4', '2026-02-04'), note: 'good' },
      visit('v2', '2026-02-02'),
    ])
    expect(stretch).toMatchObject({ more: [], done: { a: 5 }, list: ['a', 'z'] })
    expect(stretch.hidden.toSorted()).toEqual(['chin', 'twist'])
    expect(stretch.own.map(({ name }) => name).toSorted()).toEqual(['Another name', 'own-a', 'own-d'])
    expect(screening).toEqual({ ...before.screening, pressure: 'firm' })
  })

  it('keeps what the clock has written since, and brings no span back that was corrected', async () => {
    const alone = await restored()
    const late = span(epoch + 1, epoch + 2)
    await alone.remember([late, { id: 'undo.1', type: 'undo', of: brought[1]!.id }])
    expect(await alone.send({ do: 'undo-restore' })).toEqual({ ok: true })
    expect((await alone.log()).map(({ id }) => id)).toEqual([late.id])
  })

  it('onto a disk that refuses stays in place, but for what was corrected since', async () => {
    const alone = await restored()
    await alone.remember([{ id: 'undo.1', type: 'undo', of: brought[1]!.id }])
    let sets = 0
    alone.fake.faults.beforeCall = (name) => {
      if (name === 'storage.local.set' && (sets += 1) === 2) alone.fake.faults.failNext(name)
      return 'go'
    }
    expect(await alone.send({ do: 'undo-restore' })).toEqual({ ok: false, why: 'answer_restore_disk' })
    expect((await alone.log()).map(({ id }) => id)).toEqual([brought[0]!.id])
  })
})

it('a restore that could not be finished at once keeps what was said meanwhile', async () => {
  const alone = await new Alone({ settings: { version: 1, values: before.settings } }).installed()
  const token = await alone.lay(brought, file)
  alone.fake.faults.beforeCall = (name) => (name === 'idb.put' && alone.fake.storage.local['transfer'] ? 'die' : 'go')
  await alone.send({ do: 'restore', token })
  expect((await alone.stored()).transfer?.phase).toBe('in')
  alone.fake.faults.beforeCall = () => 'go'
  alone.fake.faults.failAlways('idb.put')
  expect(await alone.send({ do: 'set', change: { shortEveryMin: 20 } })).toEqual({ ok: true })
  expect((await alone.stored()).transfer?.phase).toBe('in')
  alone.fake.faults.heal('idb.put')
  await alone.send({ do: 'resume' })
  const { settings, transfer, visits } = await alone.stored()
  expect([transfer?.phase, settings.shortEveryMin, settings.discreet, visits.length]).toEqual(['done', 20, true, 3])
})
