import { readdirSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Asked, popupWordsKey } from '../../src/bridge/ask.ts'
import type { Door } from '../../src/bridge/browser.ts'
import { languageFor, languages } from '../../src/bridge/languages.ts'
import { pageWords, wordsToLeave } from '../../src/bridge/page-words.ts'

const door = (language: string) =>
  ({
    i18n: { getMessage: (key: string) => `${key}!`, getUILanguage: () => language },
    runtime: { getURL: (path: string) => `ext://id/${path}` },
  }) as unknown as Door

const asked = (session: Record<string, unknown> = {}): Asked =>
  Promise.allSettled([Promise.resolve({}), Promise.resolve(session)])

describe('the words of a page', () => {
  afterEach(() => void vi.unstubAllGlobals())
  const wordsOf = async (language: string, found: Asked | null) => (await pageWords(door(language), found)).words
  const files = (there: Record<string, object>) =>
    vi.stubGlobal('fetch', async (url: string) => {
      if (!there[url]) throw new TypeError('Failed to fetch')
      return { text: async () => JSON.stringify(there[url]) }
    })

  it('come from a file in the language of the browser, a short one for the popup', async () => {
    files({ 'ext://id/words/en.json': { a: 'yes' }, 'ext://id/words/popup-en.json': { a: 'y' } })
    expect((await wordsOf('en-GB', null))('a')).toBe('yes')
    expect((await wordsOf('en-GB', asked()))('a')).toBe('y')
    expect((await wordsOf('de', null))('a')).toBe('yes')
    expect((await wordsOf('en', null))('b')).toBe('')
  })

  it('of the popup are those that the worker has left, if they are in its language', async () => {
    files({ 'ext://id/words/popup-en.json': { a: 'y' } })
    vi.stubGlobal('navigator', { language: 'en' })
    const left = await wordsToLeave(door('en-GB'))
    expect(left).toEqual({ wanted: 'en', language: 'en-GB', text: '{"a":"y"}' })
    files({ 'ext://id/words/popup-en.json': { a: 'read anew' } })
    const deaf = { ...door('en-GB'), i18n: undefined } as unknown as Door
    const spoken = await pageWords(deaf, asked({ [popupWordsKey]: left }))
    expect([spoken.words('a'), spoken.language]).toEqual(['y', 'en-GB'])
    for (const none of [{ ...left, wanted: 'de' }, { ...left, text: undefined }, { ...left, language: 1 }, 'damaged'])
      expect((await wordsOf('en-GB', asked({ [popupWordsKey]: none })))('a')).toBe('read anew')
    const broken: Asked = Promise.allSettled([Promise.resolve({}), Promise.reject(new Error('no session'))])
    expect((await wordsOf('en-GB', broken))('a')).toBe('read anew')
  })

  it('are not left where they cannot be read', async () => {
    files({})
    expect(await wordsToLeave(door('en'))).toBeNull()
  })

  it('whose file cannot be read are those that the browser has', async () => {
    files({})
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect((await wordsOf('en', null))('a')).toBe('a!')
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
