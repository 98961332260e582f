import { expect, test } from 'vitest'
import type { Settings } from '../../../src/core/settings.ts'
import { pause, until } from '../programs.ts'
import { type BrowserName, clockOf, quick, scene, seatedMs, set } from '../scene.ts'

/** Real idle time of the screen is an absence, dated back to the last input. */
export function absence(name: BrowserName): void {
  test('away ten minutes (a break being set to one): the clock stops at the last input and starts again', () =>
    away(name, { ...quick, shortEveryMin: 30 }, 75_000))
}

/** The same by the clock on the wall and with the settings as they come. */
export function tenMinutesAway(name: BrowserName): void {
  test(`${name}: away ten real minutes, nothing set`, () => away(name, {}, 600_000), 900_000)
}

async function away(name: BrowserName, change: Partial<Settings>, ms: number): Promise<void> {
  await scene(name, {}, async ({ desktop, driver }) => {
    await set(driver, change)
    await desktop.sit(6000)
    const left = Date.now()
    await desktop.input()
    const gone = await until('the absence', async () => (await clockOf(driver)).gap, 75_000)
    expect(Date.now() - left).toBeGreaterThan(55_000)
    expect(gone.why).toBe('idle')
    expect(Math.abs(gone.from - left)).toBeLessThan(2500)
    expect(await driver.alarms()).toEqual([])
    await pause(Math.max(0, left + ms - Date.now()))
    const back = Date.now()
    await desktop.input()
    const clock = await until('the return', async () => {
      const found = await clockOf(driver)
      return found.gap === null && found
    })
    expect(clock.restart).toMatchObject({ why: 'idle', clock: 'both' })
    expect(Math.abs((clock.restart?.awayMs ?? 0) - (back - left))).toBeLessThan(4000)
    expect(seatedMs(clock)).toBeLessThan(5000)
    expect(desktop.notifications()).toEqual([])
    expect((await driver.alarms()).map((alarm) => alarm.name).sort()).toEqual(['nudge', 'pulse'])
  })
}
