import { type Tips, tipsOf } from '../core/tips.ts'
import { type Say, wordsFrom } from '../core/words.ts'
import type { Door } from './browser.ts'

/** The words in the browser's language, or in English where it has none: numbers and plurals follow the words. */
export function sayFrom(door: Door): Say {
  return wordsFrom(reader(door), languageOf(door))
}

/** What tooltips are written from, in the same language. */
export function tipsFrom(door: Door): Tips | null {
  return tipsOf(reader(door), languageOf(door))
}

const reader = (door: Door) => (key: string) => door.i18n.getMessage(key)

const languageOf = (door: Door) => door.i18n.getMessage('ui_language') || door.i18n.getUILanguage()
