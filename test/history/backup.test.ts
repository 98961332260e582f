import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import '../temporal.ts'
import { checkEntries, untangle } from '../../src/core/backup/entries.ts'
import type { LogEntry } from '../../src/core/log-entry.ts'
import { writeBackup } from '../../src/history/backup.ts'
import { openBoth } from './both.ts'

type Span = Extract<LogEntry, { type: 'span' }>
const span = (from: number, to: number, id = `s${from}`): Span => ({
  zone: 'UTC',
  id,
  type: 'span',
  kind: 'sitting',
  from,
  to,
})

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => vi.unstubAllGlobals())

async function written(log: readonly LogEntry[], waiting: readonly LogEntry[]): Promise<LogEntry[]> {
  const history = await openBoth()
  await history.append(log, 'UTC')
  const { file, entries } = await writeBackup(history, {
    head: { a: 1 },
    parts: { b: [2] },
    historyKey: 'h',
    waiting,
    keep: untangle(),
  })
  history.close()
  const text = await file.text()
  const read = JSON.parse(text) as { a: number; b: number[]; h: LogEntry[] }
  expect(read).toMatchObject({ a: 1, b: [2] })
  expect(read.h).toHaveLength(entries)
  // One entry on a line, so that two backups can be compared.
  expect(text.split('\n')).toHaveLength(entries + 6)
  return read.h
}

it('holds the log, what still waits for it, and nothing that was taken back', async () => {
  const undo: LogEntry = { id: 'u', type: 'undo', of: 's1' }
  const waiting = [span(5, 6), undo, span(7, 8), { id: 'u2', type: 'undo', of: 's7' } as const, span(3, 4)]
  expect(await written([span(1, 2), span(3, 4)], waiting)).toEqual([span(3, 4), span(5, 6)])
})

it('holds a correction that still waits as the log will have it, at the time that it speaks of', async () => {
  const day = 24 * 3_600_000
  const log = [
    span(day, day + 100),
    span(day + 100, day + 110, 'away'),
    span(day + 110, day + 200),
    span(9 * day, 9 * day + 50),
  ]
  const undo = (of: string): LogEntry => ({ id: `u-${of}`, type: 'undo', of })
  const waiting = [
    undo('away'),
    undo(`s${day}`),
    undo(`s${day + 110}`),
    span(day, day + 200, 'one'),
    span(5 * day, 6 * day),
  ]
  const file = await written(log, waiting)
  expect(file.map(({ id }) => id)).toEqual(['one', `s${5 * day}`, `s${9 * day}`])
  const history = await openBoth()
  await history.append(waiting, 'UTC')
  expect(file).toEqual(await history.entries())
  history.close()
})

it('holds a span of a clock gone astray as it lies there, and it hides nothing', async () => {
  const year = 365 * 24 * 3_600_000
  const log = [
    span(0, 30 * year, 'astray'),
    span(year, year + 100),
    span(2 * year, 2 * year, 'none'),
    span(2 * year, 2 * year + 9),
  ]
  expect(await written(log, [])).toEqual(log)
  const check = checkEntries('h')
  check.take(log)
  check.close()
  expect(check.faults).toEqual([])
})

it('of an empty log is a whole file', async () => {
  expect(await written([], [])).toEqual([])
})

it('holds time that a set-back clock counted twice once, and so can be read again', async () => {
  const twice = [span(0, 100), span(50, 120), span(60, 70), span(120, 130)]
  const spans = await written(twice, [])
  expect(spans).toEqual([span(0, 100), { ...span(50, 120), from: 100 }, span(120, 130)])
  const check = checkEntries('h')
  check.take(spans)
  check.close()
  expect(check.faults).toEqual([])
})

it('of many hundred days holds each entry once and in order, and is given to the browser in one go', async () => {
  const lengths: number[] = []
  class Watched extends Blob {
    constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
      super(parts, options)
      lengths.push(parts.length)
    }
  }
  vi.stubGlobal('Blob', Watched)
  const day = 24 * 3_600_000
  const log = Array.from({ length: 30_000 }, (_, n) => span(n * (day / 100), n * (day / 100) + 1, `é${n}`))
  expect(await written(log, [])).toEqual(log)
  expect(lengths).toHaveLength(1)
})

it('is read without a copy of each entry', () => {
  const log = [span(0, 100), { id: 'n', type: 'nudge', at: 5, kind: 'short', silent: false }]
  const taken = checkEntries('h').take(log)
  expect(taken).toEqual(log)
  taken.forEach((entry, n) => expect(entry).toBe(log[n]))
})
