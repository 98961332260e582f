import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, expect, it } from 'vitest'
import { type History, openHistory } from '../../src/history/log.ts'
import type { Kept } from '../../src/core/kept.ts'

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
const idsOf = async (history: History) => (await history.entries()).map(({ id }) => id)

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

it('is walked through from the oldest on, each entry once, over years and gaps and equal times', async () => {
  const history = await openHistory()
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
  expect(await history.extent()).toEqual({ days: 255, from: 0 })
  history.close()
})

it('that is empty has nothing to walk through', async () => {
  const history = await openHistory()
  await history.walk(() => expect.unreachable())
  expect(await history.extent()).toEqual({ days: 0, from: null })
  history.close()
})

it('keeps an entry once, however often it is appended', async () => {
  const history = await openHistory()
  for (let n = 0; n < 3; n += 1) await history.append([span(5), span(day), undo(span(day).id)], 'UTC')
  expect(await history.entries()).toEqual([span(5)])
  history.close()
})

it('takes back what was of that day or of a few before, and minds no correction of what is gone', async () => {
  const history = await openHistory()
  const late = span(30 * day, `span.${33 * day}.9.0`)
  await history.append([span(day), late, span(30 * day), span(33 * day, 'odd')], 'UTC')
  await history.append([undo(late.id), undo('odd'), undo('span.5.9.9'), undo('nothing')], 'UTC')
  expect(await idsOf(history)).toEqual([span(day).id, span(30 * day).id])
  history.close()
})

it('takes many in and out at once, or none of them', async () => {
  const history = await openHistory()
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

it('of the first version, an entry to a record, is taken over whole', async () => {
  const first = await openDB('unknot', 1, {
    upgrade: (db) => void db.createObjectStore('log', { keyPath: 'id' }).createIndex('time', 'time'),
  })
  const entries = [span(5), span(6), span(40 * day)]
  for (const entry of entries) await first.put('log', { id: entry.id, time: 5, entry })
  first.close()
  const history = await openHistory()
  expect(await history.entries()).toEqual(entries)
  history.close()
})
