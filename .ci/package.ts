/**
 * Packs `dist/` into one zip for each browser, and the sources into a third that rebuilds both byte for byte: entries
 * sorted, times fixed, so the same sources give the same files anywhere.
 */
import { createWriteStream } from 'node:fs'
import { readFile, readdir, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

const version = (JSON.parse(await readFile('package.json', 'utf8')) as { version: string }).version

/** A zip begins its time in 1980; any fixed day will do. Dos times are local ones, hence the zone. */
process.env.TZ = 'UTC'
const day = new Date('2000-01-01T00:00:00Z')

/** What stands at the top level of the project and is needed to build, check and test it. */
const sources = [
  '.ci',
  '.gitignore',
  '.npmrc',
  '.oxlintrc.json',
  '.prettierignore',
  'LICENSE',
  'README.md',
  'manifest.json',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'test',
  'tsconfig.json',
  'vite.config.ts',
]

async function filesUnder(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null)
  if (!found) return []
  if (found.isFile()) return [path]
  const names = await readdir(path)
  return (await Promise.all(names.map((name) => filesUnder(`${path}/${name}`)))).flat()
}

async function pack(name: string, from: readonly string[], strip: string): Promise<void> {
  const files = (await Promise.all(from.map(filesUnder))).flat().toSorted()
  if (files.length === 0) throw new Error(`Nothing to pack for ${name}; build first.`)
  const zip = new ZipFile()
  for (const file of files) {
    zip.addBuffer(await readFile(file), file.slice(strip.length), { mtime: day, mode: 0o100644, compressionLevel: 9 })
  }
  zip.end()
  const path = `dist/unknot-${version}-${name}.zip`
  await pipeline(zip.outputStream, createWriteStream(path))
  console.log(`${path}  ${files.length} files  ${((await stat(path)).size / 1000).toFixed(1)} kB`)
}

await pack('chrome', ['dist/chrome'], 'dist/chrome/')
await pack('firefox', ['dist/firefox'], 'dist/firefox/')
await pack('source', sources, '')
