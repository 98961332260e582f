import { openDB } from 'idb'
import type { Alone } from './alone.ts'
import { asPage } from '../fakes/dying-databases.ts'

/**
 * All that is stored, as text: each key of the browser's storage that holds something, and each record of each database. Left out is only what
 * each turn moves: the clock when it is not wanted, and the pages on which the entries of a day have once lain.
 */
export async function everything(alone: Alone, { clock = false } = {}): Promise<string> {
  const local = Object.entries(alone.fake.storage.local).filter(
    ([key, value]) => value !== null && (clock || key !== 'clock'),
  )
  const databases = await asPage(async () => {
    const found: unknown[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await openDB(name)
      for (const store of db.objectStoreNames) {
        const records = (await db.getAll(store)) as readonly Record<string, unknown>[]
        // A list of pages is only ever added to; the entries on a page lie in no order.
        const plain = records.map((one) => ({ ...one, pages: undefined, ...sorted(one) }))
        if (plain.length > 0) found.push([name, store, plain])
      }
      db.close()
    }
    return found
  })
  return JSON.stringify([local.toSorted(([a], [b]) => (a < b ? -1 : 1)), databases], null, 1)
}

function sorted({ entries }: Record<string, unknown>): object {
  if (!Array.isArray(entries)) return {}
  return { entries: entries.map((one) => JSON.stringify(one)).toSorted() }
}
