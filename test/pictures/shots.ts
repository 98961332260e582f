import { defaultSettings } from '../../src/core/settings.ts'
import type { Clock, Today } from '../../src/core/state.ts'
import type { Driver } from '../browser/driver.ts'
import { pause } from '../browser/programs.ts'
import { clockOf, set, stir } from '../browser/scene.ts'

const minuteMs = 60_000

/** Makes the stored day one of work, with breaks behind and `leftSec` still to sit until the next nudge. `now`: the browser's, epoch ms. */
export async function afternoon(driver: Driver, now: number, leftSec: number): Promise<void> {
  await set(driver, { welcomed: true })
  await driver.stopWorker()
  const clock = await clockOf(driver)
  const seatedMs = defaultSettings.shortEveryMin * minuteMs - leftSec * 1000
  const backAt = now - seatedMs
  const sitting: Clock = {
    ...clock,
    lastEventAt: now,
    countedTo: now,
    sittingMs: seatedMs,
    stretchMs: seatedMs,
    spanFrom: backAt,
    gap: null,
    waiting: null,
    restart: { at: backAt, why: 'locked', clock: 'both', awayMs: 9 * minuteMs },
  }
  await driver.store({ clock: sitting, today: dayUntil(backAt) })
  await stir(driver)
}

/** What the day held until then: sitting and walking in turn, the last of it a break. */
function dayUntil(until: number): Today {
  const lengths = [9, 55, 12, 36, 31, 52, 7, 48]
  let to = until
  const spans = lengths.map((minutes, index): Today['spans'][number] => {
    const from = to - minutes * minuteMs
    const span = { id: `picture.${index}`, from, to }
    to = from
    return index % 2 === 0 ? { ...span, kind: 'away', break: 'long' } : { ...span, kind: 'sitting' }
  })
  const day = new Date(until)
  const two = (n: number) => String(n).padStart(2, '0')
  const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
  return { version: 1, day: date, spans: spans.toReversed() }
}

/** A page of the package as it is drawn at that width, whole, at twice the pixels. */
export async function pagePicture(driver: Driver, path: string, file: string, width: number): Promise<void> {
  const sheet = await driver.open(path, { width, height: 200 })
  await sheet.says(/\w{3}/)
  // As high as its content: no scroll bar takes from the width.
  const height = await sheet.run(() => document.documentElement.scrollHeight)
  await sheet.page.setViewport({ width, height, deviceScaleFactor: 2 })
  await pause(800)
  await sheet.screenshot(file)
  await sheet.close()
}
