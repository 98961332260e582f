import type { Door } from './browser.ts'
import { languageFor } from './languages.ts'

/** Gives the message of a key, or "" where there is none. */
export type PageWords = (key: string) => string

/**
 * The words of a page, from a file: `popup` a short one with what the popup says, else all. The browser's own list is not
 * asked: it hands over all of it at once, and a page that is the first to ask in its process stands still until it has.
 * Never rejects.
 */
export async function pageWords(door: Door, popup: boolean): Promise<PageWords> {
  try {
    const name = `${popup ? 'popup-' : ''}${languageFor(door.i18n.getUILanguage())}`
    const answer = await fetch(door.runtime.getURL(`words/${name}.json`))
    const found = (await answer.json()) as Record<string, string>
    return (key) => found[key] ?? ''
  } catch (error) {
    console.error('The words could not be read', error)
    return (key) => door.i18n.getMessage(key)
  }
}
