import { expect, it } from 'vitest'
import type { TraceLine } from '../fakes/trace.ts'
import { begins, live } from './day.ts'

/** How often each part of the browser was asked during a day that ends after so many seconds. */
async function asked(lines: readonly TraceLine[], end: number): Promise<ReadonlyMap<string, number>> {
  const calls = new Map<string, number>()
  await live([begins(), ...lines, { at: end, do: 'end' }], (fake) => {
    fake.faults.beforeCall = (name) => {
      calls.set(name, (calls.get(name) ?? 0) + 1)
      return 'go'
    }
  })
  return calls
}

const typing: TraceLine = { at: 0, do: 'inputs', until: 3600, every: 20 }

it('a pulse that finds nothing new asks the browser for little: its state once, and what has to change', async () => {
  const pulse: string[] = []
  await live([begins(), typing, { at: 400, do: 'end' }], (fake) => {
    fake.faults.beforeCall = (name, keys = []) => {
      if (fake.desk.at > 300) pulse.push([name, ...keys].join(' '))
      return 'go'
    }
  })
  expect(pulse).toEqual([
    'storage.local.get',
    'storage.session.get',
    'storage.session.set heard',
    'idle.queryState',
    'storage.local.set clock',
    'alarms.getAll',
    'action.setBadgeText',
    'storage.session.set shown',
  ])
})

it('what is in front is not asked while nothing depends on it', async () => {
  const calls = await asked([typing], 1500)
  expect(calls.get('idle.queryState')).toBeGreaterThan(10)
  expect(calls.get('windows.getLastFocused')).toBeUndefined()
  expect(calls.get('tabs.query')).toBeUndefined()
})

it('it is asked when a nudge is due, and when someone without input may be watching', async () => {
  expect((await asked([typing], 1900)).get('windows.getLastFocused')).toBe(1)
  const watching = await asked(
    [
      { at: 0, do: 'inputs', until: 300, every: 20 },
      { at: 290, do: 'audible', on: true, active: true },
    ],
    900,
  )
  expect(watching.get('tabs.query')).toBeGreaterThan(3)
})
