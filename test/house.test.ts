import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import manifest from '../manifest.json' with { type: 'json' }
import messages from '../public/_locales/en/messages.json' with { type: 'json' }
import { conditions } from '../src/catalogue/conditions.ts'
import { movements } from '../src/catalogue/index.ts'
import { links } from '../src/catalogue/links.ts'
import { mixes } from '../src/catalogue/mixes.ts'
import { astray, disputed, unmapped } from './house/papers.ts'
import { brokenImports, hollowNames, impurities, rooms } from './house/rooms.ts'
import { filesUnder, source, sourcesUnder, stringsOf, templatesOf } from './house/source.ts'
import { bareText, lonePlurals, type Messages, mismatchedKeys, openGaps, strangeLinks } from './house/words.ts'

const sources = await sourcesUnder('src')
const readme = await readFile('README.md', 'utf8').catch(() => '')
const markup = await Promise.all(
  (await filesUnder('src')).filter((path) => /\.(html|css)$/.test(path)).map((path) => readFile(path, 'utf8')),
)

/** Keys that no script spells out: those of the catalogue, and those of the manifest. */
const named = [
  ...movements().flatMap((each) => [
    each.name,
    each.short,
    ...each.cues,
    ...(each.turnedCue ? [each.turnedCue] : []),
    each.targets,
    each.feel,
    each.stopIf,
    each.mistake,
  ]),
  ...movements().flatMap((each) => [...each.steps, ...each.changes.map(({ text }) => text)]),
  ...conditions().flatMap(({ name, ask, rule }) => [name, rule, ...(ask === null ? [] : [ask])]),
  ...mixes.map(({ name }) => name),
  ...[...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? ''),
]

describe('rooms', () => {
  it('import only what they may', () => expect(brokenImports(sources)).toEqual([]))

  it.each([
    ['src/core/step.ts', "import { browser } from '../bridge/browser.ts'"],
    ['src/core/step.ts', "import browser from 'webextension-polyfill'"],
    ['src/background/loop.ts', "import browser from 'webextension-polyfill'"],
    ['src/background/loop.ts', "const page = await import('../core/step.ts')"],
    ['src/history/log.ts', "const csv = await import('./csv.ts')"],
    ['src/options/Page.tsx', "const store = await import('../bridge/store.ts')"],
    ['src/popup/Clock.tsx', "import { send } from '../bridge/send.ts'"],
    ['src/popup/Clock.tsx', "export * from '../session/Stage.tsx'"],
    ['src/history/log.ts', "import { step } from '../core/step.ts'"],
    ['src/core/step.ts', "import story from '../../test/story.ts'"],
    ['src/attic/step.ts', ''],
  ])('a broken import in %s is seen: %s', (path, code) => expect(brokenImports([source(path, code)])).toHaveLength(1))

  it.each([
    ['src/history/log.ts', "import type { LogEntry } from '../core/state.ts'"],
    ['src/history/log.ts', "import { type LogEntry } from '../core/state.ts'"],
    ['src/background/listen.ts', "import type { Idle } from 'webextension-polyfill'"],
    ['src/bridge/browser.ts', "import browser from 'webextension-polyfill'"],
    ['src/popup/main.tsx', "import { send } from '../bridge/send.ts'"],
    ['src/popup/Clock.tsx', "import { useState } from 'preact/hooks'"],
    ['src/options/Page.tsx', "const csv = await import('../history/csv.ts')"],
  ])('a fair import in %s is left alone: %s', (path, code) => expect(brokenImports([source(path, code)])).toEqual([]))

  it('keep the mind free of clock, chance and browser', () => expect(impurities(sources)).toEqual([]))

  it.each([
    'export const now = () => Date.now()',
    'export const day = new Date()',
    'export const luck = () => Math.random()',
    'export const wait = () => setTimeout(() => {}, 1)',
    "export const ask = () => fetch('/')",
    'export const today = () => Temporal.Now.plainDateISO()',
    'export async function later() {}',
    'export const wide = document.body.clientWidth',
  ])('an impure mind is seen: %s', (code) => expect(impurities([source('src/core/a.ts', code)])).not.toEqual([]))

  it('may reckon with times that are handed over', () => {
    const code = 'export const day = (at: number) => Temporal.Instant.fromEpochMilliseconds(at)'
    expect(impurities([source('src/core/a.ts', code)])).toEqual([])
  })

  it('have names that say what they are for', async () => {
    expect(hollowNames([...(await filesUnder('src')), ...(await filesUnder('test'))])).toEqual([])
    expect(
      hollowNames(['src/ui/utils.ts', 'src/common/a.ts', 'test/date-helper.ts', 'src/core/commons.ts']),
    ).toHaveLength(4)
    expect(hollowNames(['src/core/step.ts', 'src/ui/uncommon.ts'])).toEqual([])
  })
})

describe('papers', () => {
  it('the map names every room', async () => {
    const places = (await readdir('src')).map((name) => `src/${name}`)
    expect(unmapped(readme, [...places, 'public', 'test'])).toEqual([])
    expect(
      Object.keys(rooms)
        .map((name) => `src/${name}`)
        .toSorted(),
    ).toEqual(places.toSorted())
  })

  it('README and manifest agree about permissions', () => expect(disputed(readme, manifest.permissions)).toEqual([]))

  it('a gap in the map and a disputed permission are seen', () => {
    const paper =
      '## Map\n\n| room | |\n| --- | --- |\n| `src/core/` | |\n\n## Permissions\n\n| `idle` | |\n| `tabs` | |\n'
    expect(unmapped(paper, ['src/core', 'src/ui'])).toEqual(['src/ui'])
    expect(disputed(paper, ['idle', 'alarms'])).toEqual(['alarms', 'tabs'])
  })

  it('nothing lies about at the top level', async () => {
    expect(astray(await readdir('.'))).toEqual([])
    expect(astray(['src', '.ci', 'scripts', 'notes.md'])).toEqual(['scripts', 'notes.md'])
  })
})

describe('words', () => {
  it('every key that is said is written, and every one written is said', () =>
    expect(mismatchedKeys(sources, messages, named)).toEqual({ missing: [], unused: [] }))

  it('no gap in a message is left open', () => expect(openGaps(sources, messages)).toEqual([]))

  it('every plural has its last form', () => expect(lonePlurals(messages)).toEqual([]))

  it('no text stands in the code', () => expect(bareText(sources)).toEqual([]))

  it('no address is foreign', () => {
    const code = sources.flatMap((each) => [...stringsOf(each), ...templatesOf(each).map(({ start }) => start)])
    const texts = [...Object.values(messages).map(({ message }) => message), ...code, ...markup]
    expect(
      strangeLinks(
        texts,
        links.map(({ url }) => url),
      ),
    ).toEqual([])
  })

  it('faults in the words are seen', () => {
    const told: Messages = {
      popup_next_one: { message: '{n} minute' },
      popup_next_other: { message: '{n} minutes' },
      popup_old: { message: 'old' },
      tip_due: { message: 'due' },
      ui_days_one: { message: '{n} day' },
    }
    const code = "say('popup_next'); say('popup_gone'); say(`tip_${tone}`); say(`welcome_${step}`)"
    const faulty = [source('src/popup/a.tsx', code)]
    const { missing, unused } = mismatchedKeys(faulty, told, [])
    expect(missing).toEqual(['^welcome_\\w+$', 'popup_gone'])
    expect(unused).toEqual(['popup_old', 'ui_days_one'])
    expect(openGaps(faulty, told)).toEqual(['src/popup/a.tsx says popup_next without n'])
    expect(lonePlurals(told)).toEqual(['ui_days_one'])
    expect(bareText([source('src/popup/a.tsx', 'const a = <p title="Hello">Hello</p>')])).toHaveLength(2)
    expect(bareText([source('src/popup/a.tsx', 'a.innerHTML = b')])).toHaveLength(1)
    expect(strangeLinks(['see https://example.com/a'], ['https://example.com'])).toEqual(['https://example.com/a'])
  })
})

describe('the look', () => {
  it('is set in two weights, so that a page waits for two fonts and no more', () => {
    const weights = markup.flatMap((text) => [...text.matchAll(/font-weight:\s*([^;}]+)/g)].map(([, weight]) => weight))
    expect([...new Set(weights)].sort()).toEqual(['400', '600'])
    expect(markup.join('')).not.toMatch(/\bfont:(?!\s*inherit)/)
  })
})
