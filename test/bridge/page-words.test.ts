import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Door } from '../../src/bridge/browser.ts'
import { allWords, browserWords } from '../../src/bridge/page-words.ts'

const door = (language: string, asked: string[] = []) =>
  ({
    i18n: { getMessage: (key: string) => (asked.push(key), key === 'ui_language' ? language : `${key}!`) },
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
    expect((await allWords(door('de')))('a')).toBe('ja')
    expect((await allWords(door('')))('a')).toBe('yes')
    expect((await allWords(door('de')))('b')).toBe('')
  })

  it('whose file cannot be read are those that the browser has', async () => {
    files({})
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect((await allWords(door('en')))('a')).toBe('a!')
    expect(said.mock.calls[0]?.[0]).toBe('The words could not be read')
    said.mockRestore()
  })

  it('are asked of the browser once each', () => {
    const asked: string[] = []
    const words = browserWords(door('en', asked))
    expect([words('a'), words('a'), words('b')]).toEqual(['a!', 'a!', 'b!'])
    expect(asked).toEqual(['a', 'b'])
  })
})
