import { type DBSchema, openDB } from 'idb'
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

/** The log of what happened, kept for years in IndexedDB. Only the worker appends. */
export interface History {
  /** One transaction, all or nothing; an entry that is there already is not doubled. Rejects when the disk refuses. */
  append(entries: readonly LogEntry[]): Promise<void>
  /** All entries by time, oldest first. */
  entries(): Promise<readonly LogEntry[]>
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
    close: () => db.close(),
  }
}

function kept(entry: Exclude<LogEntry, { type: 'undo' }>): Kept {
  return { id: entry.id, time: 'at' in entry ? entry.at : entry.from, entry }
}
