import { mkdirSync } from 'node:fs'
import { pause } from '../browser/programs.ts'
import { scene, set } from '../browser/scene.ts'
import { needSystem } from '../browser/system.ts'
import { pagePicture } from '../pictures/shots.ts'

const folder = '.shots'

/** No screen: a virtual one, half a minute of sitting instead of half an hour, and the nudge that the desktop received. */
export async function onVirtualDesktop(): Promise<void> {
  needSystem()
  mkdirSync(folder, { recursive: true })
  console.log(
    'There is no display here: a virtual desktop stands in, and a nudge comes after half a minute of sitting.',
  )
  await scene('chromium', {}, async ({ desktop, driver }) => {
    await driver.found('#welcome')
    await set(driver, { shortEveryMin: 0.5, postureCueMin: 0 })
    console.log('Chromium runs with Unknot; the mouse is moved as somebody at work would …')
    await desktop.sit(60_000, () => desktop.notifications().length > 0)
    const notice = await desktop.waitForNotification(() => true, 1000)
    await (await driver.open('src/popup/index.html?answers')).says(/\w{3}/)
    await pause(500)
    await desktop.screenshot(`${folder}/nudge.png`)
    await pagePicture(driver, 'src/popup/index.html', `${folder}/popup.png`, 360)
    await pagePicture(driver, 'src/options/index.html', `${folder}/options.png`, 1000)
    console.log(
      `\nThe desktop received:\n  summary: ${notice.summary}\n  body:    ${notice.body.replaceAll('\n', ' / ')}\n  buttons: ${notice.actions.join(' | ')}`,
    )
    console.log(`\nPictures: ${['nudge', 'popup', 'options'].map((name) => `${folder}/${name}.png`).join(', ')}`)
  })
}
