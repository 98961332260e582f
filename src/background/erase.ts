import type { Door } from '../bridge/browser.ts'
import { empty, save } from '../bridge/store.ts'
import type { Stored } from '../core/stored.ts'
import { openHistory } from '../history/log.ts'
import { openStaging } from '../history/staging.ts'

/**
 * Deletes everything: history, staging store, then all of `storage.local` in one go. It is noted first, so that a worker
 * that ends in the middle is followed by one that goes on. Rejects when the disk refuses.
 */
export async function erase(door: Door, stored: Stored, at: number): Promise<void> {
  const transfer = { version: 1, phase: 'erase', token: '', at, added: 0 } as const
  // A disk that takes no note must not keep anybody from deleting.
  await save(door, stored, { ...stored, transfer }).catch(() => {})
  const history = await openHistory()
  await history.clear().finally(() => history.close())
  const staging = await openStaging()
  await staging.clear().finally(() => staging.close())
  await empty(door)
}
