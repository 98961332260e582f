import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Plugin } from 'vite'

type Messages = Readonly<Record<string, { readonly message: string }>>

/** Messages that the browser itself has to find: those of the manifest, and what the worker says. */
export const forBrowser = /^(ext|command|nudge|tip)_|^move_\w+_short$|^(ui_language|notice_notifications_denied)$/

/** Messages that the popup never says; it opens in a blink, and so reads the others alone. */
export const notForPopup =
  /^(command|compose|ext|nudge|options|session|tip|welcome)_|^ui_(claim|condition|risk|spot)_|^move_(?!\w+_(name|short)$)/

/**
 * Gives the browser only the messages it has to find, and pages theirs in files of their own, `words/en.json`
 * with all of them and `words/popup-en.json`: a browser hands over its whole list at once the first time that a worker or a page asks for a single one, and takes
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
        const some = (those: typeof all) =>
          JSON.stringify(Object.fromEntries(those.map(([key, { message }]) => [key, message])))
        writeFileSync(`${dir}/words/${language}.json`, some(all))
        writeFileSync(`${dir}/words/popup-${language}.json`, some(all.filter(([key]) => !notForPopup.test(key))))
        writeFileSync(path, JSON.stringify(Object.fromEntries(all.filter(([key]) => forBrowser.test(key)))))
      }
    },
  }
}
