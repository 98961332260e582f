// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { LogEntry } from '../../src/core/log-entry.ts'
import type { Stored } from '../../src/core/stored.ts'
import { openHistory } from '../../src/history/log.ts'
import { openAhead, readAhead } from '../../src/options/history/days.ts'
import { speakInKeys, untranslated } from '../ui/drawn.tsx'
import { at, minute, now, sitting, storedWith, zone } from '../ui/stored.ts'
import { Opened } from './opened.tsx'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const dayMs = 24 * 60 * minute
const nineOn = (daysAgo: number) => at(9, 0) - daysAgo * dayMs

/** A day at the desk, so many days ago: two runs with a break between. */
const workday = (daysAgo: number, sat = 100): LogEntry[] => {
  const from = nineOn(daysAgo)
  const span = (kind: 'sitting' | 'away', start: number, end: number, more = {}): LogEntry => ({
    id: `${kind}.${daysAgo}.${start}`,
    zone,
    type: 'span',
    kind,
    from: from + start * minute,
    to: from + end * minute,
    ...more,
  })
  return [
    span('sitting', 0, sat),
    span('away', sat, sat + 8, { break: 'long', why: 'idle' }),
    span('sitting', sat + 8, sat + 28),
  ]
}

const checkIn = (daysAgo: number, neck: number): LogEntry => ({
  id: `check-in.${daysAgo}`,
  zone,
  type: 'check-in',
  at: nineOn(daysAgo),
  scores: { neck, 'lower-back': 1 },
  bothered: false,
})

async function log(...entries: LogEntry[]) {
  const history = await openHistory()
  await history.append(entries, zone)
  history.close()
}

/** The page, once the disk has answered. */
async function open(address: string, settings = {}, stored = {}) {
  const page = await new Opened(address, settings, {}, stored).draw()
  await settled()
  return page
}

/** Waits for the disk: until it is so, but not for ever. */
async function until(so: () => boolean) {
  for (let i = 0; i < 200 && !so(); i += 1)
    await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 10))))
}
const settled = () => until(() => document.querySelector('.lead, .note') !== null && !isDrawing())
/** The charts come one after the other, this one last. */
const isDrawing = () => document.querySelector('.history .weeks') !== null && chart('What helped') === undefined
const chart = (title: string) =>
  [...document.querySelectorAll('figure.chart')].find((each) => each.querySelector('h2')?.textContent === title)
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ')
const quiet = { clock: null, today: { version: 1, day: '', spans: [] } } satisfies Partial<Stored>

describe('history', () => {
  it('that is empty says of each chart when there will be something', async () => {
    const page = await open('#history', {}, quiet)
    expect(page.words('.lead')).toBe('Nothing here yet. After your first day at the desk this page begins to fill.')
    expect(document.querySelectorAll('.chart svg')).toHaveLength(0)
    for (const each of document.querySelectorAll('figure.chart'))
      expect(each.querySelector('p.soft')?.textContent?.length).toBeGreaterThan(20)
    expect(await page.faults()).toEqual([])
  })

  it('says in words what each chart shows, and has the numbers as a table', async () => {
    await log(...workday(0), ...workday(1), ...workday(4), checkIn(1, 4))
    const page = await open('#history', {}, quiet)
    expect(page.words('.lead')).toBe('On a usual day this week you sit 2 h and take 1 break.')
    const week = chart('Sitting and standing')
    expect(plain(week?.querySelector('figcaption p')?.textContent)).toBe('4 h of sitting over 2 days, most on Mon.')
    expect(week?.querySelectorAll('rect.sitting')).toHaveLength(3)
    expect(chart('Longest runs')?.textContent).toContain('3 runs')
    expect(chart('Discomfort')?.querySelector('figcaption p')?.textContent).toContain('Neck: 4 of 10')
    const table = week?.querySelector('details')
    await act(async () => {
      if (table) table.open = true
      table?.dispatchEvent(new Event('toggle'))
    })
    const rows = [...(week?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((c) => plain(c.textContent)),
    )
    expect(rows[0]).toEqual(['Mon 2 Mar', '2 h', '0 min', '1', '8 min'])
    expect(rows).toHaveLength(7)
    expect(await page.faults()).toEqual([])
  }, 30_000)

  it('is read value by value with the arrow keys', async () => {
    await log(...workday(0), ...workday(1))
    await open('#history', {}, quiet)
    const reader = chart('Sitting and standing')?.querySelector<HTMLInputElement>('.reader')
    const key = (name: string) =>
      act(async () => void reader?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })))
    await act(async () => void reader?.dispatchEvent(new FocusEvent('focus')))
    for (let i = 0; i < 6; i += 1) await key('ArrowLeft')
    expect(plain(reader?.getAttribute('aria-valuetext'))).toBe('Mon 2 Mar: 2 h sitting, 0 min standing, 1 break.')
    await key('ArrowRight')
    expect(chart('Sitting and standing')?.querySelector('.readout')?.textContent).toContain('Tue 3 Mar')
    expect(chart('Sitting and standing')?.querySelector('g.read')).not.toBeNull()
  })

  it('shows what is going on, and what waits to be written, before it is written', async () => {
    await log(...workday(1))
    const outbox = workday(0)
    await open('#history', {}, { clock: { ...sitting, spanFrom: now - 22 * minute }, outbox })
    const words = chart('Sitting and standing')?.querySelector('figcaption p')?.textContent
    expect(plain(words)).toBe('4 h 22 min of sitting over 2 days, most on Tue.')
  })

  it('has what was read ahead in its first drawing, unless more has happened since', async () => {
    await log(...workday(1))
    const outbox = workday(0)
    const was = new Opened('#history', {}, {}, { ...quiet, outbox: [] })
    const is = new Opened('#history', {}, {}, { ...quiet, outbox })
    const first = () => plain(chart('Sitting and standing')?.querySelector('figcaption p')?.textContent)
    const both = '4 h of sitting over 2 days, most on Mon.'
    const one = '2 h of sitting, on Mon.'
    for (const [read, drawn, words] of [
      [is, is, both],
      [was, was, one],
      [was, is, ''],
      [is, was, ''],
    ] as const) {
      openAhead()
      await readAhead(read.stored, now, zone)
      drawn.drawAtOnce()
      expect(first()).toBe(words)
      await act(async () => undefined)
      await settled()
      expect(first()).toBe(drawn === is ? both : one)
    }
  })

  it('goes to earlier weeks and back', async () => {
    await log(...workday(7), ...workday(0))
    const page = await open('#history', {}, quiet)
    await page.press('Earlier week')
    await until(() => page.words('.weeks h2') !== 'Week of 2 Mar')
    expect(page.words('.weeks h2')).toBe('Week of 23 Feb')
    expect(page.words('.lead')).toBe('On a usual day of this week you sat 2 h and took 1 break.')
    // There is nothing before it.
    expect(page.words('.weeks')).not.toContain('Earlier week')
    await page.press('Later week')
    await until(() => page.words('.weeks h2') !== 'Week of 23 Feb')
    expect(page.words('.weeks h2')).toBe('Week of 2 Mar')
    expect(page.words('.weeks')).toContain('Earlier week')
    expect(document.body.textContent).not.toContain('Later week')
  })

  it('looks back at last week in three sentences, and stops with one press', async () => {
    await log(...workday(7), ...workday(6))
    const page = await open('#history', {}, quiet)
    expect(document.querySelectorAll('.look-back .said p')).toHaveLength(3)
    expect(page.words('.look-back')).toContain('You sat 2 h a day, over 2 days.')
    await page.press('Do not show this')
    expect(page.sent).toEqual([{ do: 'set', change: { weeklyReview: false } }])
    expect(document.querySelector('.look-back')).toBeNull()
    await page.press('Undo: Last week')
    expect(page.settings.weeklyReview).toBe(true)
  })

  it('names the regions for which a professional should be seen', async () => {
    await log(checkIn(8, 8), checkIn(1, 8))
    const page = await open('#history', {}, quiet)
    expect(page.words('.see-someone')).toContain('Neck: 7 or more for two weeks.')
    expect(await page.faults()).toEqual([])
  })

  it('says so when a newer version has written what came before, and goes on', async () => {
    ;(await openDB('unknot', 9)).close()
    await log(...workday(0))
    const page = await open('#history', {}, quiet)
    expect(page.words('.note')).toContain('What came before was written by a newer Unknot.')
    expect(document.querySelectorAll('.chart svg').length).toBeGreaterThan(0)
  })

  it('says so when the disk does not answer', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    globalThis.indexedDB = {
      open: () => {
        throw new Error('no disk')
      },
    } as never
    const page = await open('#history', {}, quiet)
    expect(page.words('.note')).toContain('could not be read')
  })

  it('has no word that is not a message', async () => {
    await log(...workday(0), ...workday(1), ...workday(8), checkIn(8, 8), checkIn(1, 8))
    const page = await open('#history', {}, quiet)
    speakInKeys()
    await page.elsewhere({ breakGoal: 5 })
    await until(() => chart('What helped') === undefined)
    const strange = untranslated().filter(
      (text) => !/^[\d\s.,:–-]*$|Mar|Feb|Jan|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|am|pm/.test(text),
    )
    expect(strange).toEqual([])
  })
})

describe('today', () => {
  const morning = {
    ...storedWith(sitting).today,
    spans: storedWith(sitting).today.spans.map((s) => (s.kind === 'away' ? { ...s, why: 'locked' as const } : s)),
    gaps: [{ id: 'gap.1', from: at(9, 10), to: at(9, 14), counted: 'sitting' as const }],
  }

  it('tells each part with its reason, and every figure', async () => {
    const page = await open('#today', {}, { today: morning })
    expect(page.words('.lead')).toBe('So far today: 2 h 33 min seated, 22 min standing, 2 breaks.')
    expect(page.words('.four')).toContain('Breaks2 of 6')
    expect(page.words('.day-list')).toContain('Long break 6 min The screen was locked.')
    expect(page.words('.day-list')).toContain('Counted as sitting 4 min Nothing moved: reading or thinking.')
    expect(await page.faults()).toEqual([])
  })

  it('corrects a break of the early morning, and takes that back', async () => {
    const page = await open('#today', {}, { today: morning })
    await page.press('I was sitting, 08:33 to 08:41')
    expect(page.sent).toEqual([{ do: 'was-sitting', of: 'span.' + at(8, 33) }])
    expect(page.words('.lead')).toBe('So far today: 2 h 41 min seated, 22 min standing, 1 break.')
    await page.press('I was up, 08:33 to 08:41')
    expect(page.words('.lead')).toBe('So far today: 2 h 33 min seated, 22 min standing, 2 breaks.')
  })

  it('says what cannot be done, and changes nothing', async () => {
    const page = await open('#today', {}, { today: morning })
    page.refuses = 'answer_cannot_correct'
    await page.press('I was sitting, 08:33 to 08:41')
    expect(page.told).toContain('That part of today cannot be corrected any more.')
  })

  it('offers the check-in once a week', async () => {
    const page = await open('#today')
    await page.press('Not this week')
    expect(page.sent).toEqual([{ do: 'check-in-later' }])
    expect(document.querySelector('.offer')).toBeNull()
    await open('#today', { checkIns: false })
    expect(document.querySelector('.offer')).toBeNull()
  })
})

describe('check-in', () => {
  it('sends what was set, can be changed and taken back', async () => {
    const page = await open('#check-in')
    expect(await page.faults()).toEqual([])
    await page.fill('Neck', '6')
    await page.press('It got in the way of my work in the last seven days')
    await page.press('Save')
    expect(page.sent[0]).toMatchObject({ do: 'check-in', scores: { neck: 6, knees: 0 }, bothered: true })
    expect(page.words('.result')).toContain('Saved.')
    await page.fill('Neck', '5')
    await page.press('Save')
    expect(page.sent[1]).toMatchObject({ scores: { neck: 5 } })
    await page.press('Take it back')
    expect(page.stored.checkIn.lastAt).toBeNull()
    expect((page.find('Neck') as HTMLInputElement).value).toBe('5')
  })

  it('keeps what was set when it could not be saved', async () => {
    const page = await open('#check-in')
    await page.fill('Knees', '3')
    page.refuses = 'answer_no_worker'
    await page.press('Save')
    expect(page.told).toContain('Unknot did not answer.')
    expect((page.find('Knees') as HTMLInputElement).value).toBe('3')
    expect(page.words('.result')).toBe('')
  })

  it('shows the answers of today when it is opened again', async () => {
    await log(checkIn(0, 7))
    const page = await open(
      '#check-in',
      {},
      { checkIn: { version: 1, lastId: 'check-in.0', lastAt: now - minute, laterAt: null } },
    )
    await until(() => (page.find('Neck') as HTMLInputElement).value === '7')
    expect((page.find('Neck') as HTMLInputElement).value).toBe('7')
    expect(page.words('.lead')).toContain('Tue')
  })
})
