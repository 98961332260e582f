import { type Asked, inSession, popupWordsKey } from './ask.ts'
import type { Door } from './browser.ts'
import { languageFor } from './languages.ts'

/** Gives the message of a key, or "" where there is none. */
export type PageWords = (key: string) => string

/** What a page says its words in. `language`: that of the browser, a BCP 47 tag; there may be no words in it. */
export interface Spoken {
  readonly words: PageWords
  readonly language: string
}

/** What the worker leaves in the session for the popup: its words, as JSON, and the language of the browser. */
export interface LeftWords {
  /** The language that the person wants first: a page that finds another one takes nothing of what was left. */
  readonly wanted: string
  readonly language: string
  readonly text: string
}

/**
 * The words of a page, from a file: the popup a short one with what it says, a larger page one with all. The browser's own
 * list is not asked: it hands over all of it at once, and a page that is the first to ask in its process stands still until
 * it has. `asked` is given for the popup: it takes what the worker has left, which comes along with the state, and need not
 * set up the part of the browser that tells its language. Never rejects.
 */
export async function pageWords(door: Door, asked: Asked | null): Promise<Spoken> {
  const left = asked && leftWords(await inSession(asked, popupWordsKey))
  const language = left?.language ?? door.i18n.getUILanguage()
  try {
    const text = left?.text ?? (await textOf(door, fileName(language, asked !== null)))
    const found = JSON.parse(text) as Record<string, string>
    return { words: (key) => found[key] ?? '', language }
  } catch (error) {
    console.error('The words could not be read', error)
    return { words: (key) => door.i18n.getMessage(key), language }
  }
}

/** The popup's words, for the worker to leave; `null` where they cannot be read: the popup then says so itself. */
export async function wordsToLeave(door: Door): Promise<LeftWords | null> {
  const language = door.i18n.getUILanguage()
  const text = await textOf(door, fileName(language, true)).catch(() => null)
  return text === null ? null : { wanted: wanted(), language, text }
}

function leftWords(found: unknown): LeftWords | null {
  const left = (found ?? {}) as Partial<Record<keyof LeftWords, unknown>>
  const whole = left.wanted === wanted() && typeof left.language === 'string' && typeof left.text === 'string'
  return whole ? (left as unknown as LeftWords) : null
}

const wanted = () => (globalThis.navigator as Navigator | undefined)?.language ?? ''

const fileName = (language: string, popup: boolean) => `words/${popup ? 'popup-' : ''}${languageFor(language)}.json`

async function textOf(door: Door, name: string): Promise<string> {
  const answer = await fetch(door.runtime.getURL(name))
  return await answer.text()
}
