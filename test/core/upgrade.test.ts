import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fileLadder, fileVersion, openFile } from '../../src/core/backup/file.ts'
import { climb } from '../../src/core/ladder.ts'
import { keys } from '../../src/core/stored-keys.ts'
import { kept, ladder, upgrade, version } from '../../src/core/upgrade.ts'

/** An example of what each version left in storage, and of each version's backup. Never changed; a new version adds its own. */
const example = (kind: 'stored' | 'backups', n: number) => readFileSync(`test/fixtures/${kind}/v${n}.json`, 'utf8')
const upTo = (newest: number) => Array.from({ length: newest }, (_, n) => n + 1)

describe('what a version left in storage', () => {
  it('has a rung from each version to the next', () => {
    expect(ladder).toHaveLength(version - 1)
    expect(fileLadder).toHaveLength(fileVersion - 1)
  })

  it.each(upTo(version))('is read whole: version %i', (n) => {
    const found = JSON.parse(example('stored', n)) as Record<string, unknown>
    const { stored, aside } = upgrade(found)
    expect(aside).toEqual([])
    expect(stored.clock?.waiting).not.toBeNull()
    expect(stored.settings).toMatchObject({ shortEveryMin: 45, discreet: true, aches: ['neck', 'lower-back'] })
    expect(stored.outbox).toHaveLength(4)
    expect(stored.today.spans.length).toBeGreaterThan(0)
    expect(stored.notices.shown).toHaveLength(1)
    expect(stored.transfer?.added).toBe(12)
  })

  it.each(upTo(fileVersion))('is read whole: backup of version %i', (n) => {
    const read = openFile(example('backups', n))
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    expect(read.value.history.length).toBeGreaterThan(40)
    expect(read.value.parts).toMatchObject({ settings: { shortEveryMin: 45, welcomed: true } })
  })

  it('of the newest version keeps all that it holds', () => {
    const found = JSON.parse(example('stored', version)) as Record<string, unknown>
    expect(kept(upgrade(found).stored)).toMatchObject(found)
  })

  it.each(keys)('is set aside as it is where %s is newer or damaged', (key) => {
    const good = JSON.parse(example('stored', version)) as Record<string, unknown>
    const newer = { version: version + 1, all: 'different' }
    expect(upgrade({ ...good, [key]: newer }).aside).toEqual([{ key, value: newer, why: 'newer' }])
    expect(upgrade({ ...good, [key]: 'rubbish' }).aside).toEqual([{ key, value: 'rubbish', why: 'damaged' }])
  })
})

describe('a list of which some cannot be read', () => {
  const nudge = (id: string) => ({ id, type: 'nudge', at: 5, kind: 'short', silent: false })
  const visit = (id: string) => ({ id, date: '2026-02-01', minutes: 60, kind: 'self', areas: [] })

  it.each([
    ['outbox', 'entries', nudge],
    ['visits', 'visits', visit],
  ] as const)('gives the others, and sets these aside: %s', (key, name, one) => {
    const bad = [{ ...one('b'), at: 'now', date: 'now' }, 7, { id: 'c', type: 'nap' }, one('a')]
    const { stored, aside } = upgrade({ [key]: { version, [name]: [one('a'), ...bad, one('d')] } })
    expect(stored[key].map(({ id }) => id).toSorted()).toEqual(['a', 'd'])
    expect(aside).toEqual([{ key, value: { version, [name]: bad }, why: 'damaged' }])
  })
})

describe('a ladder', () => {
  const rungs = [(s: string) => `${s}>2`, (s: string) => `${s}>3`, (s: string) => `${s}>4`]

  it('is climbed from where the data stands, in order', () => {
    expect(climb(rungs, 1, 'old')).toBe('old>2>3>4')
    expect(climb(rungs, 3, 'old')).toBe('old>4')
    expect(climb(rungs, 4, 'new')).toBe('new')
  })

  it('that breaks under damaged data gives nothing', () => {
    const broken = [(data: unknown) => (data as { entries: unknown[] }).entries.length as unknown]
    expect(climb(broken, 1, { version: 1 })).toBeUndefined()
  })
})
