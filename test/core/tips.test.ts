import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sayTips, tipKeys, tipsOf } from '../../src/core/tips.ts'
import { wordsFrom } from '../../src/core/words.ts'

const english = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>
const read = (key: string) => english[key]?.message ?? ''

/** A language's own form of each number, in letters. */
const forms = (key: string) => {
  const [, form] = /^tip_calm_(zero|one|two|few|many|other)$/.exec(key) ?? []
  return form ? `${form} {n}` : ''
}

describe('a tooltip written from what a worker has left', () => {
  it.each(['en', 'de', 'fr', 'pl', 'ru', 'ar', 'lv', 'ja', 'cy', 'bn'])(
    'in %s is as the language has it',
    (language) => {
      const direct = wordsFrom(forms, language)
      const left = sayTips(JSON.parse(JSON.stringify(tipsOf(forms, language))))
      for (let n = 0; n < 1100; n += 1) expect(left?.('tip_calm', { n })).toBe(direct('tip_calm', { n }))
    },
  )

  it('has a message for each thing that the icon may say, and no other', () => {
    const { messages } = tipsOf(read, 'en') ?? { messages: {} }
    expect(Object.keys(messages).toSorted()).toEqual(
      Object.keys(english)
        .filter((key) => key.startsWith('tip_'))
        .toSorted(),
    )
    for (const key of tipKeys)
      expect(sayTips(tipsOf(read, 'en'))?.(key, { n: 1, time: '9:00' })).not.toMatch(/tip_|[{}]/)
  })

  it('is none where nothing was left, or nothing that can be read', () => {
    for (const none of [
      undefined,
      null,
      3,
      {},
      { language: 'en', messages: {} },
      { messages: {}, plurals: [] },
      { language: 'en', messages: null, plurals: [] },
    ])
      expect(sayTips(none)).toBeNull()
    expect(tipsOf(read, 'no language')).toBeNull()
  })
})
