import { describe, expect, it } from 'vitest'
import { FakeBrowser } from './browser.ts'
import { day } from './day.ts'
import { Desk } from './desk.ts'

const browserOf = (flavour: 'chrome' | 'firefox') => new FakeBrowser(new Desk(day(10)), { flavour })

/** Everything that a page hears of a change. */
function listening(fake: FakeBrowser): unknown[] {
  const heard: unknown[] = []
  fake.newPage().storage.onChanged.addListener((changes, area) => void heard.push([area, changes]))
  return heard
}

describe('Chrome', () => {
  it('keeps plain JSON with sorted keys and drops the rest in silence', async () => {
    const door = browserOf('chrome').newDoor()
    const odd = {
      z: 1,
      a: undefined,
      when: new Date(0),
      map: new Map([[1, 2]]),
      nan: NaN,
      list: [undefined, 1],
      f: () => 1,
    }
    await door.storage.local.set({ odd })
    const found = await door.storage.local.get('odd')
    expect(JSON.stringify(found)).toBe('{"odd":{"list":[null,1],"map":{},"when":{},"z":1}}')
  })

  it('says nothing when a value is set again', async () => {
    const fake = browserOf('chrome')
    const heard = listening(fake)
    const door = fake.newDoor()
    await door.storage.local.set({ a: { b: 1, c: 2 } })
    await door.storage.local.set({ a: { c: 2, b: 1 } })
    await door.storage.local.set({ a: 3 })
    await door.storage.local.remove('nothing')
    expect(heard).toEqual([
      ['local', { a: { newValue: { b: 1, c: 2 } } }],
      ['local', { a: { oldValue: { b: 1, c: 2 }, newValue: 3 } }],
    ])
  })

  it('refuses more than 10 MB for a session, and writes nothing of it', async () => {
    const fake = browserOf('chrome')
    const door = fake.newDoor()
    await expect(door.storage.session.set({ a: 1, b: 'x'.repeat(11e6) })).rejects.toThrow('quota')
    expect(fake.storage.session).toEqual({})
  })
})

describe('Firefox', () => {
  it('keeps structured clones', async () => {
    const door = browserOf('firefox').newDoor()
    await door.storage.local.set({ when: new Date(5), map: new Map([[1, 2]]) })
    expect(await door.storage.local.get()).toEqual({ when: new Date(5), map: new Map([[1, 2]]) })
  })

  it('tells of a value that is set again', async () => {
    const fake = browserOf('firefox')
    const heard = listening(fake)
    const door = fake.newDoor()
    await door.storage.local.set({ a: 1 })
    await door.storage.local.set({ a: 1 })
    expect(heard).toHaveLength(2)
  })
})

it('takes and gives copies', async () => {
  const fake = browserOf('chrome')
  const door = fake.newDoor()
  const mine = { list: [1] }
  const set = door.storage.local.set({ mine })
  mine.list.push(2)
  await set
  const { mine: found } = (await door.storage.local.get('mine')) as { mine: { list: number[] } }
  found.list.push(3)
  expect(fake.storage.local).toEqual({ mine: { list: [1] } })
})

it('gives what is asked for, with defaults', async () => {
  const door = browserOf('chrome').newDoor()
  await door.storage.local.set({ a: 1, b: 2 })
  expect(await door.storage.local.get(['a', 'c'])).toEqual({ a: 1 })
  expect(await door.storage.local.get({ b: 0, c: 3 })).toEqual({ b: 2, c: 3 })
  expect(await door.storage.local.get(null)).toEqual({ a: 1, b: 2 })
})

it('counts the writes to the disk and their bytes', async () => {
  const fake = browserOf('chrome')
  const door = fake.newDoor()
  fake.storage.seed({ there: 'before' })
  await door.storage.local.set({ ab: 'é', c: [1, 2] })
  await door.storage.session.set({ d: 1 })
  await door.storage.local.remove('ab')
  expect(fake.storage.writes).toEqual([
    { at: 0, keys: ['ab', 'c'], bytes: 2 + 4 + 1 + 5 },
    { at: 0, keys: ['ab'], bytes: 0 },
  ])
})

it('loses updates that cross, as the real ones do', async () => {
  const fake = browserOf('chrome')
  const door = fake.newDoor()
  const more = async () => {
    const { n = 0 } = (await door.storage.local.get('n')) as { n?: number }
    await door.storage.local.set({ n: n + 1 })
  }
  await Promise.all([more(), more()])
  expect(fake.storage.local).toEqual({ n: 1 })
})
