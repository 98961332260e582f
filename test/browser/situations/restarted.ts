import { expect, test } from 'vitest'
import { until } from '../programs.ts'
import { age, type BrowserName, clockOf, quick, scene, seatedMs, set, stir } from '../scene.ts'

const twentyMinutesMs = 20 * 60_000

/** The browser is closed and started again, with a copy that lasts. */
export function restarted(name: BrowserName): void {
  test('browser restarted: after a moment the run goes on, after twenty minutes it begins anew', async () => {
    await scene(name, { packed: true }, async ({ desktop, driver }) => {
      await set(driver, { ...quick, shortEveryMin: 30 })
      await desktop.sit(5000)
      await stir(driver)
      const first = await clockOf(driver)
      await driver.quit()
      await desktop.input()
      await driver.again()
      // The browser forgot the badge (and Firefox the alarms): the launch puts them back.
      await until('the badge', async () => /^\d+$/.test(await driver.badge()))
      await until(
        'the alarms',
        async () => (await driver.alarms()).length === 2,
        5000,
        () => driver.alarms(),
      )
      await stir(driver)
      const short = await clockOf(driver)
      expect(short.gap).toBeNull()
      expect(short.spanFrom).toBe(first.spanFrom)
      expect(short.restart).toEqual(first.restart)
      expect(Math.abs(seatedMs(short) - (Date.now() - first.spanFrom))).toBeLessThan(2500)

      await age(driver, twentyMinutesMs)
      const left = await clockOf(driver)
      await driver.quit()
      await desktop.input()
      await driver.again()
      const long = await until(
        'the second launch',
        async () => {
          const found = await clockOf(driver)
          return found.turn > left.turn && found.gap === null && found
        },
        20_000,
        () => clockOf(driver),
      )
      expect(long.restart).toMatchObject({ why: 'closed', clock: 'both' })
      expect(Math.abs((long.restart?.awayMs ?? 0) - twentyMinutesMs)).toBeLessThan(30_000)
      expect(seatedMs(long)).toBeLessThan(10_000)
      expect(desktop.notifications()).toEqual([])
    })
  })
}
