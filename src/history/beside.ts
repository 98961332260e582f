import { type DBSchema, deleteDB, type IDBPDatabase, openDB, type OpenDBCallbacks } from 'idb'

/**
 * Opens a database. One that a newer version of this program wrote stays as it is, for that version to go on with; what
 * happens until then lies beside it, under the number of this version. Rejects when the disk refuses.
 */
export async function openBeside<S extends DBSchema>(
  name: string,
  version: number,
  callbacks: OpenDBCallbacks<S>,
): Promise<IDBPDatabase<S>> {
  try {
    return await openDB<S>(name, version, callbacks)
  } catch (error) {
    if ((error as Error).name !== 'VersionError') throw error
    return openDB<S>(`${name}-${version}`, version, callbacks)
  }
}

/** Empties a database in one transaction, and deletes the newer one that it lies beside. */
export async function empty<S extends DBSchema>(db: IDBPDatabase<S>, name: string): Promise<void> {
  const names = [...db.objectStoreNames]
  const tx = db.transaction(names, 'readwrite')
  await Promise.all([...names.map((store) => tx.objectStore(store).clear()), tx.done])
  if (db.name !== name) await deleteDB(name)
}
