import { readFileSync } from 'node:fs'
import { type Say, wordsFrom } from '../../src/core/words.ts'

/** The messages that ship, read from their file. */
export const messages: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
  readFileSync('public/_locales/en/messages.json', 'utf8'),
)

/** The words of the real messages. */
export const english: Say = wordsFrom((key) => messages[key]?.message ?? '', 'en')
