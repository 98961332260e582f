import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { Chromium } from '../browser/chromium.ts'
import { Desktop } from '../browser/desktop.ts'
import { pause, until } from '../browser/programs.ts'
import { clockOf, packageOf } from '../browser/scene.ts'
import { needSystem } from '../browser/system.ts'
import { withShiftedClock } from '../browser/wall-clock.ts'
import { afternoon, pagePicture } from './shots.ts'

const folder = '.github/pictures'
const [popup, nudge] = [`${folder}/popup.png`, `${folder}/nudge.png`]

/** The pictures of the README, from the built package: the popup's page, and the nudge as Chromium draws it with its buttons. */
needSystem()
mkdirSync(folder, { recursive: true })
const desktop = await Desktop.start({ daemon: false })
try {
  await withShiftedClock(async (env, shift) => {
    // It is always ten past three, so that the pictures differ only when Unknot does.
    const ten = new Date().setHours(15, 10, 0, 0)
    const ahead = ten - Date.now()
    shift(ahead)
    // Smaller than the screen: the notification lies on the bare desktop.
    const driver = await Chromium.start({ desktop, extensionDir: packageOf('chromium'), env, size: [880, 560] })
    try {
      await driver.found('#welcome')
      await afternoon(driver, Date.now() + ahead, 8 * 60)
      await pagePicture(driver, 'src/popup/index.html', popup, 360)
      await afternoon(driver, Date.now() + ahead, 5)
      await until('the nudge', async () => (await clockOf(driver)).waiting, 30_000)
      await pause(1500)
      await desktop.screenshot(nudge, '380x240+900+560')
      execFileSync('convert', [nudge, '-trim', '+repage', nudge])
    } finally {
      await driver.close()
    }
  })
  console.log(`${popup}\n${nudge}`)
} finally {
  await desktop.close()
}
