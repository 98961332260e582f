import { expect, test } from 'vitest'
import type { Clock } from '../../../src/core/state.ts'
import type { DesktopNotice } from '../desktop.ts'
import { until } from '../programs.ts'
import { type BrowserName, clockOf, quick, saying, scene, type Scene, set, stir, words } from '../scene.ts'

/** From the installation to an answer: real input, a real notification on a real desktop, real presses. */
export function nudged(name: BrowserName): void {
  test('installed, welcomed, nudged after sitting, snoozed, nudged again, and a session started from it', async () => {
    await scene(name, { backgroundIdleSec: 5 }, async (it) => {
      const { desktop, driver } = it
      const welcome = await driver.found('src/options/index.html#welcome')
      await welcome.says(/\w/)
      await set(driver, quick)
      const first = await clockOf(driver)
      const dueAt = first.countedTo - first.stretchMs + 30_000
      const notice = await sitsToNudge(it, dueAt, 0)
      expect(notice.summary).toMatch(saying('nudge_short_title'))
      expect(notice.body.trim().length).toBeGreaterThan(20)
      if (name === 'chromium')
        expect(notice.actions).toEqual(
          expect.arrayContaining([words('nudge_button_start'), words('nudge_button_snooze')]),
        )
      const popup = await driver.open('src/popup/index.html')
      await popup.says(saying('popup_waiting_short'))
      expect(await driver.badge()).toMatch(/^\d+$/)

      const snoozedAt = Date.now()
      await answer(it, name, words('nudge_button_snooze'), words('popup_snooze', { n: 5 }))
      const snoozed = await until('the snooze', async () => (await clockOf(driver)).nudges.short.snoozedUntil)
      expect(snoozed - snoozedAt).toBeGreaterThan(299_000)
      expect(snoozed - snoozedAt).toBeLessThan(310_000)
      await popup.says(saying('popup_next_snoozed'))
      await until('the notification to go', async () => (await desktop.showing()) === 0)
      await popup.close()

      // Five minutes would be long to wait: the stored end of the snooze is brought near, as the next worker finds it.
      await driver.stopWorker()
      const clock = await clockOf(driver)
      const backAt = Date.now() + 6000
      const nearer: Clock = {
        ...clock,
        nudges: { ...clock.nudges, short: { ...clock.nudges.short, snoozedUntil: backAt } },
      }
      await driver.store({ clock: nearer })
      await stir(driver)
      await sitsToNudge(it, backAt, 1)

      await answer(it, name, words('nudge_button_start'), words('popup_start'))
      const session = await driver.found('src/session/index.html')
      await session.says(/\w{3}/)
      const started = await until('the session', async () => (await clockOf(driver)).session)
      expect(Math.abs(started.plannedEndAt - started.startedAt - 120_000)).toBeLessThan(60_000)
      expect((await clockOf(driver)).waiting).toBeNull()
    })
  })
}

/** Sits until the nudge that is due at that time, and sees that it came then. */
async function sitsToNudge({ desktop }: Scene, dueAt: number, before: number): Promise<DesktopNotice> {
  await desktop.sit(dueAt + 15_000 - Date.now(), () => desktop.notifications().length > before)
  const notice = await desktop.waitForNotification(() => true, 100, before)
  // The desktop is asked every 2 s.
  expect(Date.now() - dueAt).toBeGreaterThan(-1500)
  expect(Date.now() - dueAt).toBeLessThan(5000)
  expect(desktop.notifications()).toHaveLength(before + 1)
  return notice
}

/** Presses the notification's button; in Firefox, which has none, its body, and then the button of the page that opens. */
async function answer({ desktop, driver }: Scene, name: BrowserName, onNotice: string, onPage: string): Promise<void> {
  if (name === 'chromium') return desktop.clickAction(onNotice)
  await desktop.clickBody()
  const answers = await driver.found('index.html?answers')
  await answers.says(/\w/)
  await until(`the button "${onPage}"`, () => answers.press(onPage).then(() => true))
}
