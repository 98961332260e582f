// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { links } from '../../src/catalogue/links.ts'
import { noScreening } from '../../src/core/screening.ts'
import { moving, sitting } from '../ui/stored.ts'
import { screened } from './screened.ts'
import { Opened } from './opened.tsx'

const busy = {
  standing: true,
  workingHours: [{ days: [], from: '', to: '02:00' }],
  discreet: true,
  plainTimer: true,
} as const
const keys = [
  'notice_storage_full',
  'notice_storage_unreadable',
  'notice_storage_newer',
  'notice_notifications_failed',
  'notice_no_idle_signal',
  'notice_history_failed',
  'notice_clock_session_only',
]
const notices = { version: 1, shown: keys.map((key) => ({ key, at: 0 })) } as const
const places = [
  '#rhythm',
  '#stretches',
  '#stretches/wall-slide',
  '#massage',
  '#data',
  '#look',
  '#about',
  '#welcome',
  '#welcome-2',
  '#welcome-3',
  '#welcome-4',
  '#safety',
  '#safety-signs',
  '#safety-bones',
  '#guidance',
  '#therapist-note',
]

describe('every section', () => {
  it.each(places)('%s: axe finds nothing', async (address) => {
    const page = await new Opened(
      address,
      { ...busy, workingHours: [...busy.workingHours] },
      {},
      { screening: screened },
    ).draw()
    expect(await page.faults()).toEqual([])
  })

  it.each(places)('%s: has one first heading, a sentence after it, and a title', async (address) => {
    await new Opened(address).draw()
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    expect(document.querySelector('h1 + .lead')?.textContent).toMatch(/[.?]$/)
    expect(document.title).toMatch(/ · Unknot$/)
  })

  it.each(places)('%s: every word comes through the messages', async (address) => {
    const settings = { ...busy, workingHours: [...busy.workingHours] }
    // A person's own words are nobody's to translate.
    const stored = { notices, screening: { ...screened, more: '' } }
    await new Opened(address, settings, {}, stored).draw((key) => `⟦${key}⟧`)
    expect(bare()).toEqual([])
  })

  it('the list shows where one is', async () => {
    const page = await new Opened('#rhythm').draw()
    expect(page.find('Rhythm').getAttribute('aria-current')).toBe('page')
    await page.go('#look')
    expect(page.find('Look').getAttribute('aria-current')).toBe('page')
    expect(page.find('Rhythm').hasAttribute('aria-current')).toBe(false)
    expect(document.activeElement?.textContent).toBe('Look')
  })

  it('what was said of a change goes with its section', async () => {
    const page = await new Opened('#rhythm').draw()
    await page.press('Eye cue')
    await page.go('#look')
    expect(page.words('[role=status]')).toBe('')
  })
})

describe('messages', () => {
  it('are all in words, with a way to put each away', async () => {
    const page = await new Opened('#look', {}, {}, { notices }).draw()
    expect(document.querySelectorAll('.notice')).toHaveLength(keys.length)
    expect(page.words('.notices')).not.toContain('notice_')
    await page.press('Use a plain timer')
    expect(page.settings.plainTimer).toBe(true)
  })

  it('one that is put away is gone', async () => {
    const shown = [{ key: 'notice_notifications_failed', at: 0, detail: 'Unable to <b>download</b>' }]
    const page = await new Opened('#look', {}, {}, { notices: { version: 1, shown } }).draw()
    expect(page.words('.notice')).toContain('The browser said: Unable to <b>download</b>')
    await page.press('Put away')
    expect(page.sent).toEqual([{ do: 'dismiss-notice', key: 'notice_notifications_failed' }])
    expect(document.querySelector('.notice')).toBeNull()
  })
})

describe('about', () => {
  it('links only to pages of the list, and names the others', async () => {
    const page = await new Opened('#about').draw()
    const out = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].map((a) => a.getAttribute('href'))
    expect(out.length).toBeGreaterThan(4)
    expect(out.filter((url) => !links.some((link) => link.url === url))).toEqual([])
    expect(page.words('.reasons')).toContain('Pedersen et al. 2018')
    expect(page.words()).toContain('Version 1.2.3')
  })
})

/** Words on the page that are neither messages nor what the language's own formats write: times, days, key names, names of people and programs. */
function bare(): string[] {
  const formats = [/^[\s·.]*$/, /^[\d:·\s]+$/, /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)$/, /^Alt\+Shift\+\w$/]
  const texts = [...document.querySelectorAll('body *:not(cite)')].flatMap((each) => [
    ...[...each.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? ''),
    ...['aria-label', 'aria-valuetext', 'title', 'placeholder'].flatMap((name) => each.getAttribute(name) ?? []),
  ])
  const days = /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
  return texts.filter((text) => !/^⟦.*⟧$/.test(text) && ![...formats, days].some((format) => format.test(text)))
}

describe('a session that sounds while no page shows it', () => {
  const going = { clock: moving }
  const opened = () => {
    const carried: number[] = []
    const carryOn = async (sounds: readonly object[]) => void carried.push(sounds.length)
    return { carried, page: new Opened('#look', { tone: true }, { carryOn }, going) }
  }

  it('goes on while nothing here ends it', async () => {
    const { carried, page } = opened()
    await page.draw()
    await page.elsewhere({ theme: 'dark' })
    expect(carried).toEqual([])
  })

  it('falls silent when it is over, when the sounds are switched off, and with a red flag', async () => {
    const screening = { ...noScreening, answers: { 'sign-chest': { answer: 'yes' } } } as const
    const ends = [[{}, { clock: sitting }], [{ tone: false }], [{}, { screening }]] as const
    for (const [settings, stored] of ends) {
      const { carried, page } = opened()
      await page.draw()
      await page.elsewhere(settings, stored)
      expect(carried).toEqual([0])
    }
  })
})
