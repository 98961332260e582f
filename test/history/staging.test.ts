import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fitting } from '../../src/core/backup/fit.ts'
import type { Kept } from '../../src/core/kept.ts'
import { openStaging } from '../../src/history/staging.ts'

const span = (from: number): Kept => ({ id: `s${from}`, type: 'span', kind: 'sitting', from, to: from + 1 })

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => vi.restoreAllMocks())

it('hands over what lies ready piece by piece, in its order, while the next are on their way', async () => {
  const staging = await openStaging()
  for (const n of [11, 2, 0, 1]) await staging.lay('one', n, [span(n), span(n + 100)])
  await staging.lay('other', 0, [span(7)])
  await staging.laid({ token: 'one', parts: { a: 1 }, entries: 8 })
  const get = vi.spyOn(IDBObjectStore.prototype, 'get')
  const seen: [number, readonly unknown[]][] = []
  const laid = await staging.read('one', (some) => seen.push([get.mock.calls.length, some]))
  expect(laid).toEqual({ token: 'one', parts: { a: 1 }, entries: 8 })
  expect(seen.map(([, some]) => some)).toEqual([0, 1, 2, 11].map((n) => [span(n), span(n + 100)]))
  // What was laid, and the four pieces: the last has been asked for when the first is handed over.
  expect(seen.map(([asked]) => asked)).toEqual([5, 5, 5, 5])
  expect(await staging.read('nothing', () => expect.unreachable())).toBeNull()
  staging.close()
})

it('what fits is taken as it lies there, but for what the log does not know', () => {
  const fit = fitting()
  const good = span(5)
  fit.take([good, { ...span(9), more: 1 }])
  fit.take([good, null, 7, 'x', [], { ...span(20), to: null }, { id: 'u', type: 'undo', of: 's5' }])
  const [first, ...rest] = fit.close()
  expect(first).toBe(good)
  expect(rest).toEqual([span(9)])
})
