// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { now, sitting } from '../ui/stored.ts'
import { Opened } from './opened.tsx'

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => vi.useRealTimers())

const lead = '.lead'

describe('how things stand', () => {
  it.each([
    [{}, 'A short stretch every 30 min, a longer break every 60.'],
    [{ shortEveryMin: 50, longEveryMin: 50 }, 'A longer break every 50 min of sitting.'],
    [{ shortEveryMin: 50, longEveryMin: 60 }, 'A longer break every 60 min of sitting.'],
    [
      { workingHours: [{ days: [1], from: '09:00', to: '17:00' }] },
      'A short stretch every 30 min, a longer break every 60, in your hours only.',
    ],
  ])('%o', async (settings, sentence) => {
    expect((await new Opened('#rhythm', settings).draw()).words(lead)).toBe(sentence)
  })

  it('a pause comes first', async () => {
    const clock = { ...sitting, pause: { until: now + 56 * 60_000, wall: false } }
    const page = await new Opened('#rhythm', {}, {}, { clock }).draw()
    expect(page.words(lead)).toBe('Nudges are paused until 12:00. The clock goes on.')
  })

  it('the day is told in words as it is drawn', async () => {
    const page = await new Opened('#rhythm').draw()
    expect(page.words('.legend')).toContain('Longer break10:00 · 11:00 · 12:00 · 14:00 · 15:00 · 16:00')
    expect(document.querySelectorAll('.thread .long')).toHaveLength(6)
    expect(document.querySelector('.thread')?.getAttribute('aria-hidden')).toBe('true')
  })
})

describe('changes', () => {
  it('a preset sends its two numbers, says so, and can be undone', async () => {
    const page = await new Opened('#rhythm', { shortEveryMin: 25 }).draw()
    await page.press('Gentle')
    expect(page.sent).toEqual([{ do: 'set', change: { shortEveryMin: 45, longEveryMin: 90 } }])
    expect(page.told).toBe('Saved: Gentle rhythm')
    expect(page.words(lead)).toBe('A short stretch every 45 min, a longer break every 90.')
    await page.press('Undo: Gentle rhythm')
    expect(page.sent.at(-1)).toEqual({ do: 'set', change: { shortEveryMin: 25, longEveryMin: 60 } })
    expect(page.told).toBe('Taken back: Gentle rhythm')
    expect(page.settings).toMatchObject({ shortEveryMin: 25, longEveryMin: 60 })
  })

  it('undo takes back its own change and leaves what another page changed', async () => {
    const page = await new Opened('#rhythm').draw()
    await page.press('Eye cue')
    await page.elsewhere({ theme: 'dark', longBreakMin: 8 })
    await page.press('Undo: Eye cue')
    expect(page.settings).toMatchObject({ eyeCue: false, theme: 'dark', longBreakMin: 8 })
  })

  it('a slider saves once, when it has come to rest', async () => {
    const page = await new Opened('#rhythm').draw()
    await page.fill('Short stretch every', '35', false)
    await page.fill('Short stretch every', '40', false)
    expect(page.words('.slider output')).toBe('40 min')
    expect(page.sent).toEqual([])
    await vi.advanceTimersByTimeAsync(500)
    expect(page.sent).toEqual([{ do: 'set', change: { shortEveryMin: 40 } }])
  })

  it('a slider that is left saves at once, and one put back saves nothing', async () => {
    const page = await new Opened('#rhythm').draw()
    await page.fill('Longer break, at least', '7')
    await page.fill('Longer break, at least', '7')
    expect(page.sent).toEqual([{ do: 'set', change: { longBreakMin: 7 } }])
  })

  it('keeps to the ranges', async () => {
    const page = await new Opened('#rhythm', { standing: true }).draw()
    const ends = (name: string) => ['min', 'max', 'step'].map((end) => page.find(name).getAttribute(end)).join(' ')
    expect(ends('Short stretch every')).toBe('15 60 5')
    expect(ends('Longer break every')).toBe('45 120 5')
    expect(ends('Longer break, at least')).toBe('3 10 1')
    expect(ends('After sitting for')).toBe('10 30 5')
    expect(ends('Nudge after standing for')).toBe('15 90 5')
  })

  it('a refusal is said with its reason, and the control shows what is stored', async () => {
    const page = await new Opened('#rhythm').draw()
    page.refuses = 'QuotaExceededError'
    await page.press('Eye cue')
    expect(page.told).toBe('Not saved: Eye cue. QuotaExceededError')
    expect((page.find('Eye cue') as HTMLInputElement).checked).toBe(false)
    await page.press('Gentle')
    expect((page.find('Standard') as HTMLInputElement).checked).toBe(true)
    await page.fill('Short stretch every', '15')
    expect((page.find('Short stretch every') as HTMLInputElement).value).toBe('30')
    expect(() => page.find('Undo: Eye cue')).toThrow('0 called')
  })
})

describe('what goes with what', () => {
  it('the posture cue has a time only while it is on', async () => {
    const page = await new Opened('#rhythm').draw()
    await page.press('Posture cue')
    expect(page.sent).toEqual([{ do: 'set', change: { postureCueMin: 0 } }])
    expect(page.words()).not.toContain('After sitting for')
    await page.press('Posture cue')
    expect(page.settings.postureCueMin).toBe(20)
  })

  it('someone who does not stand is asked nothing about standing', async () => {
    const page = await new Opened('#rhythm', { standing: true }).draw()
    await page.press('I do not stand')
    expect(page.settings).toMatchObject({ neverStands: true, standing: false })
    expect(page.words()).not.toContain('standing desk')
    await page.press('Undo: I do not stand')
    expect(page.settings).toMatchObject({ neverStands: false, standing: true })
  })

  it('Firefox says that it has no small window', async () => {
    const page = await new Opened('#rhythm', { style: 'window' }, { kind: 'firefox', hasWindows: false }).draw()
    expect((page.find('Small window') as HTMLInputElement).disabled).toBe(true)
    expect(page.words()).toContain('Not in Firefox')
    expect(page.words()).toContain('so nudges come as notifications here')
  })

  it('the plain timer is offered only where it is on', async () => {
    expect((await new Opened('#rhythm').draw()).words()).not.toContain('Plain timer')
    expect((await new Opened('#rhythm', { plainTimer: true }).draw()).words()).toContain('Plain timer')
  })

  it('what a nudge suggests', async () => {
    const page = await new Opened('#rhythm').draw()
    await page.press('5 min')
    await page.press('Lower back')
    await page.press('Neck')
    expect(page.settings).toMatchObject({ sessionSec: 300, aches: ['neck', 'lower-back'] })
  })
})

describe('working hours', () => {
  const week = [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }]

  it('begin with a common week and go with the switch', async () => {
    const page = await new Opened('#rhythm').draw()
    await page.press('Nudges only in my hours')
    expect(page.sent).toEqual([{ do: 'set', change: { workingHours: week } }])
    await page.press('Undo: Nudges only in my hours')
    expect(page.settings.workingHours).toEqual([])
  })

  it('are edited day by day, and may cross midnight', async () => {
    const page = await new Opened('#rhythm', { workingHours: week }).draw()
    await page.fill('From', '22:00')
    await page.fill('to', '06:00')
    await page.press('Friday')
    await vi.advanceTimersByTimeAsync(1000)
    expect(page.settings.workingHours).toEqual([{ days: [1, 2, 3, 4], from: '22:00', to: '06:00' }])
    expect(page.words('.range')).toContain('Ends the next day.')
  })

  it('what cannot be saved is kept on the page, said, tied to its field, and not sent', async () => {
    const page = await new Opened('#rhythm', { workingHours: week }).draw()
    await page.fill('From', '')
    const field = page.find('From')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    const said = document.getElementById(field.getAttribute('aria-describedby') ?? '')
    expect(said?.textContent).toBe('Give a time to start. Not saved yet.')
    expect(page.sent).toEqual([])
    await page.fill('From', '08:00')
    expect(page.settings.workingHours).toEqual([{ ...week[0], from: '08:00' }])
  })

  it('a new range asks for its days first; a removed one goes at once and focus stays near', async () => {
    const page = await new Opened('#rhythm', { workingHours: week }).draw()
    await page.press('Add hours')
    expect(page.words('.hours')).toContain('Choose at least one day. Not saved yet.')
    await vi.advanceTimersByTimeAsync(1000)
    expect(page.sent).toEqual([])
    await page.press('Remove hours 1')
    expect(page.sent).toEqual([])
    expect(document.activeElement).toBe(page.find('Add hours'))
    await page.press('Saturday')
    await vi.advanceTimersByTimeAsync(1000)
    expect(page.settings.workingHours).toEqual([{ days: [6], from: '09:00', to: '17:00' }])
    await page.press('Remove hours 1')
    expect(page.settings.workingHours).toEqual([])
  })
})

describe('pause and keys', () => {
  it('pauses for a while, until tomorrow, or until a time', async () => {
    const page = await new Opened('#rhythm').draw()
    await page.fill('Until', '13:30')
    await page.press('Pause')
    expect(page.sent).toEqual([{ do: 'pause', until: Date.UTC(2026, 2, 3, 13, 30) }])
    expect(page.words(lead)).toContain('paused until 13:30')
    await page.press('Resume now')
    await page.press('2 h')
    expect(page.sent.at(-1)).toEqual({ do: 'pause', minutes: 120 })
  })

  it('asks for a time when there is none', async () => {
    const page = await new Opened('#rhythm').draw()
    await page.press('Pause')
    expect(page.sent).toEqual([])
    expect(page.words()).toContain('Give a time, such as 14:30.')
    expect(page.find('Until').getAttribute('aria-invalid')).toBe('true')
  })

  it('shows the keys that the browser has, and where to change them', async () => {
    const page = await new Opened('#rhythm', {}, { openShortcuts: async () => false }).draw()
    expect(page.words('.keys')).toBe('Open UnknotAlt+Shift+UStanding or sittingnone set')
    await page.press('Change the keys')
    expect(page.words()).toContain('Manage Extension Shortcuts')
  })
})
