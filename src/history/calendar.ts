import { generateIcsCalendar, type IcsEvent } from 'ts-ics'
import type { Outlook } from '../core/massage.ts'
import type { Visit } from '../core/visit.ts'

/** What a calendar entry says; sentences are the caller's. */
export interface CalendarWords {
  readonly title: string
  readonly about: string
}

/** The calendar rings so long before a visit; the evening before where it has no time. */
const aheadHours = { timed: 2, allDay: 6 } as const

/**
 * A planned visit as a calendar file (iCalendar, RFC 5545) with an alarm. Its time is one on the clocks in `zone` and is
 * written as the instant it is there, so that every calendar shows the right hour on either side of a change of clocks.
 * The same visit always has the same id: imported again, it replaces itself. `at` is now, epoch ms.
 */
export function visitCalendar(visit: Visit, zone: string, words: CalendarWords, at: number): string {
  const alarm = (hours: number): Pick<IcsEvent, 'alarms'> => ({
    alarms: [
      { action: 'DISPLAY', description: words.title, trigger: { type: 'relative', value: { before: true, hours } } },
    ],
  })
  const said = { ...entry(`visit-${visit.id}`, words, at), ...(visit.where && { location: visit.where }) }
  if (visit.time === undefined) {
    return file({ ...said, ...allDay(visit.date, visit.date), ...alarm(aheadHours.allDay) })
  }
  const start = Temporal.PlainDateTime.from(`${visit.date}T${visit.time}`).toZonedDateTime(zone)
  const end = start.add({ minutes: visit.minutes })
  return file({
    ...said,
    start: { date: new Date(start.epochMilliseconds) },
    end: { date: new Date(end.epochMilliseconds) },
    ...alarm(aheadHours.timed),
  })
}

/** The window for the next visit as a calendar file: whole days, in which nobody is taken to be busy. */
export function windowCalendar(window: NonNullable<Outlook['opening']>, words: CalendarWords, at: number): string {
  return file({
    ...entry(`window-${window.opens}`, words, at),
    ...allDay(window.opens, window.closes),
    timeTransparent: 'TRANSPARENT',
  })
}

function entry(id: string, { title, about }: CalendarWords, at: number) {
  return { uid: `${id}@unknot.app`, stamp: { date: new Date(at) }, summary: title, description: about }
}

/** Whole days from one to another, `YYYY-MM-DD`; in the file the end is the first day after them. */
function allDay(from: string, to: string) {
  const day = (date: Temporal.PlainDate) => ({
    date: new Date(date.toZonedDateTime('UTC').epochMilliseconds),
    type: 'DATE' as const,
  })
  const first = Temporal.PlainDate.from(from)
  return { start: day(first), end: day(Temporal.PlainDate.from(to).add({ days: 1 })) }
}

function file(event: IcsEvent): string {
  const made = generateIcsCalendar({
    version: '2.0',
    prodId: '-//Unknot//Massage//EN',
    method: 'PUBLISH',
    events: [event],
  })
  return folded(made)
}

/** Lines of at most 75 bytes (RFC 5545 §3.1): the library counts letters, and one too many. */
function folded(made: string): string {
  const bytes = new TextEncoder()
  return made
    .replace(/\r\n /g, '')
    .split('\r\n')
    .map((line) => {
      let room = 75
      return [...line].reduce((done, letter) => {
        const size = bytes.encode(letter).length
        const full = size > room
        room = (full ? 74 : room) - size
        return full ? `${done}\r\n ${letter}` : done + letter
      }, '')
    })
    .join('\r\n')
}
