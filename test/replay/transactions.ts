import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'

let writing = 0
const { transaction } = IDBDatabase.prototype
IDBDatabase.prototype.transaction = function (stores, mode, options) {
  if (mode === 'readwrite') writing += 1
  return transaction.call(this, stores, mode, options)
}

/** An IndexedDB with nothing in it, for all of the program. */
export function freshDatabases(): void {
  globalThis.indexedDB = new IDBFactory()
  writing = 0
}

/** How many transactions that write were begun since. */
export function writingTransactions(): number {
  return writing
}
