import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import '../temporal.ts'
import { mostBytes } from '../../src/core/backup/file.ts'
import { defaultSettings } from '../../src/core/settings.ts'
import { openBoth } from '../history/both.ts'
import { readFile } from '../../src/options/data/reading.ts'
import { english } from '../ui/given.ts'
import { now, sitting, storedWith } from '../ui/stored.ts'
import { backupText, busySettings, workingDays } from './backups.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const stored = storedWith(sitting)
const head = { unknot: 'unknot-backup', version: 1, made: '2026-03-02T08:00:00.000Z', program: '0.1.0' }
const file = (rest: object) => JSON.stringify({ ...head, ...rest })
const span = (from: number, to: number, id = `s${from}`) => ({ id, type: 'span', kind: 'sitting', from, to })

/** What a person reads of a file that is refused. */
async function refused(content: BlobPart | Blob): Promise<string[]> {
  const blob = content instanceof Blob ? content : new Blob([content])
  const read = await readFile(blob, stored, () => {})
  return read.ok ? ['good'] : read.faults.map(({ place, why, values }) => `${place} ${english(why, values)}`.trim())
}

describe('a file is refused, with the reason', () => {
  it('of 100 MB, before it is read', async () => {
    const huge = { size: 100_000_000, slice: () => new Blob(['{']), text: () => Promise.reject(new Error('read')) }
    const read = await readFile(huge as unknown as Blob, stored, () => {})
    expect(read.ok || english(read.faults[0]!.why, read.faults[0]!.values)).toBe(
      'The file has 100 MB. A backup of ten years has about 25 MB, and 64 MB is the most that is read.',
    )
    expect(mostBytes).toBe(64_000_000)
  })

  it.each([
    ['nothing in it', '', 'The file is empty.'],
    ['a zip, renamed', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'This is a packed file. Unpack it first'],
    ['gzip, renamed', new Uint8Array([0x1f, 0x8b, 8, 0]), 'This is a packed file. Unpack it first'],
    ['no JSON', 'id,from,to\n1,2,3', 'it does not read as JSON to its end.'],
    ['half a file', file({ history: [span(1, 2)] }).slice(0, -9), 'it does not read as JSON to its end.'],
    ['NaN', file({ history: [] }).replace('[]', '[NaN]'), 'it does not read as JSON to its end.'],
    ['JSON of another program', '{"version":1,"tabs":[]}', 'This file was made by another program.'],
    ['JSON that is no object', '[[],1]', 'This file was made by another program.'],
    ['deep nesting', '['.repeat(500_000) + ']'.repeat(500_000), 'This file was made by another program.'],
    [
      'deep nesting inside',
      file({}).replace('}', `,"history":${'['.repeat(200_000)}${']'.repeat(200_000)}}`),
      'history[0]',
    ],
    ['a newer file', file({ version: 2 }), 'This backup was made by a newer Unknot (file version 2). Update'],
    ['no version', file({ version: 'one' }), 'version cannot be “one”.'],
    ['a deep version', file({}).replace(':1,', `:${'['.repeat(9999)}${']'.repeat(9999)},`), 'version cannot be […].'],
    ['no date', file({ made: undefined }), 'made is missing.'],
    ['a part that is not known', file({ tabs: [] }), 'tabs is nothing that Unknot knows.'],
    ['__proto__', file({}).replace('}', ',"__proto__":{"a":1}}'), '__proto__ is nothing that Unknot knows.'],
    [
      'settings that cannot be',
      file({ settings: { shortEveryMin: 'often' } }),
      'settings.shortEveryMin cannot be “often”.',
    ],
    ['settings that are none', file({ settings: 5 }), 'settings cannot be 5.'],
    ['a setting that is not known', file({ settings: { sudo: true } }), 'settings.sudo is nothing that Unknot knows.'],
    [
      '__proto__ in settings',
      file({ settings: 0 }).replace('s":0', 's":{"__proto__":{}}'),
      'settings.__proto__ is nothing',
    ],
    [
      'hours past midnight',
      file({ settings: { workingHours: [{ days: [1], from: '25:00', to: '26:00' }] } }),
      'settings.workingHours[0].from cannot be “25:00”.',
    ],
    ['a history that is none', file({ history: {} }), 'history cannot be {…}.'],
    ['an entry that is none', file({ history: [span(1, 2), 7] }), 'history[1] cannot be 7.'],
    ['an entry of another kind', file({ history: [{ id: 'a', type: 'nap' }] }), 'history[0].type cannot be “nap”.'],
    [
      'an entry that takes back',
      file({ history: [{ id: 'a', type: 'undo', of: 'b' }] }),
      'history[0].type cannot be “undo”.',
    ],
    [
      'a time that is none',
      file({ history: [span(1, 2), { ...span(3, 4), from: 'now' }] }),
      'history[1].from cannot be “now”.',
    ],
    ['a time that is missing', file({ history: [{ ...span(3, 4), to: undefined }] }), 'history[0].to is missing.'],
    ['1e999', file({ history: [span(3, 4)] }).replace(':4', ':1e999'), 'history[0].to cannot be Infinity.'],
    ['a time past all dates', file({ history: [span(3, 9e15)] }), 'history[0].to cannot be 9000000000000000.'],
    ['a time before all dates', file({ history: [span(-3, 9)] }), 'history[0].from cannot be -3.'],
    [
      'constructor',
      file({ history: [{ ...span(1, 2), constructor: {} }] }),
      'history[0].constructor is nothing that Unknot knows.',
    ],
    [
      'the same id twice',
      file({ history: [span(1, 2, 'a'), span(3, 4, 'a')] }),
      'history[1].id is the same as in history[0].',
    ],
    ['an empty id', file({ history: [span(1, 2, '')] }), 'history[0].id cannot be “”.'],
    ['an end before the beginning', file({ history: [span(5, 2)] }), 'history[0].to is earlier than its beginning.'],
    [
      'spans over each other',
      file({ history: [span(5, 9), span(1, 2), span(7, 8)] }),
      'history[2] covers the same time as history[0].',
    ],
  ])('%s', async (_, content, reason) => {
    const said = await refused(content)
    expect(said.join('\n')).toContain(reason)
  })

  it('and no more than twenty of them', async () => {
    const faults = await refused(file({ history: Array.from({ length: 500 }, () => 0) }))
    expect(faults).toHaveLength(20)
  })

  it('and what it says of hostile text is short', async () => {
    const id = '<script>'.repeat(10_000)
    const [reason] = await refused(file({ history: [{ ...span(1, 2), kind: id }] }))
    expect(reason).toMatch(/^history\[0\]\.kind cannot be “<script>/)
    expect(reason!.length).toBeLessThan(120)
  })
})

describe('a good file', () => {
  it('is the one in the README', async () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? []
    expect(await refused(example)).toEqual(['good'])
  })

  it('comes back as it was written, entry for entry', async () => {
    const entries = workingDays(3, now - 24 * 3_600_000)
    const history = await openBoth()
    await history.append(entries, 'UTC')
    const text = await backupText({ ...stored, settings: busySettings }, history)
    await history.clear()
    const read = await readFile(new Blob(['\uFEFF', text]), stored, () => {})
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    expect(read.preview.parts).toEqual({
      settings: busySettings,
      stretches: stored.stretch,
      visits: stored.visits,
      screening: stored.screening,
      checkIn: stored.checkIn,
      massage: stored.massage,
    })
    const byId = (all: readonly { id: string }[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(byId(read.preview.history)).toEqual(byId(entries.map((entry) => ({ ...entry, zone: 'UTC' }))))
    history.close()
  })

  it('is measured against what is here', async () => {
    const day = workingDays(1, now - 48 * 3_600_000)
    const history = await openBoth()
    await history.append(day.slice(0, 10), 'UTC')
    history.close()
    const other = { ...day[0]!, id: 'other' }
    const late = span(now - 60_000, now, 'late')
    const text = file({ settings: { discreet: true, welcomed: true }, history: [...day.slice(1), other, late] })
    const read = await readFile(new Blob([text]), stored, () => {})
    expect(read.ok && read.preview.counts).toEqual({
      settings: { added: 0, replaced: 1, same: Object.keys(defaultSettings).length - 1, left: 0 },
      // `other` covers a time that the log has, `late` the run that is going on.
      history: { added: day.length - 10, replaced: 0, same: 9, left: 2 },
    })
  })

  it('tells how far it has come', async () => {
    const seen: number[] = []
    const text = file({ history: Array.from({ length: 5000 }, (_, n) => span(n * 10, n * 10 + 5)) })
    // A slow machine: each look at the clock is 30 ms after the one before.
    let ms = 0
    vi.spyOn(performance, 'now').mockImplementation(() => (ms += 30))
    await readFile(new Blob([text]), stored, (done) => seen.push(done))
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    vi.restoreAllMocks()
    expect(seen.length).toBeGreaterThan(4)
    expect(seen.at(-1)).toBe(1)
  })
})
