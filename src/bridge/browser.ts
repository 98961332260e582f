import polyfilled, { type Browser } from 'webextension-polyfill'

/** The browser, with promises: the only door to it. */
export const browser: Browser = polyfilled

export type Door = Browser

/** Firefox lacks buttons, `requireInteraction` and `silent` in notifications, the locked state and windows without focus. */
export function isFirefox(door: Door): boolean {
  return door.runtime.getURL('').startsWith('moz-extension:')
}
