// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { look } from '../../src/core/look.ts'
import { mount } from '../../src/ui/mount.tsx'
import { clockTime } from '../../src/ui/time.ts'
import type { PageProps } from '../../src/ui/page.ts'
import { messages } from './given.ts'
import { minute, now, sitting, storedWith } from './stored.ts'

/** Storage and i18n of a browser whose worker never answers. */
const stage = vi.hoisted(() => ({
  stored: null as unknown,
  tell: null as ((stored: unknown) => void) | null,
  words: {} as Record<string, string>,
}))

vi.mock('../../src/bridge/browser.ts', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://id/${path}`, getManifest: () => ({ version: '1' }) },
  },
}))
vi.mock('../../src/bridge/store.ts', () => ({
  readStored: async () => stage.stored,
  clockHoursIn: async (_: unknown, language: string) => ({ language, patterns: Array(24).fill('at {m}') }),
}))
vi.mock('../../src/bridge/early.ts', () => ({
  early: () => undefined,
  get spoken() {
    return Promise.resolve({ words: (key: string) => stage.words[key] ?? '', language: 'en-GB' })
  },
}))
vi.mock('../../src/bridge/watch.ts', () => ({
  watchStored: (_: unknown, tell: (stored: unknown) => void) => {
    stage.tell = tell
  },
}))
vi.mock('../../src/bridge/send.ts', () => ({ sender: () => () => new Promise(() => {}) }))

const english = Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]))

const View = ({ stored, now: at, zone }: PageProps) => <p>{look(stored, at, zone).sittingMin}</p>
const shown = () => document.body.textContent

describe('a page', () => {
  beforeEach(async () => {
    vi.useFakeTimers({ now })
    stage.words = { ...english, ui_direction: 'rtl' }
    stage.stored = storedWith(sitting, { theme: 'dark', motion: 'reduced' })
    await mount(View, document.body, 'session_title')
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
    render(null, document.body)
  })

  it('is drawn from stored state, without the worker', () => expect(shown()).toBe('22'))

  it('writes times of day as the worker has left it', () => expect(clockTime(now, 'UTC')).toMatch(/^at \d\d$/))

  it('wears the language, the direction, the theme and the title', () => {
    const html = document.documentElement
    expect([html.lang, html.dir, html.dataset['theme'], html.dataset['motion'], document.title]).toEqual([
      'en',
      'rtl',
      'dark',
      'reduced',
      messages['session_title']?.message,
    ])
  })

  it('is drawn again when the minute changes, and the theme with the settings', () => {
    vi.advanceTimersByTime(minute)
    expect(shown()).toBe('23')
    stage.tell?.(storedWith({ ...sitting, sittingMs: 40 * minute }))
    expect(shown()).toBe('42')
    expect(document.documentElement.dataset['theme']).toBeUndefined()
  })

  it('keeps no timer while hidden, and catches up when seen again', () => {
    const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(vi.getTimerCount()).toBe(0)
    vi.setSystemTime(now + 1 * minute)
    seen.mockReturnValue('visible')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(shown()).toBe('23')
  })

  it('waits for what it is to show first, but not for long', async () => {
    render(null, document.body)
    let ready = () => {}
    const given: unknown[] = []
    const prepare = (...all: unknown[]) => {
      given.push(...all)
      return new Promise<void>((done) => (ready = done))
    }
    const drawn = mount(View, document.body, 'session_title', prepare)
    await vi.advanceTimersByTimeAsync(50)
    expect([shown(), given]).toEqual(['', [stage.stored, now, Temporal.Now.timeZoneId()]])
    ready()
    await drawn
    expect(shown()).toBe('22')
    render(null, document.body)
    void mount(View, document.body, 'session_title', prepare)
    await vi.advanceTimersByTimeAsync(250)
    expect(shown()).toBe('22')
  })

  it('is drawn where that cannot be had', async () => {
    render(null, document.body)
    await mount(View, document.body, 'session_title', () => Promise.reject(new Error('no disk')))
    expect(shown()).toBe('22')
  })
})
