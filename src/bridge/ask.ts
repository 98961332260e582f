import { keys } from '../core/stored-keys.ts'
import type { Door } from './browser.ts'

/** In `storage.session`: a state that `storage.local` refused, until it takes one again. */
export const rescueKey = 'rescue'

/** In `storage.session`: how the language of the browser writes times of day. */
export const clockHoursKey = 'clockHours'

/** In `storage.session`: what the tooltips of the icon are written from. */
export const tipsKey = 'tips'

type Items = Record<string, unknown>
/** What the two stores answer, or why they do not. Never rejects. */
export type Asked = Promise<readonly [PromiseSettledResult<Items>, PromiseSettledResult<Items>]>

/** Asks both stores for the state, as it lies there. */
export function ask(door: Door): Asked {
  return Promise.allSettled([door.storage.local.get([...keys]), door.storage.session.get([rescueKey, clockHoursKey])])
}
