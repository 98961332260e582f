import type { DBSchema } from 'idb'
import type { Kept } from '../core/kept.ts'
import { empty, openBeside } from './beside.ts'

/** What a page lays ready besides the entries of the history: the values of the other parts, by their key. */
export interface Laid {
  readonly token: string
  readonly parts: Readonly<Record<string, unknown>>
  /** How many entries were laid. */
  readonly entries: number
}

/** What a restore does, written down before it is done: enough to finish it, and to take it back. */
export interface Deed {
  readonly token: string
  /** The values of the parts after and before the restore, by their key. */
  readonly after: Readonly<Record<string, unknown>>
  readonly before: Readonly<Record<string, unknown>>
  /** Ids of the entries laid that do not come in. */
  readonly leave: readonly string[]
}

interface Piece {
  readonly token: string
  readonly n: number
  readonly entries: readonly Kept[]
}

interface Shape extends DBSchema {
  laid: { key: string; value: Laid }
  deed: { key: string; value: Deed }
  pieces: { key: [string, number]; value: Piece }
}

/** Where a backup waits between the page that read it and the worker that puts it in place. The page lays, the worker does all else. */
export interface Staging {
  /** One piece of the history, in the order of `n`. */
  lay(token: string, n: number, entries: readonly Kept[]): Promise<void>
  /** Written last: everything is there. */
  laid(what: Laid): Promise<void>
  /** What lies ready; `hand` is given the entries piece by piece. `null` when nothing whole lies under this token. */
  read(token: string, hand: (entries: readonly unknown[]) => void): Promise<Laid | null>
  /** Keeps what is to be done with what lies ready. */
  keep(deed: Deed): Promise<void>
  /** What was to be done, and the entries that it adds. */
  deed(token: string): Promise<{ readonly deed: Deed; readonly added: readonly Kept[] } | null>
  /** Deletes everything that does not belong to `token`. */
  tidy(token: string | null): Promise<void>
  /** Deletes everything, what a newer version laid too. */
  clear(): Promise<void>
  close(): void
}

/** So many entries lie together: a record for each would take ten times as long. */
export const pieceLength = 2000

const name = 'unknot-restore'
const stores = ['laid', 'deed', 'pieces'] as const

/** Opens the staging store, and makes it where there is none. */
export async function openStaging(): Promise<Staging> {
  const db = await openBeside<Shape>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('laid', { keyPath: 'token' })
      fresh.createObjectStore('deed', { keyPath: 'token' })
      fresh.createObjectStore('pieces', { keyPath: ['token', 'n'] })
    },
  })
  /** Asks for all pieces at once, and hands over each while the next is on its way. */
  const piecesOf = async (token: string, hand: (entries: readonly Kept[]) => void) => {
    const { store } = db.transaction('pieces')
    const keys = await store.getAllKeys(IDBKeyRange.bound([token, 0], [token, Infinity]))
    await Promise.all(keys.map(async (key) => hand((await store.get(key))!.entries)))
  }
  return {
    async lay(token, n, entries) {
      await db.put('pieces', { token, n, entries })
    },
    async laid(what) {
      await db.put('laid', what)
    },
    async read(token, hand) {
      const what = await db.get('laid', token)
      if (!what) return null
      await piecesOf(token, hand)
      return what
    },
    async keep(deed) {
      await db.put('deed', deed)
    },
    async deed(token) {
      const deed = await db.get('deed', token)
      if (!deed) return null
      const leave = new Set(deed.leave)
      const added: Kept[] = []
      await piecesOf(token, (some) => {
        for (const one of some) if (!leave.has(one.id)) added.push(one)
      })
      return { deed, added }
    },
    async tidy(token) {
      const tx = db.transaction(stores, 'readwrite')
      const done: Promise<unknown>[] = []
      for (const store of stores) {
        for (const key of await tx.objectStore(store).getAllKeys()) {
          if ((Array.isArray(key) ? key[0] : key) !== token) done.push(tx.objectStore(store).delete(key as never))
        }
      }
      await Promise.all([...done, tx.done])
    },
    clear: () => empty(db, name),
    close: () => db.close(),
  }
}
