import { readdirSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Door } from '../../src/bridge/browser.ts'
import { languageFor, languages } from '../../src/bridge/languages.ts'
import { pageWords } from '../../src/bridge/page-words.ts'

const door = (language: string) =>
  ({
    i18n: { getMessage: (key: string) => `${key}!`, getUILanguage: () => language },
    runtime: { getURL: (path: string) => `ext://id/${path}` },
  }) as unknown as Door

describe('the words of a page', () => {
  afterEach(() => void vi.unstubAllGlobals())
  const files = (there: Record<string, object>) =>
    vi.stubGlobal('fetch', async (url: string) => {
      if (!there[url]) throw new TypeError('Failed to fetch')
      return { json: async () => there[url] }
    })

  it('come from a file in the language of the browser, a short one for the popup', async () => {
    files({ 'ext://id/words/en.json': { a: 'yes' }, 'ext://id/words/popup-en.json': { a: 'y' } })
    expect((await pageWords(door('en-GB'), false))('a')).toBe('yes')
    expect((await pageWords(door('en-GB'), true))('a')).toBe('y')
    expect((await pageWords(door('de'), false))('a')).toBe('yes')
    expect((await pageWords(door('en'), false))('b')).toBe('')
  })

  it('whose file cannot be read are those that the browser has', async () => {
    files({})
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect((await pageWords(door('en'), false))('a')).toBe('a!')
    expect(said.mock.calls[0]?.[0]).toBe('The words could not be read')
    said.mockRestore()
  })
})

describe('the language', () => {
  it('is one of those that there are words in', () => {
    expect([...languages].sort()).toEqual(readdirSync('public/_locales').map((folder) => folder.replaceAll('_', '-')))
  })

  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['pt-BR', 'pt-BR'],
    ['pt_br', 'pt-BR'],
    ['pt-PT', 'en'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['', 'en'],
    ['xx', 'en'],
  ])('of a browser in "%s" is "%s"', (spoken, taken) => {
    expect(languageFor(spoken, ['en', 'de', 'pt-BR', 'zh-Hant'])).toBe(taken)
  })
})
