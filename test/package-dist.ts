import { readdir, readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { gzipSync, inflateRawSync } from 'node:zlib'

/** A script of the package with all that it imports. */
export interface Bundle {
  readonly files: readonly string[]
  readonly code: string
  /** What a browser would download, in bytes. */
  readonly gzipBytes: number
}

const atOnce = /\b(?:import|from)\s*["'`](\.[^"'`]+\.js)["'`]/g
const soonerOrLater = /\b(?:import|from)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g

/** Follows the imports of built scripts, `late` ones too where wanted; paths are those inside the package. */
export async function bundleOf(dist: string, entries: readonly string[], late = false): Promise<Bundle> {
  const files = new Set<string>()
  const parts: string[] = []
  const follow = async (path: string): Promise<void> => {
    if (files.has(path)) return
    files.add(path)
    const code = await readFile(`${dist}/${path}`, 'utf8')
    parts.push(code)
    const targets = [...code.matchAll(late ? soonerOrLater : atOnce)].map(([, target]) => target ?? '')
    for (const target of targets) await follow(posix.join(posix.dirname(path), target))
  }
  for (const entry of entries) await follow(entry)
  const gzipBytes = parts.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0)
  return { files: [...files], code: parts.join('\n'), gzipBytes }
}

/** The scripts that a built page loads. */
export async function scriptsOf(dist: string, page: string): Promise<string[]> {
  const html = await readFile(`${dist}/${page}`, 'utf8')
  return [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, src]) =>
    src?.startsWith('/') ? src.slice(1) : posix.join(posix.dirname(page), src ?? ''),
  )
}

/** What the popup loads, its pictures too, which come late: the engine and the drawings of its three cards. */
export async function popupOf(dist: string): Promise<Bundle> {
  const assets = await readdir(`${dist}/assets/popup`)
  const late = ['engine', 'neck', 'shoulders', 'lower-back'].map((name) => {
    const file = assets.find((each) => each.startsWith(`${name}-`) && each.endsWith('.js'))
    if (!file) throw new Error(`${dist} has no script "${name}"`)
    return `assets/popup/${file}`
  })
  return bundleOf(dist, [...(await scriptsOf(dist, 'src/popup/index.html')), ...late])
}

/** What a script did to the browser while it began, up to the first thing that it waits for. */
export interface Begun {
  /** Parts of the browser that were looked at, in the order of the alphabet. */
  readonly touched: readonly string[]
  /** Files that were asked for. */
  readonly read: readonly string[]
}

/** Runs a script without imports in a world where the browser only notes what is looked at, and answers nothing. */
export function touchedBy(code: string): Begun {
  const touched = new Set<string>()
  const read: string[] = []
  const part = (name: string): object => {
    const never = (): Promise<never> => new Promise(() => {})
    const get = (target: object, key: string | symbol): unknown => {
      if (key in target || typeof key === 'symbol') return Reflect.get(target, key)
      if (name === 'runtime' && key === 'id') return 'an-extension'
      return part(name)
    }
    return new Proxy(never, { get })
  }
  const parts = 'action alarms commands i18n idle notifications offscreen runtime storage tabs windows'.split(' ')
  const note = (name: string | symbol) => void (parts.includes(String(name)) && touched.add(String(name)))
  // To look at what a part is like sets it up too.
  const browser = new Proxy(Object.fromEntries(parts.map((name) => [name, part(name)])), {
    get: (target, name) => (note(name), Reflect.get(target, name)),
    getOwnPropertyDescriptor: (target, name) => (note(name), Reflect.getOwnPropertyDescriptor(target, name)),
  })
  const fetch = (address: string) => (read.push(address), new Promise(() => {}))
  const location = new URL('chrome-extension://an-extension/worker.js')
  // Some browsers have both names.
  const world = createContext({ chrome: browser, browser, fetch, console, location })
  runInContext(code, world)
  return { touched: [...touched].sort(), read }
}

/** One file in a zip; `time` as the zip writes it, in two fields of DOS. */
export interface Entry {
  readonly name: string
  readonly time: number
  readonly data: Buffer
}

/** Reads a zip by its directory at the end. */
export function entriesOf(zip: Buffer): Entry[] {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  const count = zip.readUInt16LE(end + 10)
  const entries: Entry[] = []
  for (let i = 0, at = zip.readUInt32LE(end + 16); i < count; i++) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ]
    const from = zip.readUInt32LE(at + 42)
    const start = from + 30 + zip.readUInt16LE(from + 26) + zip.readUInt16LE(from + 28)
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20))
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      time: zip.readUInt32LE(at + 12),
      data: zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed),
    })
    at += 46 + nameLength + extraLength + noteLength
  }
  return entries
}
