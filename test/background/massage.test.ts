import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { FakeBrowser } from '../fakes/browser.ts'
import type { TraceLine } from '../fakes/trace.ts'
import { begins, live } from './day.ts'

const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'))
const visit = { id: 'a', date: '2026-02-01', minutes: 60, kind: 'therapeutic', areas: [] }

const morning = (settings = {}): TraceLine[] => [
  begins(settings),
  { at: 0, do: 'inputs', until: 600, every: 20 },
  { at: 600, do: 'end' },
]
const seed = (fake: FakeBrowser) => fake.storage.seed({ visits: { version: 1, visits: [visit] } })
const once = (deed: (fake: FakeBrowser) => Promise<void>) => {
  let done = false
  return async (fake: FakeBrowser) => {
    if (done || !fake.notifications.open.has('massage')) return
    done = true
    await deed(fake)
  }
}

it('is one quiet notification, with a button that puts it off a week', async () => {
  const { fake, stored } = await live(morning(), seed, { messages, between: once((f) => f.button('massage', 0)) })
  expect(fake.notifications.shown.map((n) => n.id)).toEqual(['massage'])
  expect(fake.notifications.shown[0]?.options).toMatchObject({
    title: 'Your massage window is open',
    buttons: [{ title: 'In a week' }],
    silent: true,
    requireInteraction: false,
  })
  expect(stored.massage.snoozedUntil).toBe('2026-03-09')
  expect([...fake.notifications.open.keys()]).toEqual([])
})

it('opens the massage section when it is clicked, in Firefox too, with nothing that Firefox throws on', async () => {
  for (const flavour of ['chrome', 'firefox'] as const) {
    const { fake, stored } = await live(morning(), seed, {
      messages,
      flavour,
      between: once((f) => f.click('massage')),
    })
    expect(fake.windows.opened.map((w) => w.url)).toEqual([expect.stringMatching(/options\/index\.html#massage$/)])
    expect(stored.notices.shown).toEqual([])
  }
})

it('says nothing about massage where wording is discreet', async () => {
  const { fake } = await live(morning({ discreet: true }), seed, { messages })
  const options = fake.notifications.shown[0]?.options
  expect(`${options?.title} ${options?.message}`).toBe('A reminder The reminder you asked for. A click opens it.')
})

it('visits are written by the worker alone, refused with the reason, and garbage among them is set aside', async () => {
  const say = once(async (f) => {
    const send = (event: object) => f.send({ to: 'worker', event })
    expect(await send({ do: 'visit-save', visit: { ...visit, id: 'b', note: 'x'.repeat(1e6) } })).toEqual({
      ok: false,
      why: 'answer_visit_note',
    })
    expect(await send({ do: 'visit-save', visit: { ...visit, id: 'b' } })).toMatchObject({ why: 'answer_visit_twice' })
    expect(await send({ do: 'visit-save' })).toMatchObject({ why: 'answer_visit_unreadable' })
    expect(await send({ do: 'visit-save', visit: { ...visit, id: 'b', date: '2026-02-20' } })).toEqual({ ok: true })
  })
  const { fake, stored } = await live(
    morning(),
    (f) => f.storage.seed({ visits: { version: 1, visits: [visit, { ...visit, minutes: 0 }, visit, 'x'] } }),
    { messages, between: say },
  )
  expect(stored.visits.map((v) => v.id)).toEqual(['b', 'a'])
  const aside = Object.entries(fake.storage.local).find(([key]) => key.startsWith('aside.damaged.visits'))
  expect(aside?.[1]).toEqual({ version: 1, visits: [{ ...visit, minutes: 0 }, visit, 'x'] })
})
