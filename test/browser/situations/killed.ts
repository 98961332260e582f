import { expect, test } from 'vitest'
import { until } from '../programs.ts'
import { type BrowserName, clockOf, quick, scene, seatedMs, set, stir } from '../scene.ts'

/** The worker lives for seconds at a time; the clock does not. */
export function killed(name: BrowserName): void {
  test('worker killed in the middle: the clock goes on and the nudge comes at its time', async () => {
    await scene(name, { backgroundIdleSec: 5 }, async ({ desktop, driver }) => {
      await set(driver, { ...quick, shortEveryMin: 1 })
      const first = await clockOf(driver)
      const dueAt = first.countedTo - first.stretchMs + 60_000
      for (let kill = 0; kill < 2; kill += 1) {
        await desktop.sit(3000)
        await driver.stopWorker()
        expect(await driver.workerRuns()).toBe(false)
        await stir(driver)
        expect(await driver.workerRuns()).toBe(true)
      }
      const later = await clockOf(driver)
      expect(later.spanFrom).toBe(first.spanFrom)
      expect(later.turn).toBeGreaterThan(first.turn)
      await driver.stopWorker()
      await desktop.sit(dueAt + 10_000 - Date.now(), () => desktop.notifications().length > 0)
      expect(desktop.notifications()).toHaveLength(1)
      const clock = await until('the nudge in the clock', async () => {
        const found = await clockOf(driver)
        return found.waiting && found
      })
      expect(Math.abs((clock.waiting?.at ?? 0) - dueAt)).toBeLessThan(2500)
      expect(Math.abs(seatedMs(clock) - (Date.now() - first.spanFrom))).toBeLessThan(2500)
    })
  })
}
