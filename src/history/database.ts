import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'
import { beganAt, type Kept } from '../core/kept.ts'
import type { LogEntry } from '../core/log-entry.ts'
import { openBeside } from './beside.ts'
import { lying, type Page, pageOf, type Pages, type Placed, put, remove, soundOn, written } from './pages.ts'
import { daysOf, type DayTotals, totalsOf } from './totals.ts'

/** A day of the calendar with something in it. */
export interface DayRow {
  /** Local date, `YYYY-MM-DD`; the day begins at 4:00. */
  readonly day: string
  /** The pages on which its entries lie, or have lain. */
  readonly pages: readonly number[]
  readonly totals: DayTotals
}

export interface Shape extends DBSchema {
  pages: { key: number; value: Page }
  days: { key: string; value: DayRow }
}

export type Names = ('pages' | 'days')[]
export type Writing = IDBPTransaction<Shape, Names, 'readwrite'>

export const databaseName = 'unknot'
const version = 2

/** Opens the database, and makes or mends what an earlier version left. `made` hears of one that was not there before. */
export function openDatabase(made: (name: string) => void = () => {}): Promise<IDBPDatabase<Shape>> {
  const opened = openBeside<Shape>(databaseName, version, {
    async upgrade(fresh, from, _to, tx) {
      made(fresh.name)
      fresh.createObjectStore('pages', { keyPath: 'day' })
      fresh.createObjectStore('days', { keyPath: 'day' })
      if (from === 1) await turnToPages(fresh, tx)
    },
    // A page that is open does not keep a newer worker from its work.
    blocking: () => void opened.then((db) => db.close()),
  })
  return opened
}

interface First extends DBSchema {
  log: { key: string; value: { readonly entry: Kept } }
}

/** The first version kept each entry in a record of its own, and no totals. */
async function turnToPages(fresh: unknown, tx: unknown): Promise<void> {
  const old = tx as IDBPTransaction<First, 'log'[], 'versionchange'>
  const rows = await old.objectStore('log').getAll()
  const entries = rows.map(({ entry }) => entry)
  await exchange(tx as Writing, entries, [], Temporal.Now.timeZoneId())
  ;(fresh as IDBPDatabase<First>).deleteObjectStore('log')
}

/** An entry as it is kept: one without a zone of its own is taken to have happened in `zone`. */
export function kept(entry: Kept, zone: string): Kept {
  return entry.zone === undefined ? { ...entry, zone } : entry
}

/** For each day that entries count for, the pages on which they lie. */
function touchedBy(placed: readonly Placed[], zone: string): Map<string, Set<number>> {
  const touched = new Map<string, Set<number>>()
  for (const { entry, page } of placed)
    for (const day of daysOf(entry, entry.zone ?? zone)) {
      const pages = touched.get(day)
      if (pages) pages.add(page)
      else touched.set(day, new Set([page]))
    }
  return touched
}

/** Adds days up anew from their own entries: what that costs does not grow with the log, and doing it twice does no harm. */
async function addUp(
  tx: Writing,
  touched: ReadonlyMap<string, ReadonlySet<number>>,
  lies: ReadonlySet<string>,
  read: DaysOn,
  zone: string,
): Promise<void> {
  const days = tx.objectStore('days')
  await Promise.all(
    [...touched].map(async ([day, fresh]) => {
      const old = lies.has(day) ? await days.get(day) : undefined
      const pages = [...new Set([...(old?.pages ?? []), ...fresh])].sort((a, b) => a - b)
      const entries = await entriesOn(read, pages, day)
      if (entries.length > 0) written(days.put({ day, pages, totals: totalsOf(day, entries, zone) }))
      else if (old) written(days.delete(day))
    }),
  )
}

type OfDays = ReadonlyMap<string, readonly Kept[]>
type DaysOn = (page: number) => OfDays | Promise<OfDays>

/**
 * Reads the entries of pages by the days they count for; each page once, however many days it has entries of, and not at
 * all where `known` has it: nothing is written to them meanwhile.
 */
export function pagesIn(
  tx: Pick<IDBPTransaction<Shape, Names, IDBTransactionMode>, 'objectStore'>,
  zone: string,
  known: Pages = new Map(),
): DaysOn {
  const store = tx.objectStore('pages')
  const asked = new Map<number, ReturnType<DaysOn>>()
  return (page) => {
    const there = known.get(page)
    const found = asked.get(page) ?? (there ? byDays(there, zone) : store.get(page).then((one) => byDays(one, zone)))
    asked.set(page, found)
    return found
  }
}

function byDays(page: Page | undefined, zone: string): OfDays {
  const days = new Map<string, Kept[]>()
  for (const entry of soundOn(page))
    for (const day of daysOf(entry, entry.zone ?? zone)) {
      const some = days.get(day)
      if (some) some.push(entry)
      else days.set(day, [entry])
    }
  return days
}

/** The entries on some pages that count for a day, oldest first. */
export async function entriesOn(read: DaysOn, pages: readonly number[], day: string): Promise<readonly Kept[]> {
  const found = await Promise.all(pages.map(read))
  return found.flatMap((days) => days.get(day) ?? []).sort((a, b) => beganAt(a) - beganAt(b))
}

/** Entries come in and go out, and the totals of the days concerned with them. Resolves to those that went. */
export async function exchange(
  tx: Writing,
  coming: readonly Kept[],
  going: readonly Kept[],
  zone: string,
): Promise<readonly Kept[]> {
  const placed = coming.map((entry) => kept(entry, zone))
  const touched = touchedBy(
    [...placed, ...going].map((entry) => ({ entry, page: pageOf(entry) })),
    zone,
  )
  // Asked first: an answer comes after all that was to be written before it.
  const [lies, added] = await Promise.all([lying(tx.objectStore('days'), touched.keys()), put(tx, placed)])
  const { gone, pages } = await remove(tx, going)
  // What has just been written need not be read again.
  await addUp(tx, touched, lies, pagesIn(tx, zone, new Map([...added, ...pages])), zone)
  return gone
}

/** What an entry that waits would take back. */
export const takenBack = (waiting: readonly LogEntry[]): ReadonlySet<string> =>
  new Set(waiting.flatMap((entry) => (entry.type === 'undo' ? [entry.of] : [])))
