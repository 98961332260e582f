import type { IDBPDatabase, IDBPTransaction } from 'idb'
import { beganAt, type Kept } from '../core/kept.ts'
import type { Names, Shape, Writing } from './database.ts'

/**
 * All entries that began on one day of the world's time, in one record. A browser needs as long for a record as for a
 * hundred entries inside it: ten years by the entry would take half a minute to write, by the day they take a second.
 */
export interface Page {
  /** Days since 1970. */
  readonly day: number
  /** In no order. */
  readonly entries: readonly Kept[]
  /** The page as it was when it could not be read whole: whatever it was, it is not written over. */
  readonly aside?: unknown
}

/** An entry with the page it lies on. */
export interface Placed {
  readonly entry: Kept
  readonly page: number
}

type Reading = IDBPTransaction<Shape, Names, IDBTransactionMode>

const dayMs = 24 * 3_600_000

/** The page on which an entry lies. */
export function pageOf(entry: Kept): number {
  return Math.floor(beganAt(entry) / dayMs)
}

/** The entries on a page that can be read: all of them, but for a damaged one. */
export function soundOn(page: Page | undefined): readonly Kept[] {
  const entries: unknown = page?.entries
  return Array.isArray(entries) ? entries.filter(isEntry) : []
}

/** Whether all that lies on a page can be read. */
export const isWhole = (page: Page): boolean => soundOn(page).length === page.entries?.length

const isEntry = (entry: { at?: unknown; from?: unknown } | null): entry is Kept =>
  Number.isFinite(entry?.at ?? entry?.from)

/** Pages as they lie now, by their day. */
export type Pages = ReadonlyMap<number, Page>

/** Puts entries on their pages, the same id never twice. What that costs does not grow with the log. */
export function put(tx: Writing, entries: readonly Kept[]): Promise<Pages> {
  return change(tx, entries, (there, coming) => [
    // What lies there stays as it was written.
    ...new Map([...coming, ...there].map((entry) => [entry.id, entry])).values(),
  ])
}

/** Takes entries off their pages, and tells which of them were there. */
export async function remove(
  tx: Writing,
  entries: readonly Kept[],
): Promise<{ readonly gone: readonly Kept[]; readonly pages: Pages }> {
  const gone: Kept[] = []
  const pages = await change(tx, entries, (there, going) => {
    const ids = new Set(going.map(({ id }) => id))
    gone.push(...there.filter(({ id }) => ids.has(id)))
    return there.filter(({ id }) => !ids.has(id))
  })
  return { gone, pages }
}

async function change(
  tx: Writing,
  entries: readonly Kept[],
  next: (there: readonly Kept[], some: readonly Kept[]) => readonly Kept[],
): Promise<Pages> {
  const store = tx.objectStore('pages')
  const byDay = new Map<number, Kept[]>()
  for (const entry of entries) {
    const day = pageOf(entry)
    const some = byDay.get(day)
    if (some) some.push(entry)
    else byDay.set(day, [entry])
  }
  const pages = new Map<number, Page>()
  const lies = await lying(store, byDay.keys())
  const done = [...byDay].map(async ([day, some]) => {
    const page = lies.has(day) ? await store.get(day) : undefined
    const there = soundOn(page)
    const entries = next(there, some)
    const aside = page && !isWhole(page) ? page : page?.aside
    const now: Page = aside ? { day, entries, aside } : { day, entries }
    pages.set(day, now)
    if (aside || entries.length > 0) written(store.put(now))
    else if (there.length > 0) written(store.delete(day))
  })
  await Promise.all(done)
  return pages
}

/** A write is not waited for: the browser does it while others are made ready. One that it refuses breaks off the transaction, which says so. */
export function written(write: Promise<unknown>): void {
  write.catch(() => {})
}

/** The keys among some that a store knows, asked for in one go: for a record that is not there a browser needs as long as for one that is. */
export async function lying<K extends number | string>(
  store: { getAllKeys(range: IDBKeyRange): Promise<K[]> },
  keys: Iterable<K>,
): Promise<ReadonlySet<K>> {
  const sorted = [...keys].sort((a, b) => (a < b ? -1 : 1))
  if (sorted.length === 0) return new Set()
  return new Set(await store.getAllKeys(IDBKeyRange.bound(sorted[0], sorted.at(-1))))
}

/** How many pages back a correction may reach: what it takes back is of that day, or of a span that began some days before. */
const mostPagesBack = 40

/** Finds an entry by its id alone. Ids tell when they were given, and nothing is written down before it began. */
export async function find(tx: Pick<Reading, 'objectStore'>, id: string): Promise<Kept | null> {
  const [, given] = /^[a-z-]+\.(\d+)/.exec(id) ?? []
  const range = given === undefined ? null : IDBKeyRange.upperBound(Math.floor(Number(given) / dayMs))
  let cursor = await tx.objectStore('pages').openCursor(range, 'prev')
  for (let back = 0; cursor && back < mostPagesBack; back += 1) {
    const found = soundOn(cursor.value).find((entry) => entry.id === id)
    if (found) return found
    cursor = await cursor.continue()
  }
  return null
}

/** So many pages are asked for ahead: one alone would wait for its answer each time, and many in one answer take the browser longer. */
const pagesAhead = 64

/** Hands over all pages, oldest first, one at a time, all as they were at one moment. `hand` must not wait. */
export async function pagesOf(db: IDBPDatabase<Shape>, hand: (page: Page) => void): Promise<void> {
  const { store } = db.transaction('pages')
  const days = await store.getAllKeys()
  const ask = (day: number) => {
    const page = store.get(day)
    // The first that fails says so below; those asked for after it have nothing to add.
    page.catch(() => {})
    return page
  }
  const asked = days.slice(0, pagesAhead).map(ask)
  for (let at = 0; at < days.length; at += 1) {
    const page = await asked[at % pagesAhead]
    const next = days[at + pagesAhead]
    // The disk reads on while this one is looked at.
    if (next !== undefined) asked[at % pagesAhead] = ask(next)
    if (page) hand(page)
  }
}

/** Hands over all entries, oldest first, some at a time, all as they were at one moment. */
export async function walk(db: IDBPDatabase<Shape>, hand: (some: readonly Kept[]) => void): Promise<void> {
  await pagesOf(db, (page) => hand([...soundOn(page)].sort((a, b) => beganAt(a) - beganAt(b))))
}
