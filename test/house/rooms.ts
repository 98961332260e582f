import { posix } from 'node:path'
import { importsOf, membersOf, namesOf, type Source } from './source.ts'

interface Room {
  /** Rooms it may import from, besides itself. */
  readonly rooms: readonly string[]
  /** Rooms it may take types from. */
  readonly types?: readonly string[]
  /** Single files of other rooms that it may import from. */
  readonly files?: readonly string[]
  readonly packages: readonly string[]
  /** It may import while it runs: what only a press needs stays out of the page that opens. */
  readonly late?: true
  /** Rooms that only this one file of the room may import from. */
  readonly only?: { readonly file: RegExp; readonly rooms: readonly string[]; readonly packages?: readonly string[] }
}

const page: Room = {
  rooms: ['core', 'ui', 'figure', 'catalogue'],
  packages: ['preact'],
  only: { file: /\/main\.tsx$/, rooms: ['bridge'] },
}

/** Who may import from whom. */
export const rooms: Readonly<Record<string, Room>> = {
  core: { rooms: ['catalogue'], packages: ['valibot'] },
  catalogue: { rooms: [], packages: [] },
  figure: { rooms: [], types: ['catalogue'], packages: ['preact'], late: true },
  history: {
    rooms: [],
    types: ['core'],
    files: ['src/core/kept.ts'],
    packages: ['idb', 'papaparse', 'ts-ics', 'valibot'],
  },
  bridge: {
    rooms: ['core'],
    packages: [],
    only: { file: /\/browser\.ts$/, rooms: [], packages: ['webextension-polyfill'] },
  },
  background: { rooms: ['core', 'bridge', 'history'], packages: [] },
  ui: {
    rooms: ['core', 'figure', 'catalogue'],
    packages: ['preact', 'd3-scale', 'd3-shape'],
    only: { file: /\/mount\.tsx?$/, rooms: ['bridge'] },
  },
  sound: { rooms: [], types: ['ui'], packages: [] },
  popup: page,
  session: page,
  options: { ...page, rooms: [...page.rooms, 'history'], late: true },
}

/** What an import table is broken by, one line for each. */
export function brokenImports(sources: readonly Source[]): string[] {
  return sources.flatMap((each) => {
    const [, name = ''] = each.path.split('/')
    const room = rooms[name]
    if (!room) return [`${each.path} lies in no room`]
    const own = room.only?.file.test(each.path) ? room.only : { rooms: [], packages: [] }
    return importsOf(each).flatMap(({ from, typeOnly, dynamic }) => {
      const complaint = [`${each.path} imports ${from}`]
      if (dynamic && !room.late) return [`${each.path} imports ${from} while it runs`]
      if (!from.startsWith('.')) {
        const parts = from.split('/')
        const name = from.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '')
        const typeOfBrowser =
          typeOnly && name === 'webextension-polyfill' && /^src\/(bridge|background)\//.test(each.path)
        return [...room.packages, ...(own.packages ?? [])].includes(name) || typeOfBrowser ? [] : complaint
      }
      const path = posix.join(posix.dirname(each.path), from)
      if (room.files?.includes(path)) return []
      const [top, target = ''] = path.split('/')
      if (top !== 'src') return complaint
      const allowed = [name, ...room.rooms, ...own.rooms, ...(typeOnly ? (room.types ?? []) : [])]
      return allowed.includes(target) ? [] : complaint
    })
  })
}

const impure = new Set(
  (
    'Date performance crypto fetch XMLHttpRequest setTimeout setInterval requestAnimationFrame queueMicrotask Promise ' +
    'document window self navigator globalThis localStorage indexedDB chrome browser console'
  ).split(' '),
)

/** Where the mind reads a clock, plays with chance, waits, or touches the browser. */
export function impurities(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => /^src\/(core|catalogue)\//.test(path))
    .flatMap((each) => {
      const waits = each.nodes.some((node) => node.type === 'AwaitExpression' || node['async'] === true)
      const reads = [...membersOf(each)].filter((member) => /^(Math\.random|Temporal\.Now|Date\.now)$/.test(member))
      const touched = [...namesOf(each)].filter((name) => impure.has(name))
      return [...reads, ...touched, ...(waits ? ['async'] : [])].map((what) => `${each.path} uses ${what}`)
    })
}

/** Names that say nothing of what a file is for. */
export function hollowNames(paths: readonly string[]): string[] {
  const hollow = /(^|[-_.])(util|helper|manager|service|common)(s|ities)?([-_.]|$)/i
  return paths.filter((path) => path.split('/').some((part) => hollow.test(part)))
}
