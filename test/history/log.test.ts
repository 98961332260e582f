import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Kept } from '../../src/core/kept.ts'
import { readHistoryAside } from '../../src/history/aside.ts'
import { openBoth } from './both.ts'

const day = 24 * 3_600_000
const span = (from: number, id = `span.${from}.1.0`): Kept => ({
  id,
  zone: 'UTC',
  type: 'span',
  kind: 'sitting',
  from,
  to: from + 1,
})
const undo = (of: string) => ({ id: `undo.${of}`, type: 'undo', of }) as const
const idsOf = async (history: Awaited<ReturnType<typeof openBoth>>) => (await history.entries()).map(({ id }) => id)

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => vi.restoreAllMocks())

it('is walked through from the oldest on, each entry once, over years and gaps and equal times', async () => {
  const history = await openBoth()
  const times = [0, 1, 1, day - 1, day, day, 91 * day, 5000 * day, 8.6e15]
  const many = Array.from({ length: 250 }, (_, n) => 6000 * day + n * day)
  const entries = [...times, ...many].sort((a, b) => a - b).map((from, n) => span(from, `s${n}`))
  await history.append(entries.toReversed(), 'UTC')
  const seen: Kept[] = []
  await history.walk((some) => seen.push(...some))
  expect(seen.map((entry) => 'from' in entry && entry.from)).toEqual(
    entries.map((entry) => 'from' in entry && entry.from),
  )
  expect(new Set(seen)).toHaveLength(entries.length)
  expect(await history.extent()).toEqual({ days: 254, from: 0 })
  history.close()
})

it('counts the days of the place, not of the world: a night belongs to the day before it', async () => {
  const history = await openBoth()
  await history.append(
    [20, 26].map((hour) => ({ ...span(day + hour * 3_600_000), zone: 'UTC' })),
    'UTC',
  )
  expect((await history.extent()).days).toBe(1)
  history.close()
})

it('that is empty has nothing to walk through', async () => {
  const history = await openBoth()
  await history.walk(() => expect.unreachable())
  expect(await history.extent()).toEqual({ days: 0, from: null })
  history.close()
})

it('keeps an entry once, however often it is appended', async () => {
  const history = await openBoth()
  for (let n = 0; n < 3; n += 1) await history.append([span(5), span(day), undo(span(day).id)], 'UTC')
  expect(await history.entries()).toEqual([span(5)])
  history.close()
})

it('takes back what was of that day or of a few before, and minds no correction of what is gone', async () => {
  const history = await openBoth()
  const late = span(30 * day, `span.${33 * day}.9.0`)
  await history.append([span(day), late, span(30 * day), span(33 * day, 'odd')], 'UTC')
  await history.append([undo(late.id), undo('odd'), undo('span.5.9.9'), undo('nothing')], 'UTC')
  expect(await idsOf(history)).toEqual([span(day).id, span(30 * day).id])
  history.close()
})

it('takes many in and out at once, or none of them', async () => {
  const history = await openBoth()
  await history.append([span(1), span(2)], 'UTC')
  await history.exchange({ put: [span(3), span(4 * day)], remove: [span(1)] }, 'UTC')
  const ids = [2, 3, 4 * day].map((from) => span(from).id)
  expect(await idsOf(history)).toEqual(ids)
  const unkeepable = { ...span(6 * day), why: () => {} } as unknown as Kept
  await expect(history.exchange({ put: [span(5), unkeepable], remove: [span(2)] }, 'UTC')).rejects.toThrow()
  expect(await idsOf(history)).toEqual(ids)
  await history.clear()
  expect(await history.entries()).toEqual([])
  history.close()
})

it('asks for no record that is not there, and for none that it has just written', async () => {
  const history = await openBoth()
  await history.append([span(1), span(9 * day)], 'UTC')
  const get = vi.spyOn(IDBObjectStore.prototype, 'get')
  const many = Array.from({ length: 50 }, (_, n) => span((n + 2) * day + 5))
  await history.exchange({ put: many }, 'UTC')
  // The one page and the one day that were there.
  expect(get.mock.calls.map(([key]) => key)).toEqual([9, '1970-01-09'])
  const ofPage = many.filter(({ id }) => id === span(9 * day + 5).id)
  get.mockClear()
  await history.exchange({ put: [span(9 * day + 7)], remove: ofPage }, 'UTC')
  // What goes is looked for on the page as it lies after what came.
  expect(get.mock.calls.map(([key]) => key)).toEqual([9, 9, '1970-01-09'])
  expect(await history.daysBetween('1970-01-09', '1970-01-09')).toMatchObject([{ sittingMs: 2 }])
  history.close()
})

it('works days out while their pages are written, and keeps none of them when one is refused', async () => {
  const history = await openBoth()
  const many = Array.from({ length: 20 }, (_, n) => span((n + 2) * day + 5 * 3_600_000))
  const { put } = IDBObjectStore.prototype
  let asked = 0
  let askedAtFirst = 0
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    asked += 1
    const request = put.apply(this, args)
    request.addEventListener('success', () => (askedAtFirst ||= asked))
    return request
  })
  await history.exchange({ put: many }, 'UTC')
  expect([askedAtFirst, asked]).toEqual([40, 40])
  vi.restoreAllMocks()

  asked = 0
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args)
    if ((asked += 1) === 7) request.addEventListener('success', () => this.transaction.abort())
    return request
  })
  await expect(
    history.exchange({ put: many.map((entry) => ({ ...entry, id: `${entry.id}.late` })) }, 'UTC'),
  ).rejects.toThrow()
  vi.restoreAllMocks()
  expect(await history.entries()).toEqual(many)
  history.close()
})

it('of the first version, an entry to a record, is taken over whole', async () => {
  const first = await openDB('unknot', 1, {
    upgrade: (db) => void db.createObjectStore('log', { keyPath: 'id' }).createIndex('time', 'time'),
  })
  const entries = [span(5), span(6), span(40 * day)]
  for (const entry of entries) await first.put('log', { id: entry.id, time: 5, entry })
  first.close()
  const history = await openBoth()
  expect(await history.entries()).toEqual(entries)
  history.close()
})

describe('beside a newer one', () => {
  const newerRecord = { key: 'a day as a later version keeps it', minutes: [5, 3] }
  const laterVersion = () =>
    openDB('unknot', 9, { upgrade: (db) => void db.createObjectStore('ledger', { keyPath: 'key' }) })

  beforeEach(async () => {
    const newer = await laterVersion()
    await newer.put('ledger', newerRecord)
    newer.close()
  })

  it('goes on by itself and leaves that one as it is, which can be saved', async () => {
    const history = await openBoth()
    expect([history.newer, history.beside]).toEqual([true, true])
    await history.append([span(5)], 'UTC')
    history.close()
    const again = await openBoth()
    expect([again.newer, again.beside]).toEqual([false, true])
    expect(await again.entries()).toEqual([span(5)])
    again.close()
    const [aside] = await readHistoryAside()
    expect(aside?.why).toBe('newer')
    expect(await aside?.read()).toEqual({ version: 9, ledger: [newerRecord] })
    const newer = await laterVersion()
    expect(await newer.getAll('ledger')).toEqual([newerRecord])
    newer.close()
  })

  it('is deleted with it', async () => {
    const history = await openBoth()
    await history.append([span(5)], 'UTC')
    await history.clear()
    history.close()
    const next = await openBoth()
    expect([next.beside, await next.entries()]).toEqual([false, []])
    next.close()
  })
})

it('that nothing newer lies beside says so, and has nothing aside', async () => {
  const history = await openBoth()
  expect([history.newer, history.beside]).toEqual([false, false])
  history.close()
  expect(await readHistoryAside()).toEqual([])
})

describe('with a page that is damaged', () => {
  const damaged = [
    { day: 1, leaves: 'torn' },
    { day: 2, entries: 'torn' },
    { day: 3, entries: [null, 'torn', { id: 'no time', type: 'nudge' }, span(3 * day)] },
  ]

  beforeEach(async () => {
    const history = await openBoth()
    await history.append([span(5), span(9 * day)], 'UTC')
    history.close()
    const raw = await openDB('unknot')
    for (const page of damaged) await raw.put('pages', page)
    raw.close()
  })

  it('gives all others, and offers it as it was', async () => {
    const history = await openBoth()
    expect(await idsOf(history)).toEqual([span(5), span(3 * day), span(9 * day)].map(({ id }) => id))
    expect((await history.extent()).from).toBe(5)
    history.close()
    const [aside] = await readHistoryAside()
    expect(aside?.why).toBe('damaged')
    expect(await aside?.read()).toEqual(damaged)
  })

  it('writes what comes on that day, and keeps what lay there', async () => {
    const history = await openBoth()
    for (const n of [1, 2, 3]) await history.append([span(n * day + 7), undo('nothing')], 'UTC')
    await history.exchange({ remove: [span(day + 7)] }, 'UTC')
    expect(await idsOf(history)).toEqual([5, 2 * day + 7, 3 * day, 3 * day + 7, 9 * day].map((from) => span(from).id))
    expect(await history.daysBetween('1970-01-02', '1970-01-03')).toHaveLength(2)
    history.close()
    const [aside] = await readHistoryAside()
    expect(await aside?.read()).toEqual(damaged)
  })

  it('and with a row of totals that is, counts the other days', async () => {
    const raw = await openDB('unknot')
    await raw.put('days', { day: '1970-01-05' })
    raw.close()
    const history = await openBoth()
    expect((await history.daysBetween('0000', '9999')).map((totals) => totals.day)).toEqual([
      '1969-12-31',
      '1970-01-09',
    ])
    await history.append([span(4 * day + 6 * 3_600_000)], 'UTC')
    expect(await history.daysBetween('1970-01-05', '1970-01-05')).toHaveLength(1)
    history.close()
  })
})
