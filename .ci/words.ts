import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { ascii } from './ascii.ts'

type Messages = Readonly<Record<string, { readonly message: string }>>

/** Messages that the browser itself shows, and those that the worker puts into words. */
export const forBrowser = /^(command|ext|nudge|tip)_|^ui_language$|^notice_notifications_denied$|^move_\w+_short$/

/** Messages that the popup does not need. */
export const notForPopup =
  /^(compose|options|session|welcome|command|ext)_|^ui_(claim|condition|risk|spot)_|^move_(?!\w+_(name|short)$)/

/** The file that a page reads its words from; only what `bridge/page-words.ts` asks for is of use. */
export const wordsFile = (page: string, language: string): string =>
  `words/${page === 'popup' ? 'popup-' : ''}${language}.json`

/**
 * Leaves the browser the messages that it and the worker need, and gives the pages theirs in files: `words/popup-en.json`
 * and `words/en.json`, which has all. A browser hands over its whole list the first time that anyone asks for one of it,
 * and whoever asks stands still meanwhile.
 */
export function words(): Plugin {
  return {
    name: 'words',
    writeBundle({ dir = '' }) {
      mkdirSync(`${dir}/words`)
      const write = (path: string, entries: readonly (readonly [string, unknown])[]) =>
        writeFileSync(`${dir}/${path}`, ascii(JSON.stringify(Object.fromEntries(entries))))
      for (const folder of readdirSync(`${dir}/_locales`)) {
        const path = `_locales/${folder}/messages.json`
        const all = Object.entries(JSON.parse(readFileSync(`${dir}/${path}`, 'utf8')) as Messages)
        const texts = all.map(([key, { message }]) => [key, message] as const)
        const language = folder.replaceAll('_', '-')
        if (!texts.some(([key, message]) => key === 'ui_language' && message === language))
          throw new Error(`${path} does not say that its language is "${language}"`)
        write(wordsFile('options', language), texts)
        write(
          wordsFile('popup', language),
          texts.filter(([key]) => !notForPopup.test(key)),
        )
        write(
          path,
          all.filter(([key]) => forBrowser.test(key)),
        )
      }
    },
  }
}
