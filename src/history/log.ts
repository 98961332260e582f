import type { IDBPDatabase } from 'idb'
import type { LogEntry } from '../core/state.ts'
import { addUp, kept, openDatabase, recount, type Shape } from './database.ts'
import { daysOf, type DayTotals, totalsOf } from './totals.ts'

/** The log of what happened, kept for years in IndexedDB, with the totals of each day beside it. Only the worker appends. */
export interface History {
  /**
   * One transaction, all or nothing; an entry that is there already is not doubled. The totals of the days concerned
   * change with it. `zone` is where entries that do not say happened. Rejects when the disk refuses.
   */
  append(entries: readonly LogEntry[], zone: string): Promise<void>
  /** All entries by time, oldest first. */
  entries(): Promise<readonly LogEntry[]>
  /** The entries that count for a day. */
  entriesOf(day: string): Promise<readonly LogEntry[]>
  /** Totals of the days from `first` to `last`, oldest first, as they will be when `waiting` has been appended. Days without anything are left out. */
  daysBetween(first: string, last: string, waiting?: readonly LogEntry[], zone?: string): Promise<readonly DayTotals[]>
  /** The first day that there is anything of. */
  firstDay(): Promise<string | null>
  /** Adds up all days anew, after entries have been written past `append`. */
  recount(zone: string): Promise<void>
  close(): void
}

/** Opens the log, and makes it where there is none. */
export async function openHistory(): Promise<History> {
  const db = await openDatabase()
  return {
    append: (entries, zone) => append(db, entries, zone),
    async entries() {
      const all = await db.getAllFromIndex('log', 'time')
      return all.map(({ entry }) => entry)
    },
    async entriesOf(day) {
      const rows = await db.getAllFromIndex('log', 'days', day)
      return rows.sort((a, b) => a.time - b.time).map(({ entry }) => entry)
    },
    async daysBetween(first, last, waiting = [], zone = 'UTC') {
      const days = new Map(
        (await db.getAll('days', IDBKeyRange.bound(first, last))).map((totals) => [totals.day, totals]),
      )
      for (const totals of await overlaid(db, waiting, zone)) {
        if (totals.day >= first && totals.day <= last) days.set(totals.day, totals)
      }
      return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
    },
    async firstDay() {
      const [first] = await db.getAllKeys('days', null, 1)
      return first ?? null
    },
    async recount(zone) {
      const tx = db.transaction(['log', 'days'], 'readwrite')
      await recount(tx, zone)
      await tx.done
    },
    close: () => db.close(),
  }
}

async function append(db: IDBPDatabase<Shape>, entries: readonly LogEntry[], zone: string): Promise<void> {
  const tx = db.transaction(['log', 'days'], 'readwrite')
  // Heard of below; a transaction that breaks off says so here a moment earlier.
  tx.done.catch(() => {})
  try {
    const log = tx.objectStore('log')
    const touched = new Set<string>()
    for (const entry of entries) {
      const id = entry.type === 'undo' ? entry.of : entry.id
      const there = await log.get(id)
      if (entry.type === 'undo') {
        if (!there) continue
        await log.delete(id)
        for (const day of there.days) touched.add(day)
      } else if (!there) {
        const row = kept(entry, zone)
        await log.put(row)
        for (const day of row.days) touched.add(day)
      }
    }
    for (const day of touched) await addUp(tx, day, zone)
    await tx.done
  } catch (error) {
    try {
      tx.abort()
    } catch {
      // It has ended by itself already.
    }
    throw error
  }
}

/** Totals of the days that waiting entries concern, as if they had been appended. */
async function overlaid(
  db: IDBPDatabase<Shape>,
  waiting: readonly LogEntry[],
  zone: string,
): Promise<readonly DayTotals[]> {
  const gone = new Set(waiting.flatMap((entry) => (entry.type === 'undo' ? [entry.of] : [])))
  const taken = await Promise.all([...gone].map((id) => db.get('log', id)))
  const touched = new Set([
    ...waiting.flatMap((entry) => daysOf(entry, zone)),
    ...taken.flatMap((row) => row?.days ?? []),
  ])
  return Promise.all(
    [...touched].map(async (day) => {
      const rows = await db.getAllFromIndex('log', 'days', day)
      const all = new Map([...rows.map(({ entry }) => entry), ...waiting].map((entry) => [entry.id, entry]))
      const entries = [...all.values()].filter((entry) => !gone.has(entry.id) && daysOf(entry, zone).includes(day))
      return totalsOf(day, entries, zone)
    }),
  )
}
