import { expect, test } from 'vitest'
import { pause, until } from '../programs.ts'
import { type BrowserName, clockOf, quick, scene, set } from '../scene.ts'

/** A screen lock is an absence at once where the browser tells of it, and after a minute where it does not. */
export function locked(name: BrowserName): void {
  if (name === 'chromium') {
    test('screen locked: away from that moment, nothing over a locked screen, back when unlocked', async () => {
      await scene(name, {}, async ({ desktop, driver }) => {
        await set(driver, { ...quick, longBreakMin: 0.5 })
        await desktop.sit(4000)
        const left = Date.now()
        desktop.lock()
        const gone = await until('the lock', async () => (await clockOf(driver)).gap, 10_000)
        expect(gone).toMatchObject({ why: 'locked', known: 'locked' })
        expect(Math.abs(gone.from - left)).toBeLessThan(3500)
        await desktop.sit(left + 36_000 - Date.now())
        expect((await clockOf(driver)).gap?.from).toBe(gone.from)
        expect(desktop.notifications()).toEqual([])
        desktop.unlock()
        const clock = await until('the return', async () => {
          const found = await clockOf(driver)
          return found.gap === null && found
        })
        expect(clock.restart).toMatchObject({ why: 'locked', clock: 'both' })
        expect(Math.abs((clock.restart?.awayMs ?? 0) - 36_000)).toBeLessThan(4500)
      })
    })
    return
  }
  test('screen locked: this browser never says so, and the idle time stands in', async () => {
    await scene(name, {}, async ({ desktop, driver }) => {
      await set(driver, { ...quick, shortEveryMin: 30 })
      await desktop.sit(4000)
      desktop.lock()
      const left = Date.now()
      await pause(5000)
      expect(await driver.run(() => browser.idle.queryState(60))).toBe('active')
      const gone = await until('the absence', async () => (await clockOf(driver)).gap, 75_000)
      expect(gone).toMatchObject({ why: 'idle', known: null })
      expect(Math.abs(gone.from - left)).toBeLessThan(4500)
      desktop.unlock()
    })
  })
}
