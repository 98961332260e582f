import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageWords } from '../../src/bridge/page-words.ts'
import type { Door } from '../../src/bridge/browser.ts'

const door = (language: string) =>
  ({
    i18n: { getMessage: (key: string) => (key === 'ui_language' ? language : '') },
    runtime: { getURL: (path: string) => `ext://id/${path}` },
  }) as unknown as Door

describe('the words of a page', () => {
  afterEach(() => void vi.unstubAllGlobals())
  const files = (there: Record<string, object>) =>
    vi.stubGlobal('fetch', async (url: string) => {
      if (!there[url]) throw new TypeError('Failed to fetch')
      return { json: async () => there[url] }
    })

  it('are those of the language that the browser chose', async () => {
    files({ 'ext://id/words/de.json': { a: 'ja' }, 'ext://id/words/en.json': { a: 'yes' } })
    expect(await pageWords(door('de'), '')).toEqual({ a: 'ja' })
    expect(await pageWords(door(''), '')).toEqual({ a: 'yes' })
    files({ 'ext://id/words/popup-de.json': { a: 'kurz' } })
    expect(await pageWords(door('de'), 'popup-')).toEqual({ a: 'kurz' })
  })

  it('that cannot be read leave the keys, and say so', async () => {
    files({})
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(await pageWords(door('en'), '')).toEqual({})
    expect(said).toHaveBeenCalledOnce()
    said.mockRestore()
  })
})
