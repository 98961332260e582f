import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Plugin } from 'vite'

type Messages = Readonly<Record<string, { readonly message: string }>>

/** Messages that the browser itself has to find: those of the manifest, and what the worker says. */
export const forBrowser = /^(ext|command|nudge|tip)_|^move_\w+_short$|^(ui_language|notice_notifications_denied)$/

/**
 * Gives the browser only the messages it has to find, and the pages all of them in a file of their own, `words/en.json`:
 * a browser hands over its whole list at once the first time that a worker or a page asks for a single one, and takes
 * longer for some thousands than a page takes to open.
 */
export function words(): Plugin {
  return {
    name: 'words',
    writeBundle({ dir = '' }) {
      mkdirSync(`${dir}/words`)
      for (const locale of readdirSync(`${dir}/_locales`)) {
        const path = `${dir}/_locales/${locale}/messages.json`
        const all = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Messages)
        const { message: language } = all.find(([key]) => key === 'ui_language')![1]
        writeFileSync(
          `${dir}/words/${language}.json`,
          JSON.stringify(Object.fromEntries(all.map(([key, { message }]) => [key, message]))),
        )
        writeFileSync(path, JSON.stringify(Object.fromEntries(all.filter(([key]) => forBrowser.test(key)))))
      }
    },
  }
}
