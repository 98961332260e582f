/** Draws the toolbar, store and notification icons from `public/icons/mark.svg`; run it when the mark changes. */
import { readFile, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'

/** Edge of the picture and the clear margin around the mark, in px; a store wants 16 px around its 128. */
const icons = [
  { name: '16', edge: 16, margin: 0 },
  { name: '32', edge: 32, margin: 0 },
  { name: '48', edge: 48, margin: 2 },
  { name: '128', edge: 128, margin: 16 },
  { name: 'notice', edge: 256, margin: 16 },
] as const

const mark = Buffer.from(await readFile('public/icons/mark.svg')).toString('base64')
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage()
for (const { name, edge, margin } of icons) {
  await page.setViewportSize({ width: edge, height: edge })
  await page.setContent(
    `<body style="margin:0"><img src="data:image/svg+xml;base64,${mark}" style="display:block;margin:${margin}px;width:${edge - 2 * margin}px"></body>`,
  )
  await page.waitForFunction('document.images[0].complete')
  await writeFile(`public/icons/${name}.png`, await page.screenshot({ omitBackground: true }))
}
await browser.close()
