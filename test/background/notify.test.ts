import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FakeBrowser } from '../fakes/browser.ts'
import type { TraceLine } from '../fakes/trace.ts'
import { begins, live } from './day.ts'

const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'))

const sits = (until: number, settings = {}): TraceLine[] => [
  begins(settings),
  { at: 0, do: 'inputs', until, every: 20 },
  { at: until, do: 'end' },
]

/** Does `deed` once, right after the event at `sec`. */
const at = (sec: number, deed: (fake: FakeBrowser) => Promise<void>) => {
  let done = false
  return {
    messages,
    between: async (fake: FakeBrowser) => {
      if (done || fake.desk.at !== sec) return
      done = true
      await deed(fake)
    },
  }
}

describe('a nudge in Chromium', () => {
  it('says how long and one thing to do, with two answers; a long one stays until it is answered', async () => {
    const { fake } = await live(sits(3700), () => {}, { messages })
    const [short, long] = fake.notifications.shown.map((n) => n.options)
    expect(short).toMatchObject({
      title: '30 minutes sitting',
      message: expect.stringMatching(/^Neck: .+\.$/),
      buttons: [{ title: 'Start' }, { title: 'Snooze 5 min' }],
      requireInteraction: false,
      silent: false,
    })
    expect(long).toMatchObject({ title: expect.stringContaining('60 minutes'), requireInteraction: true })
    expect(long!.message).toMatch(/^Shoulders: /)
  })

  it('says nothing about the body where wording is discreet', async () => {
    const { fake } = await live(sits(1900, { discreet: true }), () => {}, { messages })
    const options = fake.notifications.shown[0]?.options
    expect(options?.title).toBeTruthy()
    expect(`${options?.title} ${options?.message}`).not.toMatch(/neck|shoulder|back|stretch|massage|sitting|body/i)
  })

  it('starts a session and shows its page when Start is pressed there', async () => {
    const { stored, fake } = await live(
      sits(1830),
      () => {},
      at(1800, (f) => f.button('short', 0)),
    )
    expect(stored.clock?.session).toMatchObject({
      movements: [expect.any(String), expect.any(String), expect.any(String)],
    })
    expect(fake.windows.opened.map((w) => w.url)).toContainEqual(expect.stringMatching(/src\/session\/index\.html$/))
    expect([...fake.notifications.open.keys()]).toEqual([])
  })

  it('comes back five minutes after Snooze, and the third time without that button, saying why', async () => {
    let snoozed = 0
    const { fake } = await live(sits(2800), () => {}, {
      messages,
      between: async (f) => {
        if (!f.notifications.open.has('short') || snoozed >= 2) return
        snoozed += 1
        await f.button('short', 1)
      },
    })
    expect(fake.notifications.shown.map((n) => [n.at, n.options.buttons?.length])).toEqual([
      [1800, 2],
      [2100, 2],
      [2400, 1],
    ])
    expect(fake.notifications.shown[2]!.options.message).toContain(messages.nudge_no_snooze.message)
  })

  it('shows all answers when its body is clicked', async () => {
    const { fake } = await live(
      sits(1830),
      () => {},
      at(1800, (f) => f.click('short')),
    )
    expect(fake.windows.opened.map((w) => w.url)).toContainEqual(expect.stringMatching(/popup\/index\.html\?answers$/))
    expect([...fake.notifications.open.keys()]).toEqual([])
  })

  it('is taken away by a break', async () => {
    const day: TraceLine[] = [
      begins(),
      { at: 0, do: 'inputs', until: 1900, every: 20 },
      { at: 2400, do: 'input' },
      { at: 2400, do: 'end' },
    ]
    const { fake } = await live(day, () => {}, { messages })
    expect(fake.notifications.shown).toHaveLength(1)
    expect([...fake.notifications.open.keys()]).toEqual([])
  })

  it('is a window that does not take the keyboard where the person wants that, and goes with its answer', async () => {
    const asked = at(1830, async (f) => void (await f.send({ to: 'worker', event: { do: 'skip' } })))
    const day = sits(1900, { style: 'window' }).toSpliced(2, 0, { at: 1830, do: 'press', what: 'resume' })
    const { fake } = await live(day, () => {}, asked)
    expect(fake.notifications.shown).toEqual([])
    expect(fake.windows.opened).toMatchObject([{ how: 'window', details: { focused: false, type: 'popup' } }])
    expect(fake.storage.session['nudgeWindow']).toBeUndefined()
  })

  it('is the badge alone where the person wants that', async () => {
    const { fake, look } = await live(sits(1900, { style: 'badge' }), () => {}, { messages })
    expect(fake.notifications.shown).toEqual([])
    expect(look.tone).toBe('due')
  })
})

describe('a nudge in Firefox', () => {
  it('asks for nothing that Firefox throws on, and its click opens the page with all answers', async () => {
    const { fake, stored } = await live(sits(1830), () => {}, {
      flavour: 'firefox',
      ...at(1800, (f) => f.click('short')),
    })
    expect(Object.keys(fake.notifications.shown[0]!.options).sort()).toEqual(['iconUrl', 'message', 'title', 'type'])
    expect(stored.notices.shown).toEqual([])
    expect(fake.windows.opened.map((w) => w.url)).toContainEqual(expect.stringMatching(/popup\/index\.html\?answers$/))
  })

  it('is a notification where a window was wanted: Firefox would take the keyboard', async () => {
    const { fake } = await live(sits(1830, { style: 'window' }), () => {}, { flavour: 'firefox', messages })
    expect(fake.notifications.shown).toHaveLength(1)
    expect(fake.windows.opened).toEqual([])
  })
})

describe('keys', () => {
  it.each([
    ['pause', (f: FakeBrowser) => expect(f.storage.local['clock']).toMatchObject({ pause: expect.anything() })],
    ['standing', (f: FakeBrowser) => expect(f.storage.local['clock']).toMatchObject({ mode: 'standing' })],
    ['start', (f: FakeBrowser) => expect(f.storage.local['clock']).toMatchObject({ session: expect.anything() })],
  ])('%s does what it says', async (name, check) => {
    const { fake } = await live(
      sits(1000),
      () => {},
      at(960, (f) => f.command(name)),
    )
    check(fake)
  })
})

describe('the toolbar', () => {
  it('shows the minutes, turns amber with words when due, and grey and silent when away', async () => {
    const seen: string[] = []
    const day: TraceLine[] = [begins(), { at: 0, do: 'inputs', until: 1900, every: 20 }, { at: 2400, do: 'end' }]
    await live(day, () => {}, {
      messages,
      between: (f) => {
        if ([600, 1800].includes(f.desk.at)) seen.push(`${f.toolbar.text}|${f.toolbar.title}`)
      },
    })
    expect(seen).toEqual(['10|10 minutes sitting', '30|30 minutes. Time to move'])
  })
})
