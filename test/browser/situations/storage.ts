import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, rmdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { until } from '../programs.ts'
import { type BrowserName, clockOf, noticesOf, quick, saying, scene, set, settingsOf, stir } from '../scene.ts'

/** The store fails, lies, or is written from two sides. */
export function storage(name: BrowserName): void {
  test('disk full: said once in the popup, the clock goes on, and all is well when there is room again', async () => {
    await onSmallDisk(async (profileDir, fill, free) => {
      await scene(name, { profileDir, backgroundIdleSec: 60 }, async ({ desktop, driver }) => {
        await set(driver, quick)
        const first = await clockOf(driver)
        fill()
        await until(
          'the disk to refuse',
          async () => {
            await desktop.input()
            await driver.send({ do: 'set', change: { longEveryMin: 60 + Math.round(Math.random() * 30) } })
            return (await noticesOf(driver)).includes('notice_storage_full')
          },
          20_000,
          () => noticesOf(driver),
        )
        expect(await noticesOf(driver)).toEqual(['notice_storage_full'])
        const popup = await driver.open('src/popup/index.html')
        await popup.says(saying('notice_storage_full'))
        const rescued = () =>
          driver.run(
            async () =>
              (
                (await browser.storage.session.get('rescue'))['rescue'] as
                  { clock?: { turn: number; spanFrom: number } } | undefined
              )?.clock,
          )
        const kept = await until('the clock in the session', rescued)
        expect(kept.spanFrom).toBe(first.spanFrom)
        await stir(driver)
        expect((await rescued())?.turn).toBeGreaterThan(kept.turn)
        // The nudge comes all the same.
        await desktop.sit(45_000, () => desktop.notifications().length > 0)
        expect(desktop.notifications()).toHaveLength(1)
        await popup.says(saying('popup_waiting_short'))
        free()
        await until(
          'the disk to take it again',
          async () => {
            await stir(driver)
            return (await noticesOf(driver)).length === 0 && (await rescued()) === undefined
          },
          30_000,
          () => noticesOf(driver),
        )
        expect((await clockOf(driver)).turn).toBeGreaterThan(kept.turn)
      })
    })
  })

  test('alarms lost are put back, damaged and newer data are set aside, and two pages at once lose nothing', async () => {
    await scene(name, { backgroundIdleSec: 60 }, async ({ driver }) => {
      await set(driver, { longEveryMin: 90 })
      const names = async () => (await driver.alarms()).map((alarm) => alarm.name).sort()
      expect(await names()).toEqual(['nudge', 'pulse'])
      await driver.run(() => browser.alarms.clearAll())
      expect(await names()).toEqual([])
      await stir(driver)
      expect(await names()).toEqual(['nudge', 'pulse'])

      const [one, two] = [await driver.open('src/options/index.html'), await driver.open('src/popup/index.html')]
      const change = (given: object) =>
        browser.runtime.sendMessage({ to: 'worker', event: { do: 'set', change: given } })
      for (let round = 0; round < 5; round += 1) {
        await Promise.all([
          one.run(change, { shortEveryMin: 15 + round }),
          two.run(change, { longEveryMin: 70 + round }),
        ])
      }
      expect(await settingsOf(driver)).toMatchObject({ shortEveryMin: 19, longEveryMin: 74 })

      await driver.store({ clock: 'rubbish', settings: { version: 99, values: { shortEveryMin: 'often' } } })
      await set(driver, { discreet: true })
      expect((await noticesOf(driver)).sort()).toEqual(['notice_storage_newer', 'notice_storage_unreadable'])
      await two.says(saying('notice_storage_newer'))
      await two.says(saying('notice_storage_unreadable'))
      const aside = Object.entries(await driver.stored()).filter(([key]) => key.startsWith('aside.'))
      expect(aside.map(([, value]) => value)).toEqual(
        expect.arrayContaining(['rubbish', { version: 99, values: { shortEveryMin: 'often' } }]),
      )
      expect(await settingsOf(driver)).toMatchObject({ discreet: true })
      expect((await clockOf(driver)).version).toBe(1)
      await stir(driver)
      expect(Object.keys(await driver.stored()).filter((key) => key.startsWith('aside.'))).toHaveLength(aside.length)
    })
  })
}

/** A profile on a disk of its own that can be filled to the brim and emptied. */
async function onSmallDisk(play: (dir: string, fill: () => void, free: () => void) => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0)
    throw new Error(
      'A full disk is made with a small tmpfs, which only root may mount: run as root, in a container for instance.',
    )
  const dir = mkdtempSync(join(tmpdir(), 'unknot-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs', dir])
  const filler = join(dir, 'filler')
  const fill = () => {
    try {
      for (const size of [1 << 20, 1 << 12, 1]) fillWith(filler, size)
    } catch {
      // Full.
    }
  }
  try {
    await play(join(dir, 'profile'), fill, () => rmSync(filler))
  } finally {
    execFileSync('umount', ['-l', dir])
    rmdirSync(dir)
  }
}

function fillWith(file: string, size: number): void {
  const piece = Buffer.alloc(size, 'x')
  try {
    for (;;) writeFileSync(file, piece, { flag: 'a' })
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ENOSPC') throw problem
  }
}
