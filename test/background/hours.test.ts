import { expect, it } from 'vitest'
import { ask, clockHoursKey } from '../../src/bridge/ask.ts'
import { clockHoursIn } from '../../src/bridge/store.ts'
import { writeClock } from '../../src/core/clock-hours.ts'
import { begins, live } from './day.ts'

it('the worker leaves the pages how the language of the browser writes times of day, for as long as the browser runs', async () => {
  const { fake } = await live([begins(), { at: 0, do: 'inputs', until: 60, every: 20 }, { at: 60, do: 'end' }])
  const door = fake.newPage()
  const language = door.i18n.getUILanguage()
  const known = await clockHoursIn(ask(door), language)
  const right = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'UTC' })
  expect(known && writeClock(known, 13, 5)).toBe(right.format((13 * 60 + 5) * 60_000))
  expect(await clockHoursIn(ask(door), 'fa')).toBeNull()
  expect(Object.keys(fake.storage.local)).not.toContain(clockHoursKey)
})
