import type { Stored } from '../core/stored.ts'
import { type Key, keys } from '../core/stored-keys.ts'
import { type Aside, kept, upgrade } from '../core/upgrade.ts'
import { type ClockHours, isClockHours } from '../core/clock-hours.ts'
import type { Tips } from '../core/tips.ts'
import { type Asked, ask, clockHoursKey, inSession, popupWordsKey, rescueKey, shownKey, tipsKey } from './ask.ts'
import type { Door } from './browser.ts'
import type { LeftWords } from './page-words.ts'

/** In `storage.session`: this browser has been running since. */
const runningKey = 'running'

/** What was found, and what of it could not be read. `unreadable`: the store itself failed. */
export interface Found {
  readonly stored: Stored
  readonly aside: readonly Aside[]
  readonly unreadable: boolean
  /** The state came from the session, because the disk had refused it. */
  readonly rescued: boolean
}

/** Reads the state; a newer one that could only be kept for the session wins. Never rejects. */
export async function load(door: Door, asked: Asked = ask(door)): Promise<Found> {
  const [local, session] = await asked
  const main = upgrade(local.status === 'fulfilled' ? local.value : {})
  const rescued = session.status === 'fulfilled' ? session.value[rescueKey] : undefined
  const unreadable = local.status === 'rejected'
  if (typeof rescued === 'object' && rescued !== null) {
    const rescue = upgrade(rescued as Record<string, unknown>)
    if ((rescue.stored.clock?.turn ?? -1) > (main.stored.clock?.turn ?? -1)) {
      return { stored: rescue.stored, aside: main.aside, unreadable, rescued: true }
    }
  }
  return { ...main, unreadable, rescued: false }
}

/** Writes what differs from `old` (all of it without one), in one call. Rejects with the browser's error when the disk refuses. */
export async function save(door: Door, old: Stored | null, next: Stored): Promise<void> {
  if (old && onlyMoments(old, next)) return
  const changed = Object.entries(kept(next)).filter(([key]) => !old || !same(old, next, key as Key))
  if (changed.length > 0) await door.storage.local.set(Object.fromEntries(changed))
}

/** Nothing but the time of the last event has moved, and that by less than this: not worth a write. */
const momentMs = 5000

function onlyMoments(old: Stored, next: Stored): boolean {
  if (!old.clock || !next.clock) return false
  const { lastEventAt: before, ...was } = { ...old.clock, turn: 0, lastReportAt: 0 }
  const { lastEventAt: after, ...is } = { ...next.clock, turn: 0, lastReportAt: 0 }
  const still =
    JSON.stringify(was) === JSON.stringify(is) && keys.every((key) => key === 'clock' || same(old, next, key))
  return still && before !== null && after !== null && after >= before && after - before < momentMs
}

/** A part that no rule has replaced is the same without being read through: years of visits are left alone. */
function same(old: Stored, next: Stored, key: Key): boolean {
  return old[key] === next[key] || JSON.stringify(old[key]) === JSON.stringify(next[key])
}

/** Keeps all of the state for this session, because the disk refused it. */
export async function rescue(door: Door, stored: Stored): Promise<void> {
  await door.storage.session.set({ [rescueKey]: kept(stored) })
}

/** The disk has taken everything again. */
export async function rescued(door: Door): Promise<void> {
  await door.storage.session.remove(rescueKey)
}

/** Keeps parts that could not be read under keys of their own, before anything is written in their place. */
export async function setAside(door: Door, aside: readonly Aside[], at: number): Promise<void> {
  const parts = aside.map(({ key, value, why }) => [`${asidePrefix}${why}.${key}.${at}`, value])
  await door.storage.local.set(Object.fromEntries(parts))
}

/** How the keys of parts that were set aside begin. */
const asidePrefix = 'aside.'

/** Throws a part away that had been set aside, and nothing else. */
export async function dropAside(door: Door, name: string): Promise<void> {
  if (name.startsWith(asidePrefix)) await door.storage.local.remove(name)
}

/** Deletes everything that is stored, here and in the session, but for what the running browser needs to know. */
export async function empty(door: Door): Promise<void> {
  await door.storage.session.remove(rescueKey)
  await door.storage.local.clear()
}

/** What a worker asks for as it starts, in one go, and need not ask again: nobody else writes it while it lives. */
export function askAsWorker(door: Door): Asked {
  return ask(door, [runningKey, heardKey, shownKey, tipsKey])
}

/** Whether this is the first turn since the browser (or the extension) started. Rejects when the session cannot tell. */
export async function isFirst(asked: Asked): Promise<boolean> {
  const [, session] = await asked
  if (session.status === 'rejected') throw session.reason
  return session.value[runningKey] !== true
}

/** From now on this browser is running; pages and later workers find what they would take long to find out themselves. */
export async function running(
  door: Door,
  known: { hours: ClockHours | null; tips: Tips | null; words: LeftWords | null },
): Promise<void> {
  const { hours, tips, words } = known
  await door.storage.session.set({
    [runningKey]: true,
    ...(hours && { [clockHoursKey]: hours }),
    ...(tips && { [tipsKey]: tips }),
    ...(words && { [popupWordsKey]: words }),
  })
}

/** How a language writes times of day, if the worker has left it. */
export async function clockHoursIn(asked: Asked, language: string): Promise<ClockHours | null> {
  const found = await inSession(asked, clockHoursKey)
  return isClockHours(found, language) ? found : null
}

/** In `storage.session`: when the last event was heard. */
const heardKey = 'heard'

/**
 * Notes that an event was heard at `at`, before anything else can go wrong, and tells when the one before it was: that
 * which this worker heard last, or what was `asked` before this one was noted.
 */
export async function hear(door: Door, at: number, before: number | Asked): Promise<number | undefined> {
  const noted = door.storage.session.set({ [heardKey]: at })
  const found = typeof before === 'number' ? before : inSession(before, heardKey)
  const [heard] = await Promise.all([found, noted.catch(() => {})])
  return typeof heard === 'number' && heard !== at ? heard : undefined
}

/** Reads the state for a page. */
export async function readStored(door: Door, asked?: Asked): Promise<Stored> {
  return (await load(door, asked)).stored
}
