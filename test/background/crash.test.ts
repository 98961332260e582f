import { describe, expect, it, vi } from 'vitest'
import type { TraceLine } from '../fakes/trace.ts'
import { begins, live } from './day.ts'

/** Sits, reads, leaves, comes back, is nudged, snoozes, locks: each kind of turn at least once, in 70 minutes. */
const day: readonly TraceLine[] = [
  begins({ shortEveryMin: 15, longEveryMin: 45 }),
  { at: 0, do: 'inputs', until: 1000, every: 20 },
  { at: 930, do: 'press', what: 'snooze', minutes: 5 },
  { at: 1180, do: 'inputs', until: 1500, every: 20 },
  { at: 2000, do: 'inputs', until: 2400, every: 20 },
  { at: 2400, do: 'lock' },
  { at: 2580, do: 'unlock' },
  { at: 2590, do: 'inputs', until: 4200, every: 20 },
  { at: 4200, do: 'end' },
]

/** A worker that ended at a call is started by the next event: at most one pulse, and the look after it, may be lost. */
const pulseSec = 155

const noted = 'storage.session.set: heard'

/**
 * The calls made in the very instant an event arrives, before anything is awaited, down to that which notes it: a worker that
 * ends at them never heard it. One that has just been started asks for its state first.
 */
const heardAt = (names: readonly string[], i: number): boolean => {
  const starts = ['storage.local.get', 'storage.session.get', 'alarms.create']
  const next = names.findIndex((name, at) => at >= i && !starts.includes(name))
  return names[next] === noted && next - i <= starts.length
}

const numbers = (spans: readonly string[]) => spans.map((s) => s.split(' ').at(-1)!.split('-').map(Number))

describe('a worker that is killed', () => {
  it.each(['die', 'die-after'] as const)(
    'at any call (%s) loses at most a pulse, and repeats no nudge',
    async (how) => {
      vi.spyOn(console, 'error').mockImplementation(() => {})
      let calls = 0
      let wound = 0
      const names: string[] = []
      const whole = await live(day, (fake) => {
        fake.faults.beforeCall = (name, keys) => {
          calls += 1
          names[calls] = keys?.includes('heard') ? noted : name
          if (name === 'alarms.create') wound ||= calls + 1
          return 'go'
        }
      })
      expect(whole.spans).toEqual([
        'sitting 0-1500',
        'away long 1500-2000',
        'sitting 2000-2400',
        'away short 2400-2580',
        'sitting 2580-4200',
      ])
      expect(calls).toBeGreaterThan(300)
      // Before the first alarm is set, at the very first start, there is nothing that could wake the worker again.
      for (let fatal = wound; fatal <= calls; fatal += 1) {
        if (how === 'die' && heardAt(names, fatal)) continue
        let call = 0
        const hurt = await live(day, (fake) => {
          fake.faults.beforeCall = () => ((call += 1) === fatal ? how : 'go')
        })
        const where = `killed at call ${fatal} of ${calls}`
        const shown = hurt.fake.notifications.shown.map((n) => `${n.id} ${n.at}`)
        expect(new Set(shown).size, `${where}: a nudge was shown twice`).toBe(shown.length)
        expect(new Set(hurt.nudges).size, where).toBe(hurt.nudges.length)
        const kinds = hurt.spans.map((s) => s.split(' ').slice(0, -1).join(' ')).join(', ')
        expect(kinds, where).toMatch(/^sitting, away long, sitting(, away (short|long), sitting)?$/)
        const ends = numbers(hurt.spans)
        expect(ends[0]![0], where).toBeLessThanOrEqual(pulseSec)
        expect(ends.at(-1)![1], where).toBe(4200)
        const [, away] = ends
        expect(Math.abs(away![0]! - 1500), where).toBeLessThanOrEqual(pulseSec)
        expect(Math.abs(away![1]! - 2000), where).toBeLessThanOrEqual(pulseSec)
        for (const [i, span] of ends.entries()) if (i > 0) expect(span[0], where).toBe(ends[i - 1]![1])
        vi.mocked(console.error).mockClear()
      }
      vi.restoreAllMocks()
    },
    120_000,
  )
})

describe('a call that fails', () => {
  it.each([
    'storage.local.set',
    'alarms.create',
    'notifications.create',
    'action.setBadgeText',
    'idle.queryState',
    'windows.getLastFocused',
    'storage.session.get',
  ])(
    '%s, at any one time, does not stop the clock',
    async (name) => {
      vi.spyOn(console, 'error').mockImplementation(() => {})
      for (let nth = 1; nth <= 8; nth += 1) {
        let seen = 0
        const hurt = await live(day, (fake) => {
          fake.faults.beforeCall = (called) => {
            if (called === name && (seen += 1) === nth) fake.faults.failNext(name)
            return 'go'
          }
        })
        expect(hurt.spans[0], `${name}, time ${nth}`).toMatch(/^sitting 0-1[3-5]\d\d$/)
        expect(hurt.spans.at(-1), `${name}, time ${nth}`).toMatch(/-4200$/)
      }
      vi.restoreAllMocks()
    },
    60_000,
  )
})
