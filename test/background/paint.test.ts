import { readFileSync } from 'node:fs'
import { afterEach, expect, it } from 'vitest'
import { painter } from '../../src/background/paint.ts'
import { askAsWorker } from '../../src/bridge/store.ts'
import type { FakeBrowser } from '../fakes/browser.ts'
import type { TraceLine } from '../fakes/trace.ts'
import { begins, live } from './day.ts'

const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'))
const zoneOfTests = process.env['TZ']
afterEach(() => {
  if (zoneOfTests === undefined) delete process.env['TZ']
  else process.env['TZ'] = zoneOfTests
})

/** A morning of typing that ends after so many seconds, with a worker that is killed again and again. */
const morning = (end: number): TraceLine[] => [
  begins(),
  { at: 0, do: 'inputs', until: end, every: 20 },
  ...[310, 610, 910].map((at): TraceLine => ({ at, do: 'kill-worker' })),
  { at: end, do: 'end' },
]

it('a later worker writes the tooltip from what the first has left, without asking for a message', async () => {
  let asked = 0
  const count = (fake: FakeBrowser) => {
    fake.messageRead = () => void (asked += 1)
  }
  const before = async (end: number) => {
    asked = 0
    const { fake } = await live(morning(end), count, { messages })
    return { asked, title: fake.toolbar.title }
  }
  const first = await before(120)
  expect(first.asked).toBeGreaterThan(0)
  expect(await before(1200)).toEqual({ asked: first.asked, title: '20 minutes sitting' })
})

it('the end of a pause is told by the clocks of the place where one is', async () => {
  const { fake } = await live(morning(300), () => {}, { messages })
  const door = fake.newPage()
  const until = Date.parse('2026-03-02T12:00:00Z')
  const badge = { text: '5', tone: 'quiet', fill: 0, tip: { key: 'tip_paused', values: { time: until } } } as const
  const titleIn = async (zone: string) => {
    process.env['TZ'] = zone
    Temporal.Now.timeZoneId = () => zone
    await painter(door, askAsWorker(door))(badge)
    return fake.toolbar.title
  }
  expect(await titleIn('Europe/Berlin')).toMatch(/\b1:00/)
  expect(await titleIn('Europe/Helsinki')).toMatch(/\b2:00/)
})

it('what a worker has painted itself is painted over, back to what it found', async () => {
  const { fake } = await live(morning(300), () => {}, { messages })
  const door = fake.newPage()
  const paint = painter(door, askAsWorker(door))
  const tip = { key: 'tip_calm', values: { n: 5 } } as const
  const shown = async (text: string, tone: 'calm' | 'due') => {
    await paint({ text, tone, fill: 0.5, tip })
    return fake.toolbar.text
  }
  const found = fake.toolbar.text
  expect(found).not.toBe('31')
  expect(await shown('31', 'due')).toBe('31')
  expect(await shown(found, 'calm')).toBe(found)
})
