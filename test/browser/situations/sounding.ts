import { expect, test } from 'vitest'
import { until } from '../programs.ts'
import { type BrowserName, clockOf, scene, set } from '../scene.ts'

/** Notes when a tone was played in the unseen page, in epoch ms, once it really plays. */
const listenIn = (world: typeof globalThis) => {
  const { prototype } = world.HTMLMediaElement
  const { play } = prototype
  prototype.play = async function (this: HTMLMediaElement) {
    await play.call(this)
    world.localStorage.setItem('heard', `${world.localStorage.getItem('heard') ?? ''} ${Date.now()}`)
  }
}

/** The tone of a session whose page is closed. */
export function sounding(name: BrowserName): void {
  test('a session goes on sounding when its page is closed, and falls silent at its end', async () => {
    // Firefox puts its background page away after so many seconds, unless something keeps it.
    await scene(name, { backgroundIdleSec: 12 }, async ({ driver }) => {
      await set(driver, { welcomed: true, tone: true })
      const session = await driver.open('src/session/index.html?length=30', { width: 360, height: 700 })
      const { plannedEndAt } = await until('the session', async () => (await clockOf(driver)).session)
      await driver.runInSound(listenIn)
      const heard = async () =>
        (await driver.run(() => localStorage.getItem('heard') ?? '')).split(' ').filter(Boolean).map(Number)
      const shown = () => session.run(() => (globalThis as { tones?: number }).tones ?? 0)
      await session.run(() => {
        const { prototype } = HTMLMediaElement
        const { play } = prototype
        prototype.play = function () {
          Object.assign(globalThis, { tones: ((globalThis as { tones?: number }).tones ?? 0) + 1 })
          return play.call(this)
        }
      })
      await until('two tones from the page that shows it', async () => (await shown()) >= 2, 25_000, shown)
      // Twice would be once too often.
      expect(await heard()).toEqual([])
      await session.close()
      const end = async () => (await heard()).find((at) => at > plannedEndAt - 500)
      expect(await until('the tone at the end', end, 40_000, heard)).toBeLessThan(plannedEndAt + 3000)
      const all = (await heard()).length
      expect(all).toBeGreaterThanOrEqual(2)
      // Chromium: it closes itself; Firefox: nothing keeps the background page any more.
      await until('the unseen page to be gone', async () => !(await driver.hasSound()), 60_000)
      expect(await heard()).toHaveLength(all)
    })
  })
}
