import { Chromium } from '../browser/chromium.ts'
import { Desktop } from '../browser/desktop.ts'
import { packageOf } from '../browser/scene.ts'
import { emptyPage, emptySign, withEmptyPage } from './empty-page.ts'
import type { Measure } from './table.ts'
import { watcher } from './usable.ts'

/** Milliseconds from opening a page to its first paint with content, and to being usable, each the median of all tries. */
interface Opening {
  readonly paintedMs: number
  readonly usableMs: number
}

/** The popup against the empty page, opened in turn, `tries` times each, with the worker awake and asleep. */
export async function measurePopup(tries: number): Promise<Measure[]> {
  const desktop = await Desktop.start()
  const copy = await withEmptyPage(packageOf('chromium'))
  try {
    await desktop.input()
    const driver = await Chromium.start({ desktop, extensionDir: copy.dir })
    try {
      await (await driver.found('#welcome')).close()
      const awake = await openings(driver, tries, () => Promise.resolve())
      const asleep = await openings(driver, tries, () => driver.stopWorker())
      return [...lines('worker awake', awake), ...lines('worker asleep', asleep)]
    } finally {
      await driver.close()
    }
  } finally {
    await desktop.close()
    copy.remove()
  }
}

interface Openings {
  readonly popup: Opening
  readonly empty: Opening
}

function lines(state: string, { popup, empty }: Openings): Measure[] {
  return (['paintedMs', 'usableMs'] as const).map((name) => ({
    what: `popup ${name === 'paintedMs' ? 'painted' : 'usable'}, ${state}`,
    value: popup[name] / empty[name],
    most: 1.3,
    unit: '×',
    note: `${popup[name].toFixed(0)} ms, an empty Preact page ${empty[name].toFixed(0)} ms`,
  }))
}

async function openings(driver: Chromium, tries: number, before: () => Promise<void>): Promise<Openings> {
  const popup: Opening[] = []
  const empty: Opening[] = []
  await opening(driver, 'src/popup/index.html', '.now')
  await opening(driver, emptyPage, emptySign)
  for (let i = 0; i < tries; i += 1) {
    await before()
    popup.push(await opening(driver, 'src/popup/index.html', '.now'))
    await before()
    empty.push(await opening(driver, emptyPage, emptySign))
  }
  return { popup: middle(popup), empty: middle(empty) }
}

async function opening(driver: Chromium, path: string, sign: string): Promise<Opening> {
  const sheet = await driver.blank()
  await sheet.page.bringToFront()
  await sheet.page.evaluateOnNewDocument(watcher(sign))
  await sheet.page.goto(driver.extensionUrl(path))
  await sheet.page.waitForFunction('globalThis.usable && performance.getEntriesByName("first-contentful-paint")[0]')
  const found = await sheet.page.evaluate(
    '({ usableMs: globalThis.usable, paintedMs: performance.getEntriesByName("first-contentful-paint")[0].startTime })',
  )
  await sheet.close()
  return found as Opening
}

function middle(all: readonly Opening[]): Opening {
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
  return { paintedMs: median(all.map((one) => one.paintedMs)), usableMs: median(all.map((one) => one.usableMs)) }
}
