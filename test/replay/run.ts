import { readFileSync } from 'node:fs'
import { readTrace, type TraceLine } from '../fakes/trace.ts'
import { replay } from './replay.ts'

const bad = 2
const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('usage: npm run replay -- FILE…')
  process.exit(bad)
}

const days = files.map(read)
if (days.includes(null)) process.exit(bad)
for (const day of days) if (day) console.log(JSON.stringify(await replay(day)))

/** All files are read before the first is replayed, so that a bad one is known at once. */
function read(file: string): readonly TraceLine[] | null {
  try {
    return readTrace(readFileSync(file, 'utf8'))
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
    return null
  }
}
