import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it } from 'vitest'
import type { LogEntry } from '../../src/core/state.ts'
import { openHistory } from '../../src/history/log.ts'

const day = 24 * 3_600_000
const span = (from: number, id = `s${from}`): LogEntry => ({ id, type: 'span', kind: 'sitting', from, to: from + 1 })

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

it('is walked through from the oldest on, each entry once, over years and gaps and equal times', async () => {
  const history = await openHistory()
  const times = [0, 1, 1, 89 * day, 90 * day, 90 * day, 91 * day, 5000 * day, 8.6e15]
  const entries = times.map((from, n) => span(from, `s${n}`))
  await history.append(entries.toReversed())
  const seen: LogEntry[] = []
  await history.walk((some) => seen.push(...some))
  expect(seen).toEqual(entries)
  expect(await history.extent()).toEqual({ count: 9, from: 0 })
  history.close()
})

it('that is empty has nothing to walk through', async () => {
  const history = await openHistory()
  await history.walk(() => expect.unreachable())
  expect(await history.extent()).toEqual({ count: 0, from: null })
  history.close()
})

it('takes many in and out at once, or none of them', async () => {
  const history = await openHistory()
  await history.append([span(1), span(2)])
  await history.exchange({ put: [span(3), span(4)], remove: ['s1'] })
  expect((await history.entries()).map(({ id }) => id)).toEqual(['s2', 's3', 's4'])
  const unkeepable = { ...span(6), why: () => {} } as unknown as LogEntry
  await expect(history.exchange({ put: [span(5), unkeepable], remove: ['s2'] })).rejects.toThrow()
  expect((await history.entries()).map(({ id }) => id)).toEqual(['s2', 's3', 's4'])
  await history.clear()
  expect(await history.entries()).toEqual([])
  history.close()
})
