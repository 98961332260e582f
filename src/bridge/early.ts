import { type Asked, ask, popupWordsKey } from './ask.ts'
import { browser } from './browser.ts'
import { pageWords } from './page-words.ts'

/*
 * Words and state are asked for as soon as the script of a page begins: they come while the rest of it is run through. So
 * this stands first among the imports of a page.
 */
const isPopup = location.pathname.startsWith('/src/popup/')

// The log lies with a part of the browser that takes long to wake. Where there is none, whoever reads the log says so.
if (location.hash === '#history') (globalThis.indexedDB as IDBFactory | undefined)?.databases().catch(() => undefined)

let overtaken = false
const overtake = () => {
  overtaken = true
}
browser.storage.onChanged.addListener(overtake)
const asked = ask(browser, isPopup ? [popupWordsKey] : [])
export const spoken = pageWords(browser, isPopup ? asked : null)

/** What was asked early, or asked anew where something has changed since. For a page that by now watches for itself. */
export function early(): Asked {
  browser.storage.onChanged.removeListener(overtake)
  return overtaken ? ask(browser) : asked
}
