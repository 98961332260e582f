import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { chromiumPath, quietFlags } from '../browser/chromium.ts'
import { packageOf } from '../browser/scene.ts'
import { busySettings, workingDays } from '../options/backups.ts'
import { type Measure, table } from './table.ts'

/** Ten years of a full-time worker: 60 spans on each of 250 days a year, and the nudges, answers and sessions that go with them. */
const tenYears = 10 * 250
const runsADay = 30
const fileHead = { unknot: 'unknot-backup', version: 1, made: '2026-03-02T08:00:00.000Z', program: '0.1.0' }

/** Backup, preview and restore of ten years through the options page of a real, headless Chromium. */
export async function measureBackup(): Promise<Measure[]> {
  const dir = mkdtempSync(join(tmpdir(), 'unknot-bench-'))
  const entries = workingDays(tenYears, Date.now() - 48 * 3_600_000, runsADay)
  const file = join(dir, 'ten-years.json')
  writeFileSync(file, JSON.stringify({ ...fileHead, settings: busySettings, history: entries }))
  const spans = entries.filter(({ type }) => type === 'span').length
  const note = `${spans} spans, ${entries.length} entries, ${(statSync(file).size / 1e6).toFixed(0)} MB`
  const extension = resolve(packageOf('chromium'))
  const load = [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
  const context = await chromium.launchPersistentContext(join(dir, 'profile'), {
    executablePath: chromiumPath,
    headless: true,
    args: [...quietFlags, ...load],
  })
  try {
    const page = await dataPage(context)
    const preview = await timed(async () => {
      await page.locator('input[type=file]').setInputFiles(file)
      await page.waitForSelector('.changes', { timeout: 120_000 })
    })
    const heapMb = await page.evaluate('(performance.memory ? performance.memory.usedJSHeapSize : 0) / 1e6')
    const restore = await timed(async () => {
      await page.locator('.question .primary').click()
      await page.waitForSelector('.note.notice', { timeout: 120_000 })
    })
    const saving = page.waitForEvent('download')
    const backup = await timed(async () => {
      await page.locator('.primary').first().click()
      await (await saving).path()
    })
    const undo = await timed(async () => {
      await page.locator('.note.notice button').click()
      // What can be undone is hidden while it is worked on, and comes back where it could not be.
      await page.waitForFunction(() => !document.querySelector('progress, .note.notice'), null, { timeout: 120_000 })
    })
    return [
      { what: 'ten years: backup saved', value: backup, most: 3, unit: 's', note },
      {
        what: 'ten years: file read and preview shown, then restored',
        value: preview + restore,
        most: 10,
        unit: 's',
        note: `${preview.toFixed(1)} s and ${restore.toFixed(1)} s`,
      },
      { what: 'ten years: restore undone', value: undo, most: 10, unit: 's' },
      { what: 'ten years: heap of the page with the file read', value: Number(heapMb), most: 150, unit: 'MB' },
    ]
  } finally {
    await context.close()
    rmSync(dir, { recursive: true, force: true })
  }
}

async function dataPage(context: BrowserContext): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const page = await context.newPage()
  await page.goto(`${new URL('/', worker.url()).href}src/options/index.html#data`)
  await page.waitForSelector('input[type=file]', { state: 'attached' })
  // The welcome page opened in front of it, and a press waits for a frame: a page behind another gets one a second.
  await page.bringToFront()
  return page
}

/** Seconds that something takes. */
async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

if (import.meta.filename === process.argv[1]) console.log(table(await measureBackup()))
