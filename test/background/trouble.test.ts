import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { step } from '../../src/core/step.ts'
import type { TraceLine } from '../fakes/trace.ts'
import { Alone } from './alone.ts'
import { begins, live } from './day.ts'

const sits = (until: number, ...more: TraceLine[]): TraceLine[] => [
  begins(),
  { at: 0, do: 'inputs', until, every: 20 },
  ...more,
  { at: until, do: 'end' },
]

const keysOf = (notices: { shown: readonly { key: string }[] }) => notices.shown.map((n) => n.key)

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => vi.restoreAllMocks())

describe('a disk that is full', () => {
  it('lets the clock go on in the session, says so once, and takes everything when there is room again', async () => {
    const day = sits(3000)
    const full = await live(day, (fake) => fake.faults.failAlways('storage.local.set', new Error('disk full')))
    expect(full.look.sittingMin).toBe(50)
    expect(keysOf(full.stored.notices)).toEqual(['notice_storage_full'])
    expect(full.fake.storage.local['clock']).toBeUndefined()

    const healed = await live(day, (fake) => fake.faults.failAlways('storage.local.set'), {
      between: (fake) => {
        if (fake.desk.at > 1500) fake.faults.heal('storage.local.set')
      },
    })
    expect(healed.look.sittingMin).toBe(50)
    expect(keysOf(healed.stored.notices)).toEqual([])
    expect(healed.fake.storage.local['clock']).toBeDefined()
    expect(healed.fake.storage.session['rescue']).toBeUndefined()
    expect(healed.nudges).toEqual([1800])
  })
})

it('an event that could be kept nowhere has been heard all the same: it was no sleep', async () => {
  const alone = await new Alone().installed()
  const { faults } = alone.fake
  alone.now += 129_000
  for (const name of ['storage.local.set', 'storage.session.set']) faults.failAlways(name)
  expect(await alone.send({ do: 'snooze', minutes: 5 })).toEqual({ ok: false, why: 'answer_turn_failed' })
  for (const name of ['storage.local.set', 'storage.session.set']) faults.heal(name)
  alone.now += 119_000
  await alone.send({ do: 'snooze', minutes: 5 })
  const { clock } = await alone.stored()
  expect(clock).toMatchObject({ lastEventAt: alone.now, gap: null, restart: null })
})

describe('stored data that cannot be read', () => {
  it('is set aside, part by part; the rest is kept', async () => {
    const rubbish = { version: 1, sittingMs: 'many' }
    const { stored, fake } = await live(sits(600), (f) => f.storage.seed({ clock: rubbish, today: 7 }))
    const aside = Object.entries(fake.storage.local).filter(([key]) => key.startsWith('aside.'))
    expect(aside.map(([key]) => key.split('.').slice(0, 3).join('.')).sort()).toEqual([
      'aside.damaged.clock',
      'aside.damaged.today',
    ])
    expect(aside.map(([, value]) => value)).toContainEqual(rubbish)
    expect(stored.settings.postureCueMin).toBe(0)
    expect(keysOf(stored.notices)).toEqual(['notice_storage_unreadable'])
  })

  it('of a newer version is set aside, never written over', async () => {
    const newer = { version: 9, minutes: 12 }
    const { stored, fake } = await live(sits(600), (f) => f.storage.seed({ clock: newer }))
    const [, kept] = Object.entries(fake.storage.local).find(([key]) => key.startsWith('aside.newer.clock'))!
    expect(kept).toEqual(newer)
    expect(keysOf(stored.notices)).toEqual(['notice_storage_newer'])
  })

  it('a history of a newer version stays as it is: that is said once, and the entries go on beside it', async () => {
    let newer: IDBDatabase | undefined
    const { stored, history } = await live(sits(3000, { at: 1000, do: 'lock' }, { at: 1300, do: 'unlock' }), () => {
      const request = indexedDB.open('unknot', 9)
      request.onupgradeneeded = () =>
        request.result.createObjectStore('ledger', { keyPath: 'key' }).put({ key: 'mine' })
      request.onsuccess = () => (newer = request.result)
    })
    expect(history.some(({ type }) => type === 'span')).toBe(true)
    expect(keysOf(stored.notices)).toEqual(['notice_storage_newer'])
    expect([...(newer?.objectStoreNames ?? [])]).toEqual(['ledger'])
    newer?.close()
  })

  it('is not written over when the store itself cannot be read', async () => {
    const { fake, stored } = await live(
      sits(600),
      (f) => {
        f.storage.seed({ clock: { version: 1 } })
        f.faults.failAlways('storage.local.get', new Error('corrupt'))
      },
      { between: (f) => void (f.desk.at >= 590 && f.faults.heal('storage.local.get')) },
    )
    expect(fake.storage.local['clock']).toEqual({ version: 1 })
    expect(keysOf(stored.notices)).toContain('notice_clock_session_only')
  })

  it('one bad setting falls back alone', async () => {
    const { stored } = await live(sits(60), (f) =>
      f.storage.seed({ settings: { version: 1, values: { shortEveryMin: 'often', longEveryMin: 75 } } }),
    )
    expect(stored.settings).toMatchObject({ shortEveryMin: 30, longEveryMin: 75 })
  })
})

describe('notifications that fail', () => {
  it('are told of with the reason, and no more once one worked', async () => {
    const broken = await live(sits(1900), (f) => f.faults.failAlways('notifications.create', new Error('no server')))
    expect(broken.stored.notices.shown).toMatchObject([{ key: 'notice_notifications_failed', detail: 'no server' }])
    const mended = await live(sits(3700), (f) => f.faults.failNext('notifications.create'))
    expect(keysOf(mended.stored.notices)).toEqual([])
    expect(mended.fake.notifications.shown.map((n) => n.id)).toEqual(['long'])
  })
})

describe('alarms that the browser lost', () => {
  it('are put back at the next event of any kind', async () => {
    const { fake } = await live(sits(1000, { at: 500, do: 'press', what: 'resume' }), () => {}, {
      between: (f) => {
        if (f.desk.at === 480) for (const { name } of f.desk.getAlarms()) f.desk.clearAlarm(name)
      },
    })
    expect(
      fake.desk
        .getAlarms()
        .map((a) => a.name)
        .sort(),
    ).toEqual(['nudge', 'pulse'])
  })
})

describe('two pages at once', () => {
  it('that change different settings both keep theirs; the later wins on the same', async () => {
    const { stored } = await live(sits(600), () => {}, {
      between: async (fake) => {
        if (fake.desk.at !== 480) return
        const set = (change: object) => fake.send({ to: 'worker', event: { do: 'set', change } })
        await Promise.all([set({ shortEveryMin: 20 }), set({ longEveryMin: 90 }), set({ shortEveryMin: 25 })])
      },
    })
    expect(stored.settings).toMatchObject({ shortEveryMin: 25, longEveryMin: 90 })
  })

  it('that send nonsense are told so, and nothing changes', async () => {
    const answers: unknown[] = []
    const { stored } = await live(sits(600), () => {}, {
      between: async (fake) => {
        if (fake.desk.at !== 480) return
        for (const event of [
          { do: 'set', change: { shortEveryMin: -5 } },
          { do: 'set', change: { sudo: true } },
        ])
          answers.push(await fake.send({ to: 'worker', event }))
      },
    })
    expect(answers).toEqual([
      { ok: false, why: 'answer_bad_setting' },
      { ok: false, why: 'answer_bad_setting' },
    ])
    expect(stored.settings).toMatchObject({ shortEveryMin: 30 })
  })
})

describe('the history', () => {
  it('gets every span once, and waits in the outbox while it cannot be written', async () => {
    const day: TraceLine[] = [
      begins(),
      { at: 0, do: 'inputs', until: 600, every: 20 },
      { at: 1200, do: 'inputs', until: 1800, every: 20 },
      { at: 2400, do: 'inputs', until: 3000, every: 20 },
      { at: 3000, do: 'end' },
    ]
    const good = await live(day)
    expect(good.history.filter((e) => e.type === 'span')).toHaveLength(4)
    const { open } = indexedDB.constructor.prototype
    indexedDB.constructor.prototype.open = () => {
      throw new Error('no disk')
    }
    const broken = await live(day, () => {}, {
      between: (fake) => {
        if (fake.desk.at >= 2500) indexedDB.constructor.prototype.open = open
      },
    })
    indexedDB.constructor.prototype.open = open
    expect(broken.history.filter((e) => e.type === 'span')).toHaveLength(4)
    expect(broken.spans).toEqual(good.spans)
  })
})

describe('a turn', () => {
  it('gives the same for the same state and event', async () => {
    const { stored } = await live(sits(1900))
    const at = (stored.clock?.lastEventAt ?? 0) + 1000
    const facts = { idle: 'active', sound: false, fullscreen: false, zone: 'Europe/Berlin' } as const
    const event = { at, facts, what: { do: 'skip' } } as const
    expect(step(stored, event, false)).toEqual(step(stored, event, false))
    expect(step(stored, event, false).stored).not.toEqual(stored)
  })
})
