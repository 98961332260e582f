import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import type { LogEntry } from '../core/state.ts'
import { daysOf, type DayTotals, totalsOf } from './totals.ts'

/** An entry as it lies in the log: `time` is when it began, `days` the days that it counts for. */
export interface Kept {
  readonly id: string
  readonly time: number
  readonly days: readonly string[]
  readonly entry: Exclude<LogEntry, { type: 'undo' }>
}

export interface Shape extends DBSchema {
  log: { key: string; value: Kept; indexes: { time: number; days: string } }
  /** One row for each day with something in it. */
  days: { key: string; value: DayTotals }
}

type Writing = IDBPTransaction<Shape, StoreNames<Shape>[], 'readwrite' | 'versionchange'>

const version = 2

/** Opens the database, and makes or mends what an earlier version left. */
export async function openDatabase(): Promise<IDBPDatabase<Shape>> {
  const db = await openDB<Shape>('unknot', version, {
    async upgrade(fresh, from, _to, tx) {
      if (from < 1) fresh.createObjectStore('log', { keyPath: 'id' }).createIndex('time', 'time')
      if (from < 2) {
        tx.objectStore('log').createIndex('days', 'days', { multiEntry: true })
        fresh.createObjectStore('days', { keyPath: 'day' })
        if (from > 0) await recount(tx, Temporal.Now.timeZoneId())
      }
    },
    // A page that is open does not keep a newer worker from its work.
    blocking: () => db.close(),
  })
  return db
}

/** What lies in the log of an entry. One without a zone of its own is taken to have happened in `zone`. */
export function kept(entry: Kept['entry'], zone: string): Kept {
  const there = entry.zone ?? zone
  const time = 'at' in entry ? entry.at : entry.from
  return { id: entry.id, time, days: [...new Set(daysOf(entry, there))], entry: { ...entry, zone: there } }
}

/** Adds a day up anew from its own entries: what that costs does not grow with the log, and doing it twice does no harm. */
export async function addUp(tx: Writing, day: string, zone: string): Promise<void> {
  const rows = await tx.objectStore('log').index('days').getAll(day)
  const days = tx.objectStore('days')
  if (rows.length === 0) await days.delete?.(day)
  else
    await days.put?.(
      totalsOf(
        day,
        rows.map(({ entry }) => entry),
        zone,
      ),
    )
}

/** Adds up all days anew, after entries have been written past `append`. */
export async function recount(tx: Writing, zone: string): Promise<void> {
  const log = tx.objectStore('log')
  await tx.objectStore('days').clear?.()
  const touched = new Set<string>()
  for (let cursor = await log.openCursor(); cursor; cursor = await cursor.continue()) {
    const row = kept(cursor.value.entry, zone)
    await cursor.update?.(row)
    for (const day of row.days) touched.add(day)
  }
  for (const day of touched) await addUp(tx, day, zone)
}
