import { readFileSync } from 'node:fs'
import type { Settings } from '../../src/core/settings.ts'
import type { Clock, Notices } from '../../src/core/state.ts'
import { wordsFrom, type Say } from '../../src/core/words.ts'
import { Chromium } from './chromium.ts'
import { Desktop } from './desktop.ts'
import type { Driver, Start } from './driver.ts'
import { Firefox } from './firefox.ts'
import { until } from './programs.ts'

export type BrowserName = 'chromium' | 'firefox'

const texts = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>

/** The words of the package, so that a check names the message and not its wording. */
export const words: Say = wordsFrom((key) => texts[key]?.message ?? '', 'en')

/** A message as a pattern: each value in it matches anything. */
export function saying(key: string): RegExp {
  const found = [key, `${key}_one`, `${key}_other`]
    .map((each) => texts[each]?.message)
    .filter((text) => text !== undefined)
  if (found.length === 0) throw new Error(`no message ${key}`)
  return new RegExp(
    found
      .map((text) =>
        text
          .split(/\{\w+\}/)
          .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('.{1,40}?'),
      )
      .join('|'),
    'i',
  )
}

/** A private desktop with a browser on it that has just got the built package. */
export interface Scene {
  readonly desktop: Desktop
  readonly driver: Driver
  /** Epoch ms just before the browser was started. */
  readonly began: number
}

export const packageOf = (name: BrowserName): string => `dist/${name === 'chromium' ? 'chrome' : 'firefox'}`

/** Starts a scene, hands it to `play`, and takes everything down whatever happens. */
export async function scene(
  name: BrowserName,
  start: Partial<Start>,
  play: (scene: Scene) => Promise<void>,
): Promise<void> {
  const desktop = await Desktop.start()
  try {
    const began = Date.now()
    await desktop.input()
    const driver = await (name === 'chromium' ? Chromium : Firefox).start({
      desktop,
      extensionDir: packageOf(name),
      ...start,
    })
    try {
      await play({ desktop, driver, began })
    } catch (problem) {
      const stored = await Promise.race([driver.stored().catch(String), new Promise((done) => setTimeout(done, 3000))])
      console.log(`${name}, when it failed:`, JSON.stringify(stored), desktop.notifications())
      throw problem
    } finally {
      await driver.close()
    }
  } finally {
    await desktop.close()
  }
}

/** The stored clock. */
export async function clockOf(driver: Driver): Promise<Clock> {
  return until('a stored clock', async () => (await driver.stored())['clock'] as Clock | undefined)
}

export async function settingsOf(driver: Driver): Promise<Partial<Settings>> {
  const found = (await driver.stored())['settings'] as { values?: Partial<Settings> } | undefined
  return found?.values ?? {}
}

/** What the person is told once, wherever it is kept. */
export async function noticesOf(driver: Driver): Promise<string[]> {
  return driver.run(async () => {
    const local = await browser.storage.local.get('notices')
    const session = await browser.storage.session.get('rescue')
    const rescue = session['rescue'] as { notices?: unknown } | undefined
    const read = (found: unknown) => ((found as Notices | undefined)?.shown ?? []).map((notice) => notice.key)
    return [...read(local['notices']), ...read(rescue?.notices)]
  })
}

/** Changes settings as a page does; intervals of half a minute are obeyed, so a check need not wait long. */
export async function set(driver: Driver, change: Partial<Settings>): Promise<void> {
  const answer = await driver.send({ do: 'set', change })
  if (!(answer as { ok?: boolean }).ok) throw new Error(`not set: ${JSON.stringify(answer)}`)
}

/** Short intervals: a nudge after half a minute of sitting, and a break after `longBreakMin`. */
export const quick: Partial<Settings> = { shortEveryMin: 0.5, postureCueMin: 0, longBreakMin: 1 }

/** Any event that changes nothing by itself. */
export async function stir(driver: Driver): Promise<void> {
  await driver.send({ do: 'dismiss-notice', key: 'none' })
}

/** Seated time on the sitting clock at `now`, in ms, as far as it has been counted. */
export function seatedMs(clock: Clock, now = Date.now()): number {
  return clock.sittingMs + (clock.gap ? 0 : now - clock.countedTo)
}

/** Moves every moment of the stored clock into the past, as if `ms` had gone by since without an event. */
export async function age(driver: Driver, ms: number): Promise<void> {
  const clock = JSON.parse(JSON.stringify(await clockOf(driver)), (key, value: unknown) => {
    const isMoment = typeof value === 'number' && value > 1e12 && key !== 'id'
    return isMoment ? value - ms : value
  }) as Clock
  await driver.store({ clock })
}
