import type { IDBPDatabase } from 'idb'
import type { Kept } from '../core/kept.ts'
import type { LogEntry } from '../core/log-entry.ts'
import { empty } from './beside.ts'
import { databaseName, exchange, openDatabase, type Shape, takenBack, type Writing } from './database.ts'
import { find, walk } from './pages.ts'

/** The log of what happened, kept for years in IndexedDB, with the totals of each day beside it. Only the worker writes. */
export interface History {
  /** It has just been begun beside one that a newer version wrote. */
  readonly newer: boolean
  /**
   * One transaction, all or nothing; an entry that is there already is not doubled. The totals of the days concerned
   * change with it. `zone` is where entries that do not say happened. Rejects when the disk refuses.
   */
  append(entries: readonly LogEntry[], zone: string): Promise<void>
  /** Hands over all entries, oldest first, some at a time, all as they were at one moment. `hand` must not wait. */
  walk(hand: (some: readonly Kept[]) => void): Promise<void>
  /**
   * Many come in, and many go out, in one transaction: all or nothing, the totals with them. Resolves to those that went;
   * what was not there cannot go. Rejects when the disk refuses.
   */
  exchange(
    change: { readonly put?: readonly Kept[]; readonly remove?: readonly Kept[] },
    zone: string,
  ): Promise<readonly Kept[]>
  /** Deletes everything, in one transaction; what a newer version wrote goes too. */
  clear(): Promise<void>
  close(): void
}

/** Opens the log, and makes it where there is none. */
export async function openHistory(): Promise<History> {
  let newer = false
  const db = await openDatabase((name) => (newer = name !== databaseName))
  return {
    newer,
    append: (entries, zone) =>
      writing(db, async (tx) => {
        const undone = [...takenBack(entries)]
        const coming = entries.filter((entry) => entry.type !== 'undo' && !undone.includes(entry.id)) as Kept[]
        const found = await Promise.all(undone.map((id) => find(tx, id)))
        const going = found.filter((entry) => entry !== null)
        await exchange(tx, coming, going, zone)
      }),
    walk: (hand) => walk(db, hand),
    exchange: ({ put: coming = [], remove: going = [] }, zone) =>
      writing(db, (tx) => exchange(tx, coming, going, zone)),
    clear: () => empty(db, databaseName),
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

/** A transaction that has ended by itself cannot be broken off, and need not be. */
function attempt(deed: () => void): void {
  try {
    deed()
  } catch {
    // It is over.
  }
}
