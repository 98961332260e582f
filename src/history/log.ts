import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { LogEntry } from '../core/state.ts'
import { beganAt, find, type Kept, put, remove, type Shape, walk } from './pages.ts'

/** How much there is, in days, and since when (epoch ms); `from` is null when there is nothing. */
export interface Extent {
  readonly days: number
  readonly from: number | null
}

/** The log of what happened, kept for years in IndexedDB. Only the worker writes. */
export interface History {
  /** One transaction, all or nothing; an entry that is there already is not doubled. Rejects when the disk refuses. */
  append(entries: readonly LogEntry[]): Promise<void>
  /** All entries by time, oldest first. */
  entries(): Promise<readonly LogEntry[]>
  /** Hands over all entries, oldest first, some at a time, all as they were at one moment. `hand` must not wait. */
  walk(hand: (some: readonly Kept[]) => void): Promise<void>
  extent(): Promise<Extent>
  /** Many come in, and many go out, in one transaction: all or nothing. Rejects when the disk refuses. */
  exchange(change: { readonly put?: readonly Kept[]; readonly remove?: readonly Kept[] }): Promise<void>
  /** Deletes everything, in one transaction. */
  clear(): Promise<void>
  close(): void
}

/** Opens the log, and makes it where there is none. */
export async function openHistory(): Promise<History> {
  const db = await openDB<Shape>('unknot', 2, {
    async upgrade(fresh, from, _to, tx) {
      fresh.createObjectStore('pages', { keyPath: 'day' })
      if (from === 1) await turnToPages(fresh, tx)
    },
    // A page that is open does not keep a newer worker from its work.
    blocking: () => db.close(),
  })
  const writing = async (work: (tx: Parameters<typeof put>[0]) => Promise<void>): Promise<void> => {
    const tx = db.transaction(['pages'], 'readwrite')
    // Heard of below; a transaction that breaks off says so here a moment earlier.
    tx.done.catch(() => {})
    try {
      await work(tx)
    } catch (error) {
      // Left to itself, the transaction would keep what came before.
      if (tx.error === null) attempt(() => tx.abort())
      throw error
    }
    await tx.done
  }
  return {
    append: (entries) =>
      writing(async (tx) => {
        await put(
          tx,
          entries.filter((entry) => entry.type !== 'undo'),
        )
        for (const entry of entries) {
          const found = entry.type === 'undo' ? await find(tx, entry.of) : null
          if (found) await remove(tx, [found])
        }
      }),
    async entries() {
      const all: LogEntry[] = []
      await walk(db, (some) => all.push(...some))
      return all
    },
    walk: (hand) => walk(db, hand),
    async extent() {
      const { store } = db.transaction('pages')
      const [days, [first]] = await Promise.all([store.count(), store.getAll(null, 1)])
      return { days, from: first ? Math.min(...first.entries.map(beganAt)) : null }
    },
    exchange: ({ put: coming = [], remove: going = [] }) =>
      writing(async (tx) => {
        await put(tx, coming)
        await remove(tx, going)
      }),
    async clear() {
      const names = [...db.objectStoreNames]
      const tx = db.transaction(names, 'readwrite')
      await Promise.all([...names.map((name) => tx.objectStore(name).clear()), tx.done])
    },
    close: () => db.close(),
  }
}

/** The first version kept each entry in a record of its own. */
async function turnToPages(fresh: unknown, tx: unknown): Promise<void> {
  const old = tx as IDBPTransaction<First & Shape, ('log' | 'pages')[], 'versionchange'>
  const rows = await old.objectStore('log').getAll()
  await put(
    tx as Parameters<typeof put>[0],
    rows.map(({ entry }) => entry),
  )
  ;(fresh as IDBPDatabase<First>).deleteObjectStore('log')
}

interface First extends DBSchema {
  log: { key: string; value: { readonly entry: Kept } }
}

/** A transaction that has ended by itself cannot be broken off, and need not be. */
function attempt(deed: () => void): void {
  try {
    deed()
  } catch {
    // It is over.
  }
}
