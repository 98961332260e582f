import * as v from 'valibot'
import { type Draft, write } from './draft.ts'
import type { UserEvent } from './events.ts'
import { dayOf } from './hours.ts'
import { entryShape } from './shapes.ts'
import type { LogDeed } from './log-entry.ts'
import { noCheckIn } from './check-in.ts'

type Report = Extract<UserEvent, { do: 'felt' | 'check-in' | 'check-in-later' | 'check-in-undo' }>

/** What a person says of how they feel. False when it cannot be so: then nothing is changed. */
export function report(d: Draft, what: Report): boolean {
  switch (what.do) {
    case 'felt':
      return noted(d, { type: 'felt', at: d.at, how: what.how, movements: what.movements }) !== null
    case 'check-in':
      if (!checkedIn(d, { type: 'check-in', at: d.at, scores: what.scores, bothered: what.bothered })) return false
      d.checkIn = { ...d.checkIn, scores: what.scores }
      return true
    case 'check-in-later':
      d.checkIn = { ...d.checkIn, laterAt: d.at }
      return true
    case 'check-in-undo': {
      const { lastId } = d.checkIn
      if (lastId === null) return false
      write(d, { type: 'undo', of: lastId })
      d.checkIn = noCheckIn
      return true
    }
  }
}

/** A second check-in on the same day stands in the place of the first. */
function checkedIn(d: Draft, deed: LogDeed): boolean {
  const { lastId, lastAt } = d.checkIn
  const { zone } = d.event.facts
  const id = noted(d, deed)
  if (id === null) return false
  if (lastId !== null && lastAt !== null && dayOf(lastAt, zone) === dayOf(d.at, zone))
    write(d, { type: 'undo', of: lastId })
  d.checkIn = { version: 1, lastId: id, lastAt: d.at, laterAt: null }
  return true
}

/** Writes what fits the log; a page is a stranger too. */
function noted(d: Draft, deed: LogDeed): string | null {
  const fits = v.safeParse(entryShape, { id: '', ...deed })
  if (!fits.success) return null
  const { id: _, ...clean } = fits.output
  return write(d, clean)
}
