import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Visit } from '../../src/core/visit.ts'
import { packageOf } from '../browser/scene.ts'
import { emptyPageThatReads, emptySign, withEmptyPage } from './empty-page.ts'
import { middle, startHeadless } from './history.ts'
import type { Measure } from './table.ts'
import { timesToOpen } from './usable.ts'

/** Ten years of a visit a week. */
const many = 520
const weekMs = 7 * 24 * 3_600_000

/** The massage section with ten years of weekly visits: from opening the page until the log is drawn and a press would be heard. */
export async function measureMassage(tries: number): Promise<Measure[]> {
  const dir = mkdtempSync(join(tmpdir(), 'unknot-massage-'))
  const copy = await withEmptyPage(packageOf('chromium'))
  const { context, id } = await startHeadless(dir, copy.dir)
  try {
    const address = `chrome-extension://${id}/src/options/index.html#massage`
    const page = await context.newPage()
    await page.goto(address)
    await page.waitForSelector('.stands')
    await store(page, visitsUntil(Date.now()))
    // The welcome page opened in front of it, and a page behind another is drawn once a second.
    await page.bringToFront()
    const [usable = [], empty = []] = await timesToOpen(page, tries, [
      { address, sign: '.visits tbody tr' },
      { address: `chrome-extension://${id}/${emptyPageThatReads}`, sign: emptySign },
    ])
    await page.goto(address)
    await page.waitForSelector('.visits tbody tr')
    const words = await page.textContent('main')
    if (!words?.includes(`of ${many} shown`)) throw new Error('not all visits are there: nothing measured here counts')
    return [
      {
        what: 'massage, ten years of visits: opened to usable',
        value: middle(usable),
        most: 100,
        unit: 'ms',
        note: `${many} visits, median of ${tries}, best ${usable[0]?.toFixed(0)} ms; an empty page that reads the same store: ${middle(empty).toFixed(0)} ms`,
      },
    ]
  } finally {
    await context.close()
    copy.remove()
    rmSync(dir, { recursive: true, force: true })
  }
}

/** Visits with everything filled in, the latest first. */
function visitsUntil(now: number): Visit[] {
  return Array.from({ length: many }, (_, n): Visit => ({
    id: `visit-${n}`,
    date: new Date(now - (n + 1) * weekMs).toISOString().slice(0, 10),
    minutes: 60,
    kind: 'therapeutic',
    areas: ['neck', 'shoulders.left'],
    painBefore: 4 + (n % 4),
    painAfter: n % 4,
    pressure: 'medium',
    where: 'Main Street 1',
    cost: '55',
    note: 'Shoulders first, then the lower back. '.repeat(4),
  }))
}

async function store(page: Page, visits: readonly Visit[]): Promise<void> {
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify({ visits: { version: 1, visits } })})`)
}
