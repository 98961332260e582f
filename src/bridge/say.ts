import { type Say, wordsFrom } from '../core/words.ts'
import type { Door } from './browser.ts'

/** The words of the browser's language. */
export function sayFrom(door: Door): Say {
  return wordsFrom((key) => door.i18n.getMessage(key), door.i18n.getUILanguage())
}
