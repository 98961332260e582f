import { type Say, wordsFrom } from '../core/words.ts'
import type { Door } from './browser.ts'

/** The words in the browser's language, or in English where it has none: numbers and plurals follow the words. */
export function sayFrom(door: Door): Say {
  const read = (key: string) => door.i18n.getMessage(key)
  return wordsFrom(read, read('ui_language') || door.i18n.getUILanguage())
}
