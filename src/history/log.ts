import { type DBSchema, type IDBPDatabase, openDB, unwrap } from 'idb'
import type { LogEntry } from '../core/state.ts'

/** An entry as it lies in the log: `time` is when it began, for reading by day. */
interface Kept {
  readonly id: string
  readonly time: number
  readonly entry: LogEntry
}

interface Shape extends DBSchema {
  log: { key: string; value: Kept; indexes: { time: number } }
}

/** How much there is, and since when (epoch ms); `from` is null when there is nothing. */
export interface Extent {
  readonly count: number
  readonly from: number | null
}

/** The log of what happened, kept for years in IndexedDB. Only the worker writes. */
export interface History {
  /** One transaction, all or nothing; an entry that is there already is not doubled. Rejects when the disk refuses. */
  append(entries: readonly LogEntry[]): Promise<void>
  /** All entries by time, oldest first. */
  entries(): Promise<readonly LogEntry[]>
  /** Hands over all entries, oldest first, some at a time, all as they were at one moment. `hand` must not wait. */
  walk(hand: (some: readonly LogEntry[]) => void): Promise<void>
  extent(): Promise<Extent>
  /** Many come in, and many go out by id, in one transaction: all or nothing. Rejects when the disk refuses. */
  exchange(change: { readonly put?: readonly LogEntry[]; readonly remove?: readonly string[] }): Promise<void>
  /** Deletes everything, in one transaction. */
  clear(): Promise<void>
  close(): void
}

/** Opens the log, and makes it where there is none. */
export async function openHistory(): Promise<History> {
  const db = await openDB<Shape>('unknot', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('log', { keyPath: 'id' }).createIndex('time', 'time')
    },
  })
  return {
    async append(entries) {
      const tx = db.transaction('log', 'readwrite')
      const done: Promise<unknown>[] = entries.map((entry) =>
        entry.type === 'undo' ? tx.store.delete(entry.of) : tx.store.put(kept(entry)),
      )
      await Promise.all([...done, tx.done])
    },
    async entries() {
      const all = await db.getAllFromIndex('log', 'time')
      return all.map(({ entry }) => entry)
    },
    walk: (hand) => walk(db, hand),
    async extent() {
      const tx = db.transaction('log')
      const [count, first] = await Promise.all([tx.store.count(), tx.store.index('time').openCursor()])
      return { count, from: first?.value.time ?? null }
    },
    async exchange({ put = [], remove = [] }) {
      const tx = db.transaction('log', 'readwrite')
      // A promise for each of a hundred thousand writes would take longer than the writes.
      const store = unwrap(tx.store)
      try {
        for (const entry of put) if (entry.type !== 'undo') store.put(kept(entry))
        for (const id of remove) store.delete(id)
      } catch (error) {
        // Left to itself, the transaction would keep what came before.
        tx.done.catch(() => {})
        tx.abort()
        throw error
      }
      await tx.done
    },
    async clear() {
      const names = [...db.objectStoreNames]
      const tx = db.transaction(names, 'readwrite')
      await Promise.all([...names.map((name) => tx.objectStore(name).clear()), tx.done])
    },
    close: () => db.close(),
  }
}

/** So much time is read at once: some thousand entries of a busy person. */
const stretchMs = 90 * 24 * 3_600_000

async function walk(db: IDBPDatabase<Shape>, hand: (some: readonly LogEntry[]) => void): Promise<void> {
  const index = db.transaction('log').store.index('time')
  let next = await index.openKeyCursor()
  while (next) {
    const to = next.key + stretchMs
    const [some, after] = await Promise.all([
      index.getAll(IDBKeyRange.bound(next.key, to, false, true)),
      index.openKeyCursor(IDBKeyRange.lowerBound(to)),
    ])
    hand(some.map(({ entry }) => entry))
    next = after
  }
}

function kept(entry: Exclude<LogEntry, { type: 'undo' }>): Kept {
  return { id: entry.id, time: 'at' in entry ? entry.at : entry.from, entry }
}
