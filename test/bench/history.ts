import '../temporal.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { nothingStored } from '../../src/core/stored.ts'
import { kept as stored } from '../../src/core/upgrade.ts'
import { kept } from '../../src/history/database.ts'
import type { Kept } from '../../src/core/kept.ts'
import { pageOf } from '../../src/history/pages.ts'
import { daysOf, totalsOf } from '../../src/history/totals.ts'
import { packageOf } from '../browser/scene.ts'
import { emptyPageThatReads, emptySign, withEmptyPage } from './empty-page.ts'
import { type Measure, table } from './table.ts'
import { lifeUntil, visitsUntil } from './ten-years.ts'
import { timesToOpen } from './usable.ts'

const zone = 'Europe/Berlin'
const chunk = 5000

/** A browser without a screen, with the built extension, or a copy of it. */
export async function startHeadless(
  dir: string,
  dist = resolve(packageOf('chromium')),
): Promise<{ context: BrowserContext; id: string }> {
  const context = await chromium.launchPersistentContext(dir, {
    executablePath: '/usr/bin/chromium',
    headless: true,
    timezoneId: zone,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      `--disable-extensions-except=${dist}`,
      `--load-extension=${dist}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
    ],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  return { context, id: new URL(worker.url()).host }
}

/** Writes a life into the page's database as the worker would have, only faster. */
export async function fill(page: Page, years: number, until: number): Promise<number> {
  const log = lifeUntil(until, years, zone).flatMap((entry) => (entry.type === 'undo' ? [] : [kept(entry, zone)]))
  const pages = new Map<number, Kept[]>()
  const days = new Map<string, { entries: Kept[]; pages: Set<number> }>()
  for (const entry of log) {
    const page = pageOf(entry)
    pages.set(page, [...(pages.get(page) ?? []), entry])
    for (const day of daysOf(entry, zone)) {
      const row = days.get(day) ?? { entries: [], pages: new Set() }
      row.entries.push(entry)
      row.pages.add(page)
      days.set(day, row)
    }
  }
  const totals = [...days].map(([day, row]) => ({
    day,
    pages: [...row.pages],
    totals: totalsOf(day, row.entries, zone),
  }))
  for (const [store, rows] of [
    ['pages', [...pages].map(([day, entries]) => ({ day, entries }))],
    ['days', totals],
  ] as const) {
    for (let from = 0; from < rows.length; from += chunk) {
      await page.evaluate(put, { store, rows: rows.slice(from, from + chunk) as unknown[] })
    }
  }
  return log.length
}

const put = ({ store, rows }: { store: string; rows: unknown[] }) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('unknot')
    request.onerror = () => reject(request.error ?? new Error('no database'))
    request.onsuccess = () => {
      const tx = request.result.transaction(store, 'readwrite')
      for (const row of rows) tx.objectStore(store).put(row)
      tx.oncomplete = () => {
        request.result.close()
        resolve()
      }
      tx.onabort = () => reject(tx.error ?? new Error('not written'))
    }
  })

/** Lays a massage a week where the worker keeps them. */
export async function fillVisits(page: Page, years: number, until: number): Promise<number> {
  const { visits } = stored({ ...nothingStored, visits: visitsUntil(until, years, zone) })
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify({ visits })})`)
  return years * 52
}

/** Weeks gone back, one after the other. */
const steps = 200

/** The history page with ten years behind it: when its first chart stands, how it moves through weeks, what it holds in memory. */
export async function measureHistory(tries: number): Promise<Measure[]> {
  const dir = mkdtempSync(join(tmpdir(), 'unknot-history-'))
  const copy = await withEmptyPage(packageOf('chromium'))
  const { context, id } = await startHeadless(dir, copy.dir)
  try {
    const address = `chrome-extension://${id}/src/options/index.html`
    const page = await context.newPage()
    await page.goto(`${address}#history`)
    await page.waitForSelector('.history .group')
    const entries = await fill(page, 10, Date.now())
    const visits = await fillVisits(page, 10, Date.now())
    // The welcome page opened in front of it, and a page behind another is drawn once a second.
    await page.bringToFront()
    const [first = [], empty = []] = await timesToOpen(page, tries, [
      { address: `${address}#history`, sign: '.chart .plot rect.sitting' },
      { address: `chrome-extension://${id}/${emptyPageThatReads}`, sign: emptySign },
    ])
    await page.goto(`${address}#history`)
    await page.waitForSelector('.chart .plot rect.sitting')
    const { frames, presses, weeks } = (await page.evaluate(goThroughWeeks)) as Gone
    if (weeks < steps) throw new Error(`The page moved through ${weeks} weeks of ${steps}: no frame of it counts.`)
    const slow = frames.filter((ms) => ms >= 20).length / frames.length
    const heap = await heldBy(page)
    const write = await writing(page)
    return [
      {
        what: 'history, ten years: first chart',
        value: middle(first),
        most: 300,
        unit: 'ms',
        note: `${entries} entries and ${visits} visits, median of ${tries}; an empty page that reads the same store: ${middle(empty).toFixed(0)} ms`,
      },
      {
        what: 'history, ten years: frames of 20 ms or more',
        value: slow * 100,
        most: 5,
        unit: '%',
        note: `${frames.length} frames while moving through ${weeks} weeks, the longest ${Math.max(...frames).toFixed(0)} ms`,
      },
      {
        what: 'history, ten years: from a press to the other week painted',
        value: at(presses, 0.95),
        most: 100,
        unit: 'ms',
        note: `95 of 100 presses, half of them within ${middle(presses).toFixed(0)} ms`,
      },
      { what: 'history, ten years: memory of the page', value: heap / 1e6, most: 150, unit: 'MB', note: '' },
      {
        what: 'history, ten years: reading one day',
        value: write,
        most: 20,
        unit: 'ms',
        note: 'all that one write has to read',
      },
    ]
  } finally {
    await context.close()
    copy.remove()
    rmSync(dir, { recursive: true, force: true })
  }
}

/** What was seen: ms between frames, ms from each press to the paint that answers it, and how many other weeks there were. */
interface Gone {
  readonly frames: readonly number[]
  readonly presses: number[]
  readonly weeks: number
}

/**
 * Script that presses for the week before, again and again, as fast as a hand that holds the key: the next one when the
 * other week stands there and eight more frames have gone by. As text, for a bundler may wrap functions.
 */
const goThroughWeeks = `(async () => {
  const [frames, presses] = [[], []]
  const week = () => document.querySelector('.weeks h2').textContent
  let last = performance.now()
  const frame = () => new Promise((done) => requestAnimationFrame((now) => {
    frames.push(now - last)
    last = now
    done()
  }))
  const painted = () => new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => done()
    port2.postMessage(null)
  })
  await frame()
  frames.length = 0
  for (let i = 0; i < ${steps}; i += 1) {
    const before = week()
    const pressed = performance.now()
    document.querySelector('.weeks button').click()
    for (let n = 0; week() === before && n < 600; n += 1) await frame()
    if (week() === before) break
    await frame()
    await painted()
    presses.push(performance.now() - pressed)
    for (let n = 0; n < 8; n += 1) await frame()
  }
  return { frames, presses, weeks: presses.length }
})()`

/** What the page holds in memory, in bytes, once what it has let go of is cleared away. */
async function heldBy(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await devtools.detach()
  return usedSize
}

/** How long the day's own entries take to read from a log of ten years. */
async function writing(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open('unknot')
        request.onsuccess = () => {
          const tx = request.result.transaction(['days', 'pages'])
          const keys = tx.objectStore('days').getAllKeys()
          keys.onsuccess = () => {
            const read = performance.now()
            const row = tx.objectStore('days').get(keys.result.at(-2) as string)
            row.onsuccess = () => {
              for (const page of (row.result as { pages: number[] }).pages) tx.objectStore('pages').get(page)
            }
            tx.oncomplete = () => {
              resolve(performance.now() - read)
              request.result.close()
            }
          }
        }
      }),
  )
}

/** The median. */
export const middle = (values: readonly number[]): number => at(values, 0.5)

/** The value that a share of all, 0 to 1, lies below. */
const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN

if (import.meta.filename === process.argv[1]) console.log(table(await measureHistory(21)))
