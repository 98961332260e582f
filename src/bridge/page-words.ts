import type { Door } from './browser.ts'

/** Messages by their keys. */
export type PageWords = Readonly<Record<string, string>>

/**
 * All messages in the language that the browser has chosen among those there are. A page reads them from a file of its
 * own, `name` and the language: the browser would hand over some thousands at once, which takes longer than all the rest.
 * Never rejects.
 */
export async function pageWords(door: Door, name: '' | 'popup-'): Promise<PageWords> {
  try {
    const language = door.i18n.getMessage('ui_language') || 'en'
    const answer = await fetch(door.runtime.getURL(`words/${name}${language}.json`))
    return (await answer.json()) as PageWords
  } catch (error) {
    console.error('The words could not be read', error)
    return {}
  }
}
