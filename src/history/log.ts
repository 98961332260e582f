import type { IDBPDatabase } from 'idb'
import { beganAt, type Kept } from '../core/kept.ts'
import type { LogEntry } from '../core/log-entry.ts'
import {
  addUp,
  type DayRow,
  entriesOn,
  kept,
  openDatabase,
  recount,
  type Shape,
  takenBack,
  touchedBy,
  type Writing,
} from './database.ts'
import { find, pageOf, put, remove, walk } from './pages.ts'
import { daysOf, type DayTotals, totalsOf } from './totals.ts'

/** How much there is, in days, and since when (epoch ms); `from` is null when there is nothing. */
export interface Extent {
  readonly days: number
  readonly from: number | null
}

/** The log of what happened, kept for years in IndexedDB, with the totals of each day beside it. Only the worker writes. */
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
  /** Hands over all entries, oldest first, some at a time, all as they were at one moment. `hand` must not wait. */
  walk(hand: (some: readonly Kept[]) => void): Promise<void>
  extent(): Promise<Extent>
  /**
   * Many come in, and many go out, in one transaction: all or nothing, the totals with them. Resolves to those that went;
   * what was not there cannot go. Rejects when the disk refuses.
   */
  exchange(
    change: { readonly put?: readonly Kept[]; readonly remove?: readonly Kept[] },
    zone: string,
  ): Promise<readonly Kept[]>
  /** Adds up all days anew, after entries have been written past `append`. */
  recount(zone: string): Promise<void>
  /** Deletes everything, in one transaction. */
  clear(): Promise<void>
  close(): void
}

/** Opens the log, and makes it where there is none. */
export async function openHistory(): Promise<History> {
  const db = await openDatabase()
  const change: History['exchange'] = ({ put: coming = [], remove: going = [] }, zone) =>
    writing(db, (tx) => exchange(tx, coming, going, zone))
  return {
    append: (entries, zone) =>
      writing(db, async (tx) => {
        const undone = [...takenBack(entries)]
        const coming = entries.filter((entry) => entry.type !== 'undo' && !undone.includes(entry.id)) as Kept[]
        const found = await Promise.all(undone.map((id) => find(tx, id)))
        const going = found.filter((entry) => entry !== null)
        await exchange(tx, coming, going, zone)
      }),
    async entries() {
      const all: LogEntry[] = []
      await walk(db, (some) => all.push(...some))
      return all
    },
    async entriesOf(day) {
      const tx = db.transaction(['pages', 'days'])
      const row = await tx.objectStore('days').get(day)
      return row ? entriesOn(tx, row.pages, day, 'UTC') : []
    },
    async daysBetween(first, last, waiting = [], zone = 'UTC') {
      const rows = await db.getAll('days', IDBKeyRange.bound(first, last))
      const days = new Map(rows.map(({ day, totals }) => [day, totals]))
      for (const [day, totals] of await overlaid(db, waiting, zone)) {
        if (day < first || day > last) continue
        if (totals) days.set(day, totals)
        else days.delete(day)
      }
      return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
    },
    async firstDay() {
      const [first] = await db.getAllKeys('days', null, 1)
      return first ?? null
    },
    walk: (hand) => walk(db, hand),
    async extent() {
      const { store } = db.transaction('pages')
      const [days, [first]] = await Promise.all([store.count(), store.getAll(null, 1)])
      return { days, from: first ? Math.min(...first.entries.map(beganAt)) : null }
    },
    exchange: change,
    recount: (zone) => writing(db, (tx) => recount(tx, zone)),
    async clear() {
      const names = [...db.objectStoreNames]
      const tx = db.transaction(names, 'readwrite')
      await Promise.all([...names.map((name) => tx.objectStore(name).clear()), tx.done])
    },
    close: () => db.close(),
  }
}

/** One transaction, all or nothing. */
async function writing<T>(db: IDBPDatabase<Shape>, work: (tx: Writing) => Promise<T>): Promise<T> {
  const tx = db.transaction(['pages', 'days'], 'readwrite')
  // Heard of below; a transaction that breaks off says so here a moment earlier.
  tx.done.catch(() => {})
  let done: T
  try {
    done = await work(tx)
  } catch (error) {
    // Left to itself, the transaction would keep what came before.
    if (tx.error === null) attempt(() => tx.abort())
    throw error
  }
  await tx.done
  return done
}

async function exchange(
  tx: Writing,
  coming: readonly Kept[],
  going: readonly Kept[],
  zone: string,
): Promise<readonly Kept[]> {
  const placed = coming.map((entry) => kept(entry, zone))
  await put(tx, placed)
  const gone = await remove(tx, going)
  const touched = touchedBy(
    [...placed, ...going].map((entry) => ({ entry, page: pageOf(entry) })),
    zone,
  )
  await addUp(tx, touched, zone)
  return gone
}

/** Totals of the days that waiting entries concern, as if they had been appended; `null` where nothing is left of a day. */
async function overlaid(
  db: IDBPDatabase<Shape>,
  waiting: readonly LogEntry[],
  zone: string,
): Promise<readonly (readonly [string, DayTotals | null])[]> {
  if (waiting.length === 0) return []
  const tx = db.transaction(['pages', 'days'])
  const gone = takenBack(waiting)
  const taken = await Promise.all([...gone].map((id) => find(tx, id)))
  const coming = waiting.filter((entry) => entry.type !== 'undo')
  const touched = new Set([...coming, ...taken].flatMap((entry) => (entry ? daysOf(entry, entry.zone ?? zone) : [])))
  return Promise.all(
    [...touched].map(async (day) => {
      const row: DayRow | undefined = await tx.objectStore('days').get(day)
      const there = row ? await entriesOn(tx, row.pages, day, zone) : []
      const all = new Map([...there, ...coming].map((entry) => [entry.id, entry]))
      const entries = [...all.values()].filter((e) => !gone.has(e.id) && daysOf(e, e.zone ?? zone).includes(day))
      return [day, entries.length > 0 ? totalsOf(day, entries, zone) : null] as const
    }),
  )
}

/** A transaction that has ended by itself cannot be broken off, and need not be. */
function attempt(deed: () => void): void {
  try {
    deed()
  } catch {
    // It is over.
  }
}
