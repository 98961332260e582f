import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LogEntry } from '../../src/core/log-entry.ts'
import { noScreening } from '../../src/core/screening.ts'
import { noStretch } from '../../src/core/stretch.ts'
import { asPage } from '../fakes/dying-databases.ts'
import { Alone, epoch } from './alone.ts'
import { everything } from './everything.ts'

const hour = 3_600_000
const span = (from: number, to: number): LogEntry => ({ id: `span.${from}`, type: 'span', kind: 'sitting', from, to })
const at = (h: number) => epoch - 240 * hour + h * hour
const nudge = (h: number): LogEntry => ({ id: `nudge.${h}`, type: 'nudge', at: at(h), kind: 'short', silent: false })

const old = [span(at(0), at(1)), nudge(0.5), span(at(5), at(6))]
const file = [
  span(at(0), at(1)),
  span(at(2), at(3)),
  span(at(3), at(4)),
  { ...span(at(5.5), at(7)), id: 'elsewhere' },
  nudge(2.5),
]
const added = ['nudge.2.5', `span.${at(2)}`, `span.${at(3)}`]
const had = { version: 1, values: { welcomed: true, shortEveryMin: 45 } }

/** Parts that a file holds besides its settings. */
const more = {
  stretches: { ...noStretch, hidden: ['chin'] },
  visits: [{ id: 'v', date: '2026-02-01', minutes: 60, kind: 'self', areas: [] }],
  screening: { ...noScreening, more: 'more' },
}

/** What lies ready and what was to be done with it may stay until the next restore. */
const without = (all: string) =>
  JSON.stringify(
    (JSON.parse(all) as [unknown, [string][]]).map((part, i) =>
      i === 0 ? part : (part as [string][]).filter(([name]) => name !== 'unknot-restore'),
    ),
  )

const ids = (entries: readonly LogEntry[]) => entries.map(({ id }) => id).sort()
const both = [...ids(old), ...added].sort()

async function ready(): Promise<Alone> {
  const alone = await new Alone({ settings: had }).installed()
  await alone.remember(old)
  return alone
}

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => vi.restoreAllMocks())

describe('a restore', () => {
  it('adds what is not here, leaves out time that is covered, and replaces settings', async () => {
    const alone = await ready()
    const token = await alone.lay(file, { settings: { welcomed: true, longEveryMin: 90 } })
    expect(await alone.send({ do: 'restore', token })).toEqual({ ok: true })
    expect(ids(await alone.log())).toEqual(both)
    const { settings, transfer } = await alone.stored()
    expect(settings).toMatchObject({ shortEveryMin: 30, longEveryMin: 90 })
    expect(transfer).toMatchObject({ phase: 'done', added: 3 })
  })

  it('is undone once, and what came since stays', async () => {
    const alone = await ready()
    await alone.send({ do: 'restore', token: await alone.lay(file, { settings: { longEveryMin: 90 } }) })
    await alone.remember([span(at(8), at(9))])
    expect(await alone.send({ do: 'undo-restore' })).toEqual({ ok: true })
    expect(ids(await alone.log())).toEqual([...ids(old), `span.${at(8)}`].sort())
    expect((await alone.stored()).settings).toMatchObject({ shortEveryMin: 45, longEveryMin: 60 })
    expect(await alone.send({ do: 'undo-restore' })).toEqual({ ok: false, why: 'answer_nothing_to_undo' })
  })

  it('that is followed by another is undone no more', async () => {
    const alone = await ready()
    await alone.send({ do: 'restore', token: await alone.lay(file, { settings: { longEveryMin: 90 } }, 'one') })
    await alone.send({
      do: 'restore',
      token: await alone.lay([span(at(20), at(21))], { settings: { longEveryMin: 75 } }, 'two'),
    })
    await alone.send({ do: 'undo-restore' })
    expect(ids(await alone.log())).toEqual(both)
    expect((await alone.stored()).settings.longEveryMin).toBe(90)
  })

  it('shows its spans of this day in the strip, in their order, until it is undone', async () => {
    const alone = await new Alone({ settings: had }).installed()
    const morning = [span(epoch - 3 * hour, epoch - 2 * hour), span(epoch - 2 * hour, epoch - hour)]
    const night = span(epoch - 6 * hour, epoch - 5 * hour)
    await alone.send({ do: 'restore', token: await alone.lay([morning[1], night, morning[0]]) })
    expect((await alone.stored()).today.spans.map(({ id }) => id)).toEqual(morning.map(({ id }) => id))
    await alone.send({ do: 'undo-restore' })
    expect((await alone.stored()).today.spans).toEqual([])
  })

  it('moves alarms and badge with the new rhythm', async () => {
    const alone = await ready()
    const due = () => alone.fake.desk.getAlarms().find(({ name }) => name === 'nudge')?.scheduledTime
    expect(due()).toBe(epoch + 45 * 60_000)
    await alone.send({
      do: 'restore',
      token: await alone.lay([], { settings: { shortEveryMin: 20, postureCueMin: 0 } }),
    })
    expect(due()).toBe(epoch + 20 * 60_000)
  })

  it.each([
    ['nothing that lies ready', async () => 'gone'],
    [
      'a piece that is missing',
      async (alone: Alone) => {
        await alone.lay(file, {}, 'a')
        const token = await alone.lay(file.slice(1), {}, 'b')
        return alone.claim(token, file.length)
      },
    ],
    ['an entry that is no entry', (alone: Alone) => alone.lay([...file, { id: 'x', type: 'span', from: 'now' }])],
    ['spans over each other', (alone: Alone) => alone.lay([span(1, 5), span(3, 9)])],
    ['a setting that cannot be', (alone: Alone) => alone.lay(file, { settings: { shortEveryMin: -1 } })],
  ])('of %s is refused, and nothing has changed', async (_, lay) => {
    const alone = await ready()
    const token = await lay(alone)
    const before = await everything(alone)
    const answer = await alone.send({ do: 'restore', token })
    expect(answer).toEqual({ ok: false, why: 'answer_restore_unfit' })
    expect(ids(await alone.log())).toEqual(ids(old))
    expect(await everything(alone)).toEqual(before)
  })

  it.each(['storage.local.set', 'idb.put', 'idb.open', 'idb.transaction'])(
    'onto a disk that refuses at %s changes nothing, whenever it refuses',
    async (name) => {
      for (let nth = 1; nth <= 12; nth += 1) {
        const alone = await ready()
        const token = await alone.lay(file, { settings: { longEveryMin: 90 }, ...more })
        const before = await everything(alone)
        let seen = 0
        alone.fake.faults.beforeCall = (called) => {
          if (called === name && (seen += 1) === nth) alone.fake.faults.failNext(name)
          return 'go'
        }
        const answer = await alone.send({ do: 'restore', token })
        alone.fake.faults.beforeCall = () => 'go'
        await alone.send({ do: 'resume' })
        const is = [(await alone.stored()).settings.longEveryMin, ids(await alone.log()), answer?.ok]
        expect(
          [
            [90, both, true],
            [60, ids(old), false],
          ],
          `${name} ${nth}: ${JSON.stringify(answer)}`,
        ).toContainEqual(is)
        const { stretch, visits, screening } = await alone.stored()
        if (answer?.ok) expect([stretch.hidden, visits.length, screening.more]).toEqual([['chin'], 1, 'more'])
        else expect(without(await everything(alone))).toBe(without(before))
        if (seen < nth) return
      }
    },
    30_000,
  )
})

/** Each call of the browser and of IndexedDB at which a worker can end while it does `deed`. */
async function calls(make: () => Promise<Alone>, deed: (alone: Alone) => Promise<unknown>): Promise<number> {
  const alone = await make()
  let count = 0
  alone.fake.faults.beforeCall = () => {
    count += 1
    return 'go'
  }
  await deed(alone)
  return count
}

describe('a worker that ends at any call', () => {
  const laid = async () => {
    const alone = await ready()
    await alone.lay(file, { settings: { longEveryMin: 90 } }, 'one')
    return alone
  }
  const restored = async () => {
    const alone = await laid()
    await alone.send({ do: 'restore', token: 'one' })
    return alone
  }
  const fresh = { local: 60, short: 30 }
  it.each([
    ['restoring', laid, { do: 'restore', token: 'one' }, [60, 45, ids(old)], [90, 30, both]],
    ['undoing', restored, { do: 'undo-restore' }, [90, 30, both], [60, 45, ids(old)]],
    ['erasing', restored, { do: 'erase' }, [90, 30, both], [fresh.local, fresh.short, []]],
  ] as const)(
    'while %s leaves all as it was, or all as it is to be',
    async (_, make, event, before, after) => {
      const most = await calls(make, (alone) => alone.send(event))
      expect(most).toBeGreaterThan(20)
      const seen = new Set<string>()
      for (const how of ['die', 'die-after'] as const) {
        for (let fatal = 1; fatal <= most; fatal += 1) {
          const alone = await make()
          let call = 0
          alone.fake.faults.beforeCall = () => ((call += 1) === fatal ? how : 'go')
          await alone.send(event)
          alone.fake.faults.beforeCall = () => 'go'
          await alone.send({ do: 'resume' })
          const { settings, transfer } = await alone.stored()
          const is = [settings.longEveryMin, settings.shortEveryMin, ids(await alone.log())]
          expect([before, after], `${how} at call ${fatal} of ${most}`).toContainEqual(is)
          expect([undefined, 'done'], `${how} at call ${fatal}`).toContain(transfer?.phase)
          seen.add(JSON.stringify(is))
        }
      }
      // The test would say nothing if one of the two never came to pass.
      expect(seen.size).toBe(2)
    },
    120_000,
  )
})

describe('deleting everything', () => {
  it('leaves a state as of a first day, with its alarms, and takes notifications away', async () => {
    const alone = await ready()
    await alone.send({ do: 'restore', token: await alone.lay(file, { settings: { longEveryMin: 90 } }) })
    await alone.send({ do: 'test-nudge' })
    alone.fake.storage.seed({ 'aside.damaged.clock.5': 'rubbish', 'aside.newer.today.6': { version: 9 } })
    expect(await alone.send({ do: 'erase' })).toEqual({ ok: true })
    expect(await alone.log()).toEqual([])
    const { settings, transfer, clock } = await alone.stored()
    expect(settings).toMatchObject({ welcomed: false, shortEveryMin: 30, longEveryMin: 60 })
    expect(transfer).toBeNull()
    expect(clock).toMatchObject({ turn: 1, sittingMs: 0, spanFrom: alone.now })
    expect(Object.keys(alone.fake.storage.local).filter((key) => key.startsWith('aside.'))).toEqual([])
    expect(alone.fake.notifications.open.size).toBe(0)
    const due = alone.fake.desk.getAlarms().find(({ name }) => name === 'nudge')
    expect(due?.scheduledTime).toBe(alone.now + 30 * 60_000)
  })

  it('reaches a history and a laid backup that a newer version wrote', async () => {
    const alone = await ready()
    await asPage(async () => {
      for (const name of ['unknot', 'unknot-restore']) (await openDB(name, 9)).close()
    })
    expect(await alone.send({ do: 'erase' })).toEqual({ ok: true })
    expect(await asPage(async () => (await indexedDB.databases()).filter(({ version }) => version === 9))).toEqual([])
    await alone.remember(old)
    expect(await alone.log()).toHaveLength(old.length)
  })

  it('reaches a state that only the session held', async () => {
    const alone = await ready()
    alone.fake.faults.failAlways('storage.local.set')
    await alone.send({ do: 'set', change: { discreet: true } })
    expect(alone.fake.storage.session['rescue']).toBeDefined()
    await alone.send({ do: 'erase' })
    alone.fake.faults.heal('storage.local.set')
    await alone.send({ do: 'resume' })
    expect((await alone.stored()).settings.discreet).toBe(false)
    expect(await alone.log()).toEqual([])
  })
})

describe('what was set aside', () => {
  it('is thrown away by its key, and nothing else is', async () => {
    const alone = await ready()
    alone.fake.storage.seed({ 'aside.damaged.clock.5': 'rubbish', 'aside.newer.today.6': { version: 9 } })
    await alone.send({ do: 'drop-aside', key: 'aside.damaged.clock.5' })
    await alone.send({ do: 'drop-aside', key: 'settings' })
    expect(alone.fake.storage.local).toMatchObject({ 'aside.newer.today.6': { version: 9 }, settings: had })
    expect(alone.fake.storage.local).not.toHaveProperty('aside.damaged.clock.5')
  })
})
