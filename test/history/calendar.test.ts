import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { describe, expect, it } from 'vitest'
import type { Visit } from '../../src/core/visit.ts'
import { visitCalendar, windowCalendar } from '../../src/history/calendar.ts'

const words = { title: 'Massage, 60 min; "planned"', about: 'Speak up\nat once if it hurts \\ <b>' }
const at = Date.UTC(2026, 10, 23, 9)
const visit: Visit = { id: 'a', date: '2026-12-02', time: '10:00', minutes: 60, kind: 'therapeutic', areas: [] }

/** The one event in a file, as two parsers that share nothing read it. */
function both(file: string) {
  const component = new ICAL.Component(ICAL.parse(file))
  const first = new ICAL.Event(component.getFirstSubcomponent('vevent') as ICAL.Component)
  const alarm = first.component.getFirstSubcomponent('valarm')
  const second = Object.values(nodeIcal.sync.parseICS(file)).find((each) => each?.type === 'VEVENT')
  if (second?.type !== 'VEVENT') throw new Error('the second parser found no event')
  return {
    component,
    first,
    alarm,
    second,
    starts: [first.startDate.toJSDate().getTime(), second.start.getTime()],
    ends: [first.endDate.toJSDate().getTime(), second.end?.getTime()],
  }
}

/** What the clock on the wall shows there. */
const wall = (ms: number | undefined, timeZone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(ms)

describe('a planned visit', () => {
  it.each([
    ['2026-10-24', '10:00', 'Europe/Berlin'],
    ['2026-10-26', '10:00', 'Europe/Berlin'],
    ['2026-03-28', '10:00', 'America/New_York'],
    ['2026-11-02', '07:30', 'America/New_York'],
    ['2026-12-02', '10:00', 'Asia/Kolkata'],
    ['2028-02-29', '18:15', 'Australia/Lord_Howe'],
  ])('on %s at %s in %s is at that hour on that wall, for both parsers', (date, time, zone) => {
    const { starts, ends } = both(visitCalendar({ ...visit, date, time }, zone, words, at))
    for (const start of starts) expect(wall(start, zone)).toBe(`${date} ${time}`)
    for (const [n, end] of ends.entries()) expect((end ?? 0) - (starts[n] ?? 0)).toBe(60 * 60_000)
  })

  it('has its words as text and rings two hours before', () => {
    const { first, second, alarm, component } = both(
      visitCalendar({ ...visit, where: 'Main St 1, <i>room</i>' }, 'UTC', words, at),
    )
    for (const event of [first, second]) {
      expect(event.summary).toBe(words.title)
      expect(event.description).toBe(words.about)
      expect(event.location).toBe('Main St 1, <i>room</i>')
      expect(event.uid).toBe('visit-a@unknot.app')
    }
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT2H')
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY')
    expect(component.getFirstPropertyValue('version')).toBe('2.0')
  })

  it('without a time it is that day, whole, in every zone', () => {
    const { time: _, ...untimed } = visit
    const { first, second } = both(visitCalendar(untimed, 'Pacific/Auckland', words, at))
    expect([first.startDate.toString(), first.endDate.toString()]).toEqual(['2026-12-02', '2026-12-03'])
    expect(second.datetype).toBe('date')
  })

  it('is written on a day and at an hour that a zone skips, too', () => {
    expect(both(visitCalendar({ ...visit, date: '2011-12-30' }, 'Pacific/Apia', words, at)).starts[0]).toBe(
      Date.parse('2011-12-30T20:00:00Z'),
    )
    const { starts } = both(visitCalendar({ ...visit, date: '2026-03-29', time: '02:30' }, 'Europe/Berlin', words, at))
    expect(wall(starts[0], 'Europe/Berlin')).toBe('2026-03-29 03:30')
  })
})

it('the window is whole days up to and with the last, and nobody is busy in it', () => {
  const { first, second } = both(windowCalendar({ opens: '2026-12-02', closes: '2026-12-16' }, words, at))
  expect([first.startDate.toString(), first.endDate.toString()]).toEqual(['2026-12-02', '2026-12-17'])
  expect(second.transparency).toBe('TRANSPARENT')
})

it('lines end and fold as the format wants', () => {
  const file = visitCalendar({ ...visit, where: 'wäß€😀'.repeat(30) }, 'UTC', words, at)
  expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true)
  const { first, second } = both(file)
  for (const event of [first, second]) expect(event.location).toBe('wäß€😀'.repeat(30))
  expect(file.endsWith('END:VCALENDAR') || file.endsWith('END:VCALENDAR\r\n')).toBe(true)
})
