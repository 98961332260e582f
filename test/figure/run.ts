/** Draws contact sheets of the movements: `npm run figures`, or `npm run figures -- <ids> [--dark] [--mirror]`. */
import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { regions } from '../../src/catalogue/types.ts'
import { drawingOf, drawings } from '../../src/figure/drawings/index.ts'
import { large, sheet } from './sheet.tsx'

const args = process.argv.slice(2)
const ids = args.filter((arg) => !arg.startsWith('--'))
const [dark, mirrored] = [args.includes('--dark'), args.includes('--mirror')]
const folder = '.shots/figures'
mkdirSync(folder, { recursive: true })
const css = await readFile('src/ui/base.css', 'utf8')
const chosen = ids.flatMap((id) => drawingOf(id) ?? [])
const strange = ids.filter((id) => !drawingOf(id))
if (strange.length > 0) console.error(`not drawn yet: ${strange.join(', ')}`)
const pages =
  ids.length > 0
    ? [{ name: chosen.length === 1 ? chosen[0]!.id : 'chosen', body: large(chosen, mirrored) }]
    : regions.flatMap((region) =>
        drawings[region].length > 0 ? [{ name: region, body: sheet(drawings[region], mirrored) }] : [],
      )

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
const page = await browser.newPage({ viewport: { width: 1400, height: 300 }, deviceScaleFactor: 1 })
for (const { name, body } of pages) {
  const file = `${folder}/${name}${dark ? '-dark' : ''}${mirrored ? '-mirror' : ''}.png`
  await page.setContent(`<html data-theme="${dark ? 'dark' : 'light'}"><style>${css}</style>${body}</html>`)
  await page.screenshot({ path: file, fullPage: true })
  console.log(file)
}
await browser.close()
