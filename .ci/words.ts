import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Plugin } from 'vite'

type Messages = Readonly<Record<string, { readonly message: string }>>

/** Messages that neither the manifest nor the worker nor the popup needs. */
export const forPagesAlone =
  /^(compose|options|session|welcome)_|^ui_(claim|condition|risk|spot)_|^move_(?!\w+_(name|short)$)/

/**
 * Leaves the browser the messages that manifest, worker and popup need, and gives the larger pages all of them in a file,
 * `words/en.json`: a browser hands over its whole list the first time that a worker or a page asks for a single one, and
 * takes longer for some thousands than the popup takes to open.
 */
export function words(): Plugin {
  return {
    name: 'words',
    writeBundle({ dir = '' }) {
      mkdirSync(`${dir}/words`)
      for (const locale of readdirSync(`${dir}/_locales`)) {
        const path = `${dir}/_locales/${locale}/messages.json`
        const all = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Messages)
        const language = all.find(([key]) => key === 'ui_language')?.[1].message
        if (!language) throw new Error(`${path} does not say its language`)
        writeFileSync(
          `${dir}/words/${language}.json`,
          JSON.stringify(Object.fromEntries(all.map(([key, { message }]) => [key, message]))),
        )
        writeFileSync(path, JSON.stringify(Object.fromEntries(all.filter(([key]) => !forPagesAlone.test(key)))))
      }
    },
  }
}
