import { expect, test } from 'vitest'
import { movements } from '../../../src/catalogue/index.ts'
import type { Screening } from '../../../src/core/screening.ts'
import type { Stretch } from '../../../src/core/stretch.ts'
import { until } from '../programs.ts'
import { type BrowserName, clockOf, saying, scene, set, words } from '../scene.ts'

/** What a person does besides sitting: stretches, massage, safety answers. From the built package, in the real browser. */
export function sections(name: BrowserName): void {
  test('a movement from the library moves, goes on in another page, and is left out once it hurts', async () => {
    await scene(name, { backgroundIdleSec: 30 }, async ({ driver }) => {
      const library = await driver.open('src/options/index.html#stretches', { width: 1000, height: 900 })
      await library.says(saying('options_library_found'))
      const pictures = () => library.run(() => document.querySelectorAll('.library .figure').length)
      await until('every card to have its picture', async () => (await pictures()) === movements().length)

      const session = await driver.open('src/session/index.html?movement=seated-side-bend', { width: 360, height: 700 })
      await session.page.bringToFront()
      const drawn = () => session.run(() => document.querySelector('.stage .figure')?.innerHTML)
      const first = await until('the figure', drawn)
      await until('the figure to move', async () => (await drawn()) !== first)
      const left = (text: string) => Number(/(\d+):(\d\d)/.exec(text)?.[0].replace(':', ''))
      const other = await driver.open('src/session/index.html', { width: 900, height: 700 })
      await other.says(saying('move_seated_side_bend_name'))
      // Both pages show the same session at the same place, within the second that passes between two looks.
      expect(Math.abs(left(await other.text()) - left(await session.text()))).toBeLessThanOrEqual(3)
      await other.press(words('session_hurts'))
      await other.says(saying('session_hurt'))
      await other.close()
      await until('the session to be over', async () => (await clockOf(driver)).session === null)
      expect(((await driver.stored())['stretch'] as Stretch).hurt).toEqual(['seated-side-bend'])
      await library.says(saying('options_marked_hurt'))
      await library.close()
      await session.close()
    })
  })

  test('a visit and safety answers: logged or refused, and heeded by tracker, popup and session', async () => {
    await scene(name, { backgroundIdleSec: 30 }, async ({ driver }) => {
      await set(driver, { welcomed: true })
      const massage = await driver.open('src/options/index.html#massage', { width: 1000, height: 900 })
      await massage.says(saying('options_massage_unasked'))
      const send = (event: object) =>
        massage.run(
          (what) => browser.runtime.sendMessage({ to: 'worker', event: what }) as Promise<{ ok: boolean }>,
          event,
        )
      const visit = { id: 'v1', date: '2026-01-05', minutes: 60, kind: 'therapeutic', areas: [], note: '<b>firm</b>' }
      expect(await send({ do: 'visit-save', visit })).toEqual({ ok: true })
      expect(await send({ do: 'visit-save', visit: { ...visit, id: 'v2', minutes: 10_000 } })).toMatchObject({
        ok: false,
      })
      await massage.says(saying('options_visits'))

      expect(await send({ do: 'screen', change: { answers: { 'blood-thinner': { answer: 'yes' } } } })).toEqual({
        ok: true,
      })
      await massage.says(saying('options_massage_on_hold'))
      await massage.says(saying('ui_risk_blood_thinner_ask'))
      const popup = await driver.open('src/popup/index.html', { width: 360, height: 640 })
      await popup.says(saying('popup_massage_on_hold'))
      await popup.close()

      expect(await send({ do: 'screen', change: { answers: { clot: { answer: 'not-sure' } } } })).toEqual({ ok: true })
      const session = await driver.open('src/session/index.html?length=120', { width: 360, height: 700 })
      await session.says(saying('session_stopped'))
      await session.close()
      expect((await clockOf(driver)).session).toBeNull()

      const kept = await driver.stored()
      expect((kept['visits'] as { visits: unknown[] }).visits).toEqual([visit])
      expect((kept['screening'] as Screening).answers['clot']).toEqual({ answer: 'not-sure' })
      await massage.close()
    })
  })
}
