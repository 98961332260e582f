import { render, type ComponentType } from 'preact'
import { browser } from '../bridge/browser.ts'
import { early, spoken } from '../bridge/early.ts'
import type { PageWords } from '../bridge/page-words.ts'
import { readAside } from '../bridge/lying-aside.ts'
import { sender } from '../bridge/send.ts'
import { clockHoursIn, readStored } from '../bridge/store.ts'
import { watchStored } from '../bridge/watch.ts'
import type { Settings } from '../core/settings.ts'
import type { Stored } from '../core/stored.ts'
import { wordsFrom } from '../core/words.ts'
import { doorFrom } from './door.ts'
import type { PageProps } from './page.ts'
import { nextTickMs } from './tick.ts'
import { writeTimesAs } from './time.ts'
import { say, speak } from './words.ts'

const dayMs = 86_400_000
/** What comes later than this is drawn when it is there: an empty page must not look like a broken one. */
const mostReadyMs = 200

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/**
 * Draws a page from stored state and the page's own clock, again whenever either changes; it never waits for the worker.
 * `title` is a message key. `prepare`: what the first drawing waits for besides, as long as that takes no more than a moment.
 */
export async function mount(
  View: ComponentType<PageProps>,
  root: HTMLElement,
  title: string,
  prepare?: (stored: Stored, now: number, zone: string) => Promise<unknown>,
): Promise<void> {
  const send = sender(browser)
  const page = doorFrom(browser, location, () => readAside(browser))
  let stored: Stored | undefined
  let speaks = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const draw = () => {
    clearTimeout(timer)
    if (!stored || !speaks) return
    const now = Date.now()
    wear(stored.settings, now)
    render(<View stored={stored} now={now} zone={Temporal.Now.timeZoneId()} send={send} page={page} />, root)
    if (document.visibilityState === 'visible') timer = setTimeout(draw, nextTickMs(stored, now))
  }

  watchStored(browser, (changed) => {
    stored = changed
    draw()
  })
  document.addEventListener('visibilitychange', draw)
  const asked = early()
  const reading = readStored(browser, asked)
  const prepared = prepare && reading.then((it) => prepare(it, Date.now(), Temporal.Now.timeZoneId()))
  const [read, { words, language }] = await Promise.all([
    reading,
    spoken,
    prepared && Promise.race([prepared.catch(() => {}), pause(mostReadyMs)]),
  ])
  writeTimesAs(language, await clockHoursIn(asked, language))
  speakTheLanguage(words, language, title)
  speaks = true
  stored ??= read
  draw()
}

function speakTheLanguage(words: PageWords, ofBrowser: string, title: string): void {
  // The language of the words, which need not be the browser's: it falls back to English.
  const language = words('ui_language') || ofBrowser
  speak(wordsFrom(words, language))
  const html = document.documentElement
  html.lang = language
  html.dir = words('ui_direction') || 'ltr'
  document.title = say(title)
}

function wear(settings: Settings, now: number): void {
  const { dataset } = document.documentElement
  if (settings.theme === 'system') delete dataset['theme']
  else dataset['theme'] = settings.theme
  dataset['motion'] = settings.motion
  dataset['skin'] = String(settings.skin === 'day' ? 1 + (Math.floor(now / dayMs) % 5) : settings.skin)
}
