import { Chromium } from '../browser/chromium.ts'
import { Desktop } from '../browser/desktop.ts'
import { packageOf, set } from '../browser/scene.ts'
import type { Measure } from './table.ts'

const watchedSec = 10
/** Two panels and both sides: among the dearest to draw. */
const path = 'src/session/index.html?movement=seated-thoracic-rotation'

/** How smoothly a session's figure moves, and what a still of it costs. */
export async function measureSession(): Promise<Measure[]> {
  const desktop = await Desktop.start()
  try {
    await desktop.input()
    const driver = await Chromium.start({ desktop, extensionDir: packageOf('chromium') })
    try {
      await (await driver.found('#welcome')).close()
      const moving = await share(driver)
      await set(driver, { motion: 'reduced' })
      const still = await busy(driver)
      return [
        {
          what: 'session: frames of 20 ms or more',
          value: 100 * moving.slow,
          most: 5,
          unit: '%',
          note: `of ${moving.frames}`,
        },
        { what: 'session: a still, of one core', value: 100 * still, most: 5, unit: '%' },
      ]
    } finally {
      await driver.close()
    }
  } finally {
    await desktop.close()
  }
}

async function share(driver: Chromium): Promise<{ slow: number; frames: number }> {
  const sheet = await driver.open(path, { width: 360, height: 660 })
  await sheet.page.bringToFront()
  await sheet.page.waitForSelector('.stage .figure')
  const gaps = (await sheet.page.evaluate(`new Promise((done) => {
    const gaps = []
    let last = performance.now()
    const end = last + ${watchedSec * 1000}
    requestAnimationFrame(function look(now) {
      gaps.push(now - last)
      last = now
      if (now < end) requestAnimationFrame(look)
      else done(gaps.slice(5))
    })
  })`)) as number[]
  await sheet.close()
  return { slow: gaps.filter((gap) => gap >= 20).length / gaps.length, frames: gaps.length }
}

/** The part of the time in which the page's thread works. */
async function busy(driver: Chromium): Promise<number> {
  const sheet = await driver.open(path, { width: 360, height: 660 })
  await sheet.page.bringToFront()
  await sheet.page.waitForSelector('.stage .stills')
  const workedSec = async () => (await sheet.page.metrics()).TaskDuration ?? 0
  const before = await workedSec()
  await new Promise((done) => setTimeout(done, watchedSec * 1000))
  const after = await workedSec()
  await sheet.close()
  return (after - before) / watchedSec
}
