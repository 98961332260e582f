import { existsSync } from 'node:fs'
import { needSystem } from './system.ts'

/** Before any check: the programs are there, and the packages are built. */
export default function prepare(): void {
  needSystem()
  for (const target of ['chrome', 'firefox']) {
    if (!existsSync(`dist/${target}/manifest.json`)) throw new Error(`dist/${target} is missing: npm run build`)
  }
}
