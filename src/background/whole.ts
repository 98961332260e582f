import type { Door } from '../bridge/browser.ts'
import { dropAside, type Found, load, setAside } from '../bridge/store.ts'
import type { AppEvent } from '../core/events.ts'
import { told } from '../core/notices.ts'
import { erase } from './erase.ts'
import { finish, restore, undoRestore } from './restore.ts'

/** The state that the turn goes on with; `changed`: it is another than before, and the browser must follow it whole. */
export interface Taken {
  readonly found: Found
  readonly changed: boolean
  /** Message key of why it was not done. */
  readonly refused?: string
}

/** Finishes what a worker that ended had begun with the state as a whole. What cannot be finished now waits for the next turn. */
export async function resume(door: Door, found: Found, at: number): Promise<Taken> {
  const { transfer } = found.stored
  if (!transfer || transfer.phase === 'done') return { found, changed: false }
  try {
    if (transfer.phase === 'erase') {
      await erase(door, found.stored, transfer.at)
      return { found: await load(door), changed: true }
    }
    return { found: { ...found, stored: await finish(door, found.stored) }, changed: true }
  } catch (error) {
    console.error('What was begun could not be finished', error)
    return { found: { ...found, stored: told(found.stored, 'notice_history_failed', at) }, changed: false }
  }
}

/** Does what concerns the state as a whole, and so comes before the rules: restoring, taking back, deleting. */
export async function replaceWhole(door: Door, found: Found, what: AppEvent['what'], at: number): Promise<Taken> {
  const not = (refused: string): Taken => ({ found, changed: false, refused })
  if (what.do === 'drop-aside') {
    await dropAside(door, what.key)
    return { found, changed: false }
  }
  if (what.do !== 'restore' && what.do !== 'undo-restore' && what.do !== 'erase') return { found, changed: false }
  try {
    if (what.do === 'erase') {
      await erase(door, found.stored, at)
      return { found: await load(door), changed: true }
    }
    const { transfer } = found.stored
    if (transfer && transfer.phase !== 'done') return not('answer_restore_waits')
    if (found.unreadable || found.rescued) return not('answer_restore_disk')
    // What could not be read must not be written over, not even by a backup.
    if (found.aside.length > 0) await setAside(door, found.aside, at)
    const outcome =
      what.do === 'restore'
        ? await restore(door, found.stored, String(what.token), at)
        : await undoRestore(door, found.stored)
    if ('refused' in outcome) return not(outcome.refused)
    return { found: { ...found, stored: outcome.stored }, changed: true }
  } catch (error) {
    console.error(`Could not do "${what.do}"`, error)
    return not(what.do === 'erase' ? 'answer_erase_failed' : 'answer_restore_disk')
  }
}
