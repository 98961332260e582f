import type { Door } from './browser.ts'

/** Gives the message of a key, or "" where there is none. */
export type PageWords = (key: string) => string

/** The words of a page that the browser's own list is enough for. It takes longer to find one than a page to put it into words. */
export function browserWords(door: Door): PageWords {
  const found = new Map<string, string>()
  return (key) => {
    const message = found.get(key) ?? door.i18n.getMessage(key)
    found.set(key, message)
    return message
  }
}

/**
 * All messages in the language that the browser has chosen among those there are, from a file: its own list is short, for
 * it hands over all of it at once. Never rejects.
 */
export async function allWords(door: Door): Promise<PageWords> {
  try {
    const language = door.i18n.getMessage('ui_language') || 'en'
    const answer = await fetch(door.runtime.getURL(`words/${language}.json`))
    const found = (await answer.json()) as Record<string, string>
    return (key) => found[key] ?? ''
  } catch (error) {
    console.error('The words could not be read', error)
    return browserWords(door)
  }
}
