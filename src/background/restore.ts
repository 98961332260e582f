import type { Door } from '../bridge/browser.ts'
import { save } from '../bridge/store.ts'
import { fitParts, fitting } from '../core/backup/fit.ts'
import { parts, withParts } from '../core/backup/parts.ts'
import { here } from '../core/backup/plan.ts'
import type { Kept } from '../core/kept.ts'
import type { Stored } from '../core/stored.ts'
import { joined, without } from '../core/today.ts'
import { type History, openHistory } from '../history/log.ts'
import { type Laid, openStaging, type Staging } from '../history/staging.ts'

/** What came of it: the state as it is now stored, or why nothing has changed (a message key). */
export type Outcome = { readonly stored: Stored } | { readonly refused: string }

/**
 * Puts in place what a page has laid ready. It is read and checked once more, and what will be done is written down
 * before it is: from then on, whoever comes after a crash finishes it, and nothing that was here is gone before that.
 */
export async function restore(door: Door, stored: Stored, token: string, at: number): Promise<Outcome> {
  return withStores(async (history, staging) => {
    const laid = await readLaid(staging, token)
    const values = laid && fitParts(laid.parts)
    if (!values) return { refused: 'answer_restore_unfit' }
    const known = here(stored.clock?.spanFrom ?? null)
    await history.walk((some) => known.know(some))
    known.know(stored.outbox)
    const added = known.plan(laid.history).add
    const comes = new Set(added.map(({ id }) => id))
    const leave = laid.history.flatMap(({ id }) => (comes.has(id) ? [] : [id]))
    const after: Record<string, unknown> = {}
    const before: Record<string, unknown> = {}
    for (const part of parts) {
      if (!Object.hasOwn(values, part.key)) continue
      before[part.key] = part.of(stored)
      after[part.key] = part.merge(part.of(stored), values[part.key]).value
    }
    const deed = { token, after, before, leave }
    await staging.keep(deed)
    const marked: Stored = { ...stored, transfer: { version: 1, phase: 'in', token, at, added: added.length } }
    await save(door, stored, marked)
    return carried(door, stored, marked, () => bringIn(door, marked, history, staging, { deed, added }))
  })
}

/** Takes the last restore back: what it added goes, what it replaced returns, each unless it has been changed since. */
export async function undoRestore(door: Door, stored: Stored): Promise<Outcome> {
  const { transfer } = stored
  if (transfer?.phase !== 'done') return { refused: 'answer_nothing_to_undo' }
  return withStores(async (history, staging) => {
    const marked: Stored = { ...stored, transfer: { ...transfer, phase: 'out' } }
    await save(door, stored, marked)
    return carried(door, stored, marked, () => takeOut(door, marked, history, staging))
  })
}

/** Finishes a restore, or its taking back, that a worker began which then ended. Rejects while the disk refuses. */
export async function finish(door: Door, stored: Stored): Promise<Stored> {
  return withStores((history, staging) =>
    stored.transfer?.phase === 'in' ? bringIn(door, stored, history, staging) : takeOut(door, stored, history, staging),
  )
}

/** Either all of it, or the state is set back to what it was; where even that is refused, it is tried again at the next turn. */
async function carried(door: Door, old: Stored, marked: Stored, deed: () => Promise<Stored>): Promise<Outcome> {
  try {
    return { stored: await deed() }
  } catch (error) {
    console.error('A restore could not be carried out', error)
    return save(door, marked, old).then(
      () => ({ refused: 'answer_restore_disk' }),
      () => ({ refused: 'answer_restore_waits' }),
    )
  }
}

/** @param known what is to be done, where that need not be read again. */
async function bringIn(
  door: Door,
  marked: Stored,
  history: History,
  staging: Staging,
  known?: Awaited<ReturnType<Staging['deed']>>,
): Promise<Stored> {
  const { transfer } = marked
  const found = transfer && (known ?? (await staging.deed(transfer.token)))
  if (!found) return settled(door, marked, { ...marked, transfer: null })
  await history.exchange({ put: found.added }, Temporal.Now.timeZoneId())
  try {
    const next = await settled(door, marked, {
      ...withParts(marked, found.deed.before, found.deed.after),
      today: joined(marked.today, found.added, transfer.at, Temporal.Now.timeZoneId()),
      transfer: { ...transfer, phase: 'done' },
    })
    // Not needed any more; left lying, it would be tidied at the next restore.
    await staging.tidy(transfer.token).catch(() => {})
    return next
  } catch (error) {
    await history.exchange({ remove: found.added }, Temporal.Now.timeZoneId())
    throw error
  }
}

async function takeOut(door: Door, marked: Stored, history: History, staging: Staging): Promise<Stored> {
  const { transfer } = marked
  const found = transfer && (await staging.deed(transfer.token))
  if (!found) return settled(door, marked, { ...marked, transfer: null })
  const gone = await history.exchange({ remove: found.added }, Temporal.Now.timeZoneId())
  try {
    const next = await settled(door, marked, {
      ...withParts(marked, found.deed.after, found.deed.before),
      today: without(marked.today, found.added),
      transfer: null,
    })
    await staging.tidy(null).catch(() => {})
    return next
  } catch (error) {
    await history.exchange({ put: gone }, Temporal.Now.timeZoneId())
    throw error
  }
}

async function settled(door: Door, old: Stored, next: Stored): Promise<Stored> {
  await save(door, old, next)
  return next
}

interface Ready extends Laid {
  readonly history: readonly Kept[]
}

/** What lies ready, if all of it is there and good. */
async function readLaid(staging: Staging, token: string): Promise<Ready | null> {
  const fit = fitting()
  let found = 0
  // Each piece is looked at while the next is read.
  const laid = await staging.read(token, (entries) => {
    found += entries.length
    fit.take(entries)
  })
  const history = fit.close()
  return laid && laid.entries === found && history.length === found ? { ...laid, history } : null
}

async function withStores<T>(work: (history: History, staging: Staging) => Promise<T>): Promise<T> {
  const history = await openHistory()
  try {
    const staging = await openStaging()
    try {
      return await work(history, staging)
    } finally {
      staging.close()
    }
  } finally {
    history.close()
  }
}
