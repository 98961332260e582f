import { openDB } from 'idb'
import { expect, it } from 'vitest'
import { freshDatabases, writingTransactions } from './transactions.ts'

const open = () => openDB('a', 1, { upgrade: (db) => void db.createObjectStore('things') })

it('counts the transactions that write, and forgets them with the databases', async () => {
  freshDatabases()
  const db = await open()
  await db.put('things', 1, 'one')
  await db.transaction('things', 'readwrite').done
  await db.get('things', 'one')
  expect(writingTransactions()).toBe(2)
  db.close()
  freshDatabases()
  expect(writingTransactions()).toBe(0)
  expect(await (await open()).getAll('things')).toEqual([])
})
