import { openDB } from 'idb'
import { databaseName, openDatabase } from './database.ts'
import { isWhole, pagesOf } from './pages.ts'

/** A part of the history that is kept as it was found, since it cannot be read; `read` gives all of it. */
export interface HistoryAside {
  readonly why: 'newer' | 'damaged'
  readonly read: () => Promise<unknown>
}

/** What of the history cannot be read: all that a newer version wrote, and days that are damaged. */
export async function readHistoryAside(): Promise<readonly HistoryAside[]> {
  const db = await openDatabase()
  try {
    const damaged: unknown[] = []
    await pagesOf(db, (page) => {
      if (!isWhole(page)) damaged.push(page)
      if (page.aside !== undefined && page.aside !== null) damaged.push(page.aside)
    })
    return [
      ...(db.name === databaseName ? [] : [{ why: 'newer', read: readNewer } as const]),
      ...(damaged.length === 0 ? [] : [{ why: 'damaged', read: async () => damaged } as const]),
    ]
  } finally {
    db.close()
  }
}

/** All records of the database that a newer version wrote, by the name of their store. */
async function readNewer(): Promise<unknown> {
  const db = await openDB(databaseName)
  try {
    const stores = [...db.objectStoreNames].map(async (name) => [name, await db.getAll(name)] as const)
    return { version: db.version, ...Object.fromEntries(await Promise.all(stores)) }
  } finally {
    db.close()
  }
}
