import { readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { type OutputBundle, type OutputChunk, type OutputOptions, rolldown } from 'rolldown'
import type { Plugin } from 'vite'
import { ascii } from './ascii.ts'
import { wordsFile } from './words.ts'

/** How crxjs calls the script that only imports the worker. */
const loader = 'service-worker-loader.js'

/** The worker, in one script that is no module. */
const worker = 'background.js'
const workerFolder = 'worker'

/** Pages that open in a blink are bundled each by itself, those that may take a moment together, under this name. */
const together: Readonly<Record<string, string>> = { options: 'pages', session: 'pages' }

/** How the names of the chunks begin that a larger page runs first, in a script of its own that need not wait for the rest. */
export const early = 'early'

/** To fetch a file as small as this takes longer than to read it along with others. */
const crumbBytes = 8000

/**
 * Bundles the popup and the worker each by itself, from what the build has made of all of them together: one script with
 * what is read at once, its style sheet included, and without what only others use. What they share lies in the package more
 * than once; in return each begins with the fewest and smallest files it can. What is imported late stays late.
 */
export function apart(): Plugin {
  return {
    name: 'apart',
    // What fetches the style sheets of late parts: the page has them all.
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load()',
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const files = Object.values(bundle)
        const pages = files.flatMap((file) =>
          file.type === 'asset' ? (readPage(file.fileName, file.source) ?? []) : [],
        )
        const folders = new Map<string, Readonly<Record<string, string>>>()
        folders.set(workerFolder, { worker: workerEntry(textOf(loader, bundle)) })
        for (const { name, folder, entry } of pages) folders.set(folder, { ...folders.get(folder), [name]: entry })

        const made = new Map<string, string>()
        const changed = new Map<string, string>()
        for (const [folder, entries] of folders) {
          const chunks = await bundledAlone(folder, entries, bundle)
          for (const { fileName, code } of chunks) made.set(fileName, code)
          for (const { fileName, html, path, sheets } of pages.filter((each) => each.folder === folder)) {
            const script = `${path}.js`
            changed.set(fileName, html(chunks.find((each) => each.fileName === script)?.imports ?? []))
            const css = sheets.map((sheet) => textOf(sheet, bundle)).join('')
            if (css !== '') made.set(script, `${made.get(script)}${wearing(css)}`)
          }
        }

        changed.set('manifest.json', withWorker(textOf('manifest.json', bundle)))
        for (const file of files) {
          const { fileName } = file
          if (file.type === 'chunk' || fileName.endsWith('.css') || fileName === loader) delete bundle[fileName]
          else file.source = changed.get(fileName) ?? file.source
        }
        for (const [fileName, source] of made) this.emitFile({ type: 'asset', fileName, source: ascii(source) })
      },
    },
  }
}

/**
 * Has the browser begin with the worker itself, as a script of the old kind. Of one that is a module Chromium keeps no
 * compiled code, and translates it anew at each start: a third of all the time that a start takes.
 */
function withWorker(manifest: string): string {
  const keys = JSON.parse(manifest) as { background: object }
  const background = 'scripts' in keys.background ? { scripts: [worker] } : { service_worker: worker }
  return `${JSON.stringify({ ...keys, background }, null, 2)}\n`
}

const workerEntry = (code: string) => /import\s*['"]\.\/(.+?)['"]/.exec(code)?.[1] ?? ''

const isEarly = (script: string) => script.endsWith(`/${early}.js`)

/**
 * Has a page wear a style sheet that its script brings along. A sheet in a file of its own is searched by Chromium for
 * messages to put in: it asks for the whole list of them, and a page in a new process stands still until that has come.
 */
function wearing(css: string): string {
  if (/__MSG_|@import|url\(/.test(css)) throw new Error('a style sheet names something that only a file can')
  return `{const sheet=new CSSStyleSheet();sheet.replaceSync(${JSON.stringify(css)});document.adoptedStyleSheets=[sheet]}`
}

/** What a built page reads, and the page with its own script instead; null for what is no page. */
function readPage(fileName: string, source: string | Uint8Array) {
  const [, name = ''] = /^src\/(\w+)\/index\.html$/.exec(fileName) ?? []
  if (name === '') return null
  const text = String(source)
  const folder = together[name] ?? name
  const path = `assets/${folder}/${name}`
  const sheets = [...text.matchAll(/<link rel="stylesheet"[^>]*\shref="\/(.+?)"/g)].map(([, href]) => href ?? '')
  const html = (soon: readonly string[]) => {
    const [first, later] = [soon.filter(isEarly), soon.filter((script) => !isEarly(script))]
    const head = [
      ...[...first, `${path}.js`].map((script) => `<script type="module" blocking="render" src="/${script}"></script>`),
      ...later.map((script) => `<link rel="modulepreload" href="/${script}">`),
      ...wordsAhead(name).map((file) => `<link rel="preload" as="fetch" crossorigin href="/${file}">`),
    ]
    return text
      .replace(/\s*<link rel="(?:stylesheet|modulepreload)".*?>/g, '')
      .replace(/<script.*?<\/script>/, head.join('\n    '))
  }
  const entry = /<script[^>]*\ssrc="\/(.+?)"/.exec(text)?.[1] ?? ''
  return { fileName, name, folder, path, entry, sheets, html }
}

/**
 * The file with the words of a page, where there is but one language, so that it is known which. The popup finds its own
 * with the state.
 */
function wordsAhead(page: string): readonly string[] {
  const languages = readdirSync('public/_locales')
  if (page === 'sound' || page === 'popup' || languages.length > 1) return []
  return languages.map((language) => wordsFile(page, language))
}

/** Bundles built scripts, by the names they get, with all they need. */
async function bundledAlone(
  folder: string,
  entries: Readonly<Record<string, string>>,
  bundle: OutputBundle,
): Promise<OutputChunk[]> {
  const scripts = Object.values(entries)
  const read = scripts.map((entry) => readFrom(entry, bundle))
  const path = (id: string) => id.slice(1)
  // With what all entries read go crumbs that only some read at once and others late, if no script of a page is among what they need.
  const isAtOnce = (id: string) =>
    read.every((files) => files.has(path(id))) ||
    (read.some((files) => files.has(path(id))) &&
      textOf(path(id), bundle).length < crumbBytes &&
      !scripts.some((entry) => readFrom(path(id), bundle).has(entry)))
  // With it goes what the bundler needs to run it.
  const isFirst = (id: string) => [early, 'rolldown-runtime'].some((name) => id.startsWith(`/assets/${name}-`))
  const fewest = await rolldown({
    input: Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, `/${entry}`])),
    preserveEntrySignatures: false,
    plugins: [
      {
        name: 'as-built',
        resolveId: (id, from) => (from === undefined ? id : posix.resolve(posix.dirname(from), id)),
        load: (id) => textOf(id.slice(1), bundle).replaceAll(/,\s*__vite__mapDeps\(\[[\d,]*\]\)/g, ''),
      },
    ],
  })
  const inModules: OutputOptions = {
    entryFileNames: `assets/${folder}/[name].js`,
    chunkFileNames: `assets/${folder}/[name].js`,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: early, test: (id) => folder === 'pages' && isFirst(id), priority: 2 },
        { name: 'at-once', test: isAtOnce, priority: 1 },
      ],
    },
  }
  const inOneScript: OutputOptions = { format: 'iife', strict: true, entryFileNames: worker }
  const { output } = await fewest.generate({ minify: true, ...(folder === workerFolder ? inOneScript : inModules) })
  return output.filter((each) => each.type === 'chunk')
}

/** A script and all that it imports at once. */
function readFrom(script: string, bundle: OutputBundle, found = new Set<string>()): ReadonlySet<string> {
  const chunk = bundle[script]
  if (chunk?.type !== 'chunk' || found.has(script)) return found
  found.add(script)
  for (const each of chunk.imports) readFrom(each, bundle, found)
  return found
}

function textOf(path: string, bundle: OutputBundle): string {
  const found = bundle[path]
  if (!found) throw new Error(`the build made no "${path}"`)
  return found.type === 'chunk' ? found.code : String(found.source)
}
