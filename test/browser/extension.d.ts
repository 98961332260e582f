import type { Browser } from 'webextension-polyfill'

declare global {
  /** As evaluated code finds it in a page of the extension. */
  const browser: Browser
}
