import { keys } from '../core/stored-keys.ts'
import type { Door } from './browser.ts'

/** In `storage.session`: a state that `storage.local` refused, until it takes one again. */
export const rescueKey = 'rescue'

/** In `storage.session`: how the language of the browser writes times of day. */
export const clockHoursKey = 'clockHours'

/** In `storage.session`: what the tooltips of the icon are written from. */
export const tipsKey = 'tips'

/** In `storage.session`: what the icon shows, which outlives the worker but not the browser. */
export const shownKey = 'shown'

/** In `storage.session`: the words of the popup, and the language of the browser. */
export const popupWordsKey = 'popupWords'

type Items = Record<string, unknown>
/** What the two stores answer, or why they do not. Never rejects. */
export type Asked = Promise<readonly [PromiseSettledResult<Items>, PromiseSettledResult<Items>]>

/** Asks both stores for the state, as it lies there. @param more keys of what else the session is asked for. */
export function ask(door: Door, more: readonly string[] = []): Asked {
  return Promise.allSettled([
    door.storage.local.get([...keys]),
    door.storage.session.get([rescueKey, clockHoursKey, ...more]),
  ])
}

/** What lies under a key of the session, of what was asked. */
export async function inSession(asked: Asked, key: string): Promise<unknown> {
  const [, session] = await asked
  return session.status === 'fulfilled' ? session.value[key] : undefined
}
