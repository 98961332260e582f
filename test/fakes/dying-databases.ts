import 'fake-indexeddb/auto'
import { IDBFactory as FreshFactory } from 'fake-indexeddb'
import type { FakeBrowser } from './browser.ts'

/** Whose calls these are; IndexedDB is global, and so is this. */
let owner: FakeBrowser | null = null
let patched = false

/** A new IndexedDB with nothing in it, whose calls count as calls of this browser's worker: it can end at each of them. */
export function giveDatabases(fake: FakeBrowser | null): void {
  owner = fake
  globalThis.indexedDB = new FreshFactory()
  if (patched) return
  patched = true
  hearOnlyWhileAlive(IDBRequest.prototype)
  hearOnlyWhileAlive(IDBTransaction.prototype)
  dieAt(IDBFactory.prototype, ['open'], () => null)
  dieAt(IDBDatabase.prototype, ['transaction'], (made) => made as IDBTransaction)
  const ofStore = (store: IDBObjectStore) => store.transaction
  dieAt(
    IDBObjectStore.prototype,
    ['put', 'delete', 'clear', 'get', 'getAll', 'getAllKeys', 'count', 'openCursor'],
    (_, s) => ofStore(s as IDBObjectStore),
  )
}

/** Whoever listened in a life that has ended hears nothing more. */
function hearOnlyWhileAlive(prototype: EventTarget): void {
  const { addEventListener } = prototype
  prototype.addEventListener = function (this: EventTarget, name: string, listener: unknown) {
    const life = owner?.life
    const heard = (event: Event) => {
      if (!life || life.alive) (listener as (event: Event) => void)(event)
    }
    return addEventListener.call(this, name, heard)
  } as EventTarget['addEventListener']
}

/** A worker that ends in the middle of a transaction takes it along; one that has ended writes nothing. */
function dieAt(
  prototype: object,
  names: readonly string[],
  transactionOf: (made: unknown, on: unknown) => IDBTransaction | null,
): void {
  const methods = prototype as Record<string, (...args: unknown[]) => unknown>
  for (const name of names) {
    const real = methods[name]!
    methods[name] = function (this: unknown, ...args: unknown[]) {
      const life = owner?.life
      if (!owner || !life) return real.apply(this, args)
      const verdict = life.alive ? owner.faults.beforeCall(`idb.${name}`) : 'die'
      const fault = life.alive ? owner.faults.take(`idb.${name}`) : undefined
      if (fault) throw fault
      const made = real.apply(this, args)
      if (verdict === 'die') {
        life.end()
        try {
          transactionOf(made, this)?.abort()
        } catch {
          // It was over already.
        }
      }
      if (verdict === 'die-after') life.end()
      return made
    }
  }
}

/** Work of a page, which does not end with the worker. */
export async function asPage<T>(work: () => Promise<T>): Promise<T> {
  const worker = owner
  owner = null
  try {
    return await work()
  } finally {
    owner = worker
  }
}
