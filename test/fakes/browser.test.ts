import type { Browser } from 'webextension-polyfill'
import { describe, expect, it } from 'vitest'
import { FakeBrowser } from './browser.ts'
import { day } from './day.ts'
import { Desk, firefoxDesk } from './desk.ts'

const soon = () => new Promise((resolve) => setImmediate(resolve))

/** Whether a promise settles within a turn of the event loop. */
async function settles(promise: Promise<unknown>): Promise<boolean> {
  return Promise.race([promise.then(() => true), soon().then(() => false)])
}

/** A worker that writes down what it hears, and does `work` for each event, one after the other. */
function toy(
  lines: ReturnType<typeof day>,
  work: (door: Browser, heard: string) => Promise<unknown> | void = () => {},
) {
  const heard: string[] = []
  const desk = new Desk(lines)
  const start = (door: Browser) => {
    let queue = Promise.resolve<unknown>(undefined)
    const hear = (what: string) => {
      heard.push(`${desk.at} ${what}`)
      queue = queue.then(() => work(door, what)).catch(() => {})
    }
    heard.push(`${desk.at} start`)
    door.runtime.onInstalled.addListener(({ reason }) => hear(reason))
    door.runtime.onStartup.addListener(() => hear('startup'))
    door.idle.onStateChanged.addListener((state) => hear(state))
    door.alarms.onAlarm.addListener(({ name }) => hear(name))
    door.runtime.onMessage.addListener((message: unknown) => {
      hear(String(message))
      return queue.then(() => `had ${message}`)
    })
    return { idle: () => queue.then(() => undefined) }
  }
  return { fake: new FakeBrowser(desk, { start, pressed: ({ what }) => what }), heard }
}

describe('the life of a worker', () => {
  it('ends 30 s after its last event, and the next event starts another', async () => {
    const { fake, heard } = toy(day(200, { at: 10, do: 'press', what: 'skip' }, { at: 39, do: 'press', what: 'up' }))
    await fake.run()
    expect(heard).toEqual(['0 start', '0 install', '10 skip', '39 up', '60 idle'])
    const late = toy(day(200, { at: 30, do: 'press', what: 'skip' }))
    await late.fake.run()
    expect(late.heard).toEqual(['0 start', '0 install', '30 start', '30 skip', '60 start', '60 idle'])
    expect(late.fake.starts).toBe(3)
  })

  it('ends when the trace says so, and loses its listeners', async () => {
    const doors: Browser[] = []
    const { fake, heard } = toy(
      day(20, { at: 5, do: 'kill-worker' }, { at: 10, do: 'press', what: 'skip' }),
      (door) => void doors.push(door),
    )
    await fake.run()
    expect(heard).toEqual(['0 start', '0 install', '10 start', '10 skip'])
    expect(await settles(doors[0]!.storage.local.get())).toBe(false)
    expect(await settles(doors[1]!.storage.local.get())).toBe(true)
  })

  it('can end at any call: before it takes effect, or right after', async () => {
    for (const verdict of ['die', 'die-after'] as const) {
      const { fake, heard } = toy(day(20, { at: 10, do: 'press', what: 'skip' }), async (door, what) => {
        await door.storage.local.set({ [what]: 1 })
        await door.storage.local.set({ [`${what} done`]: 1 })
      })
      fake.faults.beforeCall = () => (fake.desk.at === 0 ? verdict : 'go')
      await fake.run()
      expect(heard).toEqual(['0 start', '0 install', '10 start', '10 skip'])
      const first = verdict === 'die' ? {} : { install: 1 }
      expect(fake.storage.local).toEqual({ ...first, skip: 1, 'skip done': 1 })
    }
  })

  it('never hears of what it asked for before it ended', async () => {
    const fake = new FakeBrowser(new Desk(day(10)))
    const set = fake.newDoor().storage.local.set({ a: 1 })
    fake.kill()
    expect(await settles(set)).toBe(false)
    expect(fake.storage.local).toEqual({ a: 1 })
  })

  it('hears nothing from the moment it ends in a call', async () => {
    const heard: unknown[] = []
    const fake = new FakeBrowser(new Desk(day(10)))
    const door = fake.newDoor()
    door.storage.onChanged.addListener((changes) => void heard.push(changes))
    fake.faults.beforeCall = (name) => (name === 'alarms.clear' ? 'die' : 'go')
    expect(await settles(door.alarms.clear('a'))).toBe(false)
    await fake.newPage().storage.local.set({ a: 1 })
    expect(heard).toEqual([])
  })

  it('is not started by what it never listened to', async () => {
    const fake = new FakeBrowser(new Desk(day(300)))
    await fake.run()
    expect(fake.starts).toBe(1)
  })

  it('hears only what it listened to at once', async () => {
    const heard: string[] = []
    const start = (door: Browser) => {
      const idle = Promise.resolve().then(() => door.runtime.onInstalled.addListener(() => void heard.push('late')))
      return { idle: () => idle }
    }
    await new FakeBrowser(new Desk(day(10)), { start }).run()
    expect(heard).toEqual([])
  })

  it('keeps `storage.session` over its end but not over the end of the browser, which also clears the badge', async () => {
    const lines = day(50, { at: 5, do: 'kill-worker' }, { at: 10, do: 'quit' }, { at: 20, do: 'launch' })
    const { fake } = toy(lines, (door, what) =>
      what === 'install'
        ? Promise.all([
            door.storage.session.set({ a: 1 }),
            door.storage.local.set({ b: 2 }),
            door.action.setBadgeText({ text: '5' }),
          ])
        : undefined,
    )
    const seen: unknown[] = []
    await fake.run(() => void seen.push([fake.desk.at, fake.storage.session['a'], fake.toolbar.text]))
    expect(seen).toEqual([
      [0, 1, '5'],
      [5, 1, '5'],
      [10, undefined, ''],
      [20, undefined, ''],
    ])
    expect(fake.storage.local).toEqual({ b: 2 })
  })

  it('hears a burst before it can do anything about its first event', async () => {
    const lines = day(
      400,
      { at: 0, do: 'inputs', until: 400, every: 5 },
      { at: 100, do: 'sleep' },
      { at: 300, do: 'wake' },
    )
    const { fake, heard } = toy(lines, async (door, what) => {
      heard.push(`began ${what}`)
      if (what === 'install')
        await Promise.all(['a', 'b'].map((name) => door.alarms.create(name, { delayInMinutes: 2 })))
    })
    await fake.run()
    expect(heard.slice(3)).toEqual(['300 start', '300 a', '300 b', 'began a', 'began b'])
  })
})

describe('messages', () => {
  it('are answered by the worker, which they start', async () => {
    const { fake } = toy(day(10))
    await fake.run()
    expect(await fake.send('hello')).toBe('had hello')
    expect(await fake.newPage().runtime.sendMessage('again')).toBe('had again')
  })

  it('do not reach the worker that sends them', async () => {
    const { fake } = toy(day(10), (door) =>
      door.runtime.sendMessage('me').then(() => door.storage.local.set({ told: 1 })),
    )
    await fake.run()
    expect(fake.storage.local).toEqual({})
  })
})

it('fails the calls it is told to fail', async () => {
  const fake = new FakeBrowser(new Desk(day(10)))
  const door = fake.newDoor()
  fake.faults.failNext('storage.local.set', new Error('full'))
  await expect(door.storage.local.set({ a: 1 })).rejects.toThrow('full')
  await door.storage.local.set({ a: 2 })
  fake.faults.failAlways('storage.local.set')
  await expect(door.storage.local.set({ a: 3 })).rejects.toThrow('storage.local.set failed')
  await expect(door.storage.local.set({ a: 4 })).rejects.toThrow()
  fake.faults.heal('storage.local.set')
  await door.storage.local.set({ a: 5 })
  expect(fake.storage.local).toEqual({ a: 5 })
})

it('is slow when told to be', async () => {
  const fake = new FakeBrowser(new Desk(day(10)))
  let go = () => {}
  fake.faults.delay = () => new Promise<void>((resolve) => (go = resolve))
  const set = fake.newDoor().storage.local.set({ a: 1 })
  await soon()
  expect(fake.storage.local).toEqual({})
  go()
  await set
  expect(fake.storage.local).toEqual({ a: 1 })
})

it('refuses questions about less than 15 s of idleness', () => {
  const door = new FakeBrowser(new Desk(day(10))).newDoor()
  expect(() => door.idle.queryState(14)).toThrow('at least 15')
  expect(() => door.idle.setDetectionInterval(14)).toThrow('at least 15')
})

it('shows one focused window and whether its active tab makes sound', async () => {
  const desk = new Desk(
    day(10, { at: 1, do: 'audible', on: true, active: true }, { at: 2, do: 'fullscreen', on: true }),
  )
  const fake = new FakeBrowser(desk)
  await fake.run()
  const door = fake.newDoor()
  const window = await door.windows.getLastFocused({ populate: true })
  expect(window).toMatchObject({ focused: true, state: 'fullscreen' })
  expect(window.tabs?.map(({ active, audible }) => [active, audible])).toEqual([
    [true, true],
    [false, false],
  ])
  expect(await door.tabs.query({ active: true, windowId: window.id!, audible: true })).toHaveLength(1)
  expect(await door.tabs.query({ active: true, audible: false })).toHaveLength(0)
  await expect(door.windows.create({ state: 'fullscreen', width: 100 })).rejects.toThrow('state')
})

it('alarms are refused what the browser does not know', async () => {
  const chrome = new FakeBrowser(new Desk(day(10))).newDoor()
  const firefox = new FakeBrowser(new Desk(day(10), firefoxDesk), { flavour: 'firefox' }).newDoor()
  const persists = { when: 1, persistAcrossSessions: true } as { when: number }
  expect(() => firefox.alarms.create('a', persists)).toThrow('Unexpected property')
  await chrome.alarms.create('a', persists)
  expect(await chrome.alarms.get('a')).toEqual({ name: 'a', scheduledTime: 1 })
  expect(() => chrome.alarms.create('a', { when: 1, every: 2 } as { when: number })).toThrow('Unexpected property')
  expect(() => chrome.alarms.create('a', {})).toThrow('Must set')
  expect(await chrome.alarms.clear('b')).toBe(false)
  for (let i = 1; i < 500; i++) await chrome.alarms.create(`n${i}`, { when: 1 })
  await expect(Promise.resolve(chrome.alarms.create('one more', { when: 1 }))).rejects.toThrow('500')
})
