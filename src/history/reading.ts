import type { IDBPObjectStore, IDBPTransaction } from 'idb'
import { beganAt } from '../core/kept.ts'
import type { LogEntry } from '../core/log-entry.ts'
import {
  databaseName,
  type DayRow,
  entriesOn,
  type Names,
  openDatabase,
  pagesIn,
  type Shape,
  takenBack,
} from './database.ts'
import type { History } from './log.ts'
import { find, soundOn, walk } from './pages.ts'
import { daysOf, type DayTotals, totalsOf } from './totals.ts'

/** How much there is, in local days, and since when (epoch ms); `from` is null when there is nothing. */
export interface Extent {
  readonly days: number
  readonly from: number | null
}

/** The log as pages read it: none of them writes. */
export interface Reading extends Pick<History, 'walk' | 'close'> {
  /** It lies beside one that a newer version wrote. */
  readonly beside: boolean
  /** All entries by time, oldest first. */
  entries(): Promise<readonly LogEntry[]>
  /** Totals of the days from `first` to `last`, oldest first, as they will be when `waiting` has been appended. Days without anything are left out. */
  daysBetween(first: string, last: string, waiting?: readonly LogEntry[], zone?: string): Promise<readonly DayTotals[]>
  /** The first day that there is anything of. */
  firstDay(): Promise<string | null>
  extent(): Promise<Extent>
}

/** Opens the log to be read, and makes it where there is none. */
export async function openReading(): Promise<Reading> {
  const db = await openDatabase()
  return {
    beside: db.name !== databaseName,
    async entries() {
      const all: LogEntry[] = []
      await walk(db, (some) => all.push(...some))
      return all
    },
    async daysBetween(first, last, waiting = [], zone = 'UTC') {
      const tx = db.transaction(['pages', 'days'])
      const rows = await tx.objectStore('days').getAll(IDBKeyRange.bound(first, last))
      const days = new Map(rows.flatMap(({ day, totals }) => (isAddedUp(totals) ? [[day, totals]] : [])))
      for (const [day, totals] of await overlaid(tx, waiting, zone)) {
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
      const tx = db.transaction(['pages', 'days'])
      const [days, from] = await Promise.all([tx.objectStore('days').count(), firstMoment(tx.objectStore('pages'))])
      return { days, from }
    },
    close: () => db.close(),
  }
}

async function firstMoment(pages: IDBPObjectStore<Shape, Names, 'pages', 'readonly'>): Promise<number | null> {
  let cursor = await pages.openCursor()
  while (cursor && soundOn(cursor.value).length === 0) cursor = await cursor.continue()
  return cursor && Math.min(...soundOn(cursor.value).map(beganAt))
}

/** A damaged row is none: its day is added up anew with the next entry of it. */
const isAddedUp = (totals: DayTotals | undefined): boolean => Array.isArray(totals?.hours)

/** Totals of the days that waiting entries concern, as if they had been appended; `null` where nothing is left of a day. */
async function overlaid(
  tx: IDBPTransaction<Shape, Names>,
  waiting: readonly LogEntry[],
  zone: string,
): Promise<readonly (readonly [string, DayTotals | null])[]> {
  if (waiting.length === 0) return []
  const read = pagesIn(tx, zone)
  const gone = takenBack(waiting)
  const taken = await Promise.all([...gone].map((id) => find(tx, id)))
  const coming = waiting.filter((entry) => entry.type !== 'undo')
  const touched = new Set([...coming, ...taken].flatMap((entry) => (entry ? daysOf(entry, entry.zone ?? zone) : [])))
  return Promise.all(
    [...touched].map(async (day) => {
      const row: DayRow | undefined = await tx.objectStore('days').get(day)
      const there = row ? await entriesOn(read, row.pages, day) : []
      const all = new Map([...there, ...coming].map((entry) => [entry.id, entry]))
      const entries = [...all.values()].filter((e) => !gone.has(e.id) && daysOf(e, e.zone ?? zone).includes(day))
      return [day, entries.length > 0 ? totalsOf(day, entries, zone) : null] as const
    }),
  )
}
