import { expect, test } from 'vitest'
import { pause, until } from '../programs.ts'
import { age, type BrowserName, clockOf, quick, scene, type Scene, seatedMs, set, stir } from '../scene.ts'
import { withShiftedClock } from '../wall-clock.ts'

const twoHoursMs = 2 * 3_600_000

/** A sleep that the browser is never told of: no event, then one, two hours later. */
export function asleep(name: BrowserName): void {
  const how =
    name === 'chromium'
      ? 'its processes stopped and its wall clock set on'
      : 'its processes stopped and its stored times set back'
  test(`asleep two hours (${how}): an absence, no nudge on waking, back with the first input`, async () => {
    if (name === 'chromium')
      await withShiftedClock((env, shift) =>
        scene(name, { env }, (it) => sleeps(it, async () => shift(twoHoursMs), twoHoursMs)),
      )
    else
      await scene(name, { backgroundIdleSec: 8 }, (it) =>
        sleeps(
          it,
          async () => undefined,
          0,
          () => age(it.driver, twoHoursMs),
        ),
      )
  })
}

/** @param asleepFor moves time on while the browser is stopped. @param ahead how far its wall clock is then before ours, ms. */
async function sleeps(
  { desktop, driver }: Scene,
  asleepFor: () => Promise<void>,
  ahead: number,
  woken: () => Promise<void> = async () => undefined,
): Promise<void> {
  await set(driver, quick)
  await desktop.sit(8000)
  await stir(driver)
  const before = await clockOf(driver)
  expect(before.gap).toBeNull()
  driver.freeze()
  await pause(1000)
  await asleepFor()
  await pause(4000)
  driver.thaw()
  await woken()
  if (ahead === 0) await stir(driver)
  const slept = await until(
    'the sleep to be seen',
    async () => (await clockOf(driver)).gap,
    40_000,
    () => clockOf(driver),
  )
  expect(slept.why).toBe('asleep')
  expect(Math.abs(slept.from - (before.lastEventAt ?? 0) + (ahead === 0 ? twoHoursMs : 0))).toBeLessThan(1500)
  // The nudge was due during the sleep: it must not come on waking.
  expect(desktop.notifications()).toEqual([])
  const clock = await until(
    'somebody to be back',
    async () => {
      await desktop.input()
      const found = await clockOf(driver)
      return found.gap === null && found
    },
    75_000,
    () => clockOf(driver),
  )
  expect(clock.restart).toMatchObject({ why: 'asleep', clock: 'both' })
  expect(Math.abs((clock.restart?.awayMs ?? 0) - twoHoursMs)).toBeLessThan(60_000)
  expect(seatedMs(clock, Date.now() + ahead)).toBeLessThan(40_000)
}
