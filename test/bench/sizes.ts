import { readFileSync, statSync } from 'node:fs'
import { bundleOf, popupOf } from '../package-dist.ts'
import type { Measure } from './table.ts'

const kilo = 1000

/** How big the package is, and what the worker and the popup have to load of it. The packages must have been made. */
export async function measureSizes(): Promise<Measure[]> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const measures: Measure[] = []
  for (const target of ['chrome', 'firefox']) {
    const dist = `dist/${target}`
    const zip = statSync(`dist/unknot-${version}-${target}.zip`).size
    const worker = await bundleOf(dist, ['background.js'])
    const popup = await popupOf(dist)
    measures.push(
      { what: `package, zipped (${target})`, value: zip / kilo, most: 400, unit: 'kB' },
      { what: `worker, gzip (${target})`, value: worker.gzipBytes / kilo, most: 40, unit: 'kB' },
      { what: `popup's scripts, gzip (${target})`, value: popup.gzipBytes / kilo, most: 60, unit: 'kB' },
    )
  }
  return measures
}
