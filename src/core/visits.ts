import { dateAt, dayAfter } from './dates.ts'
import type { Draft } from './draft.ts'
import type { UserEvent } from './events.ts'
import { byDate, checkedVisit, isTwin, type Visit, visitLimits } from './visit.ts'

/** Adds a visit, or puts it in the place of the one with its id. What cannot be is refused, and nothing changes. */
export function saveVisit(d: Draft, wanted: unknown): void {
  const checked = checkedVisit(wanted, dateAt(d.at, d.event.facts.zone))
  if (!checked.ok) return refuse(d, checked.why)
  const { visit } = checked
  const others = d.visits.filter((each) => each.id !== visit.id)
  if (others.some((each) => isTwin(each, visit))) return refuse(d, 'answer_visit_twice')
  if (others.length >= visitLimits.visits) return refuse(d, 'answer_visits_full')
  d.visits = [...others, visit].sort(byDate)
}

/** Takes a visit out. One that is not there has been taken out already: by another page, it may be. */
export function deleteVisit(d: Draft, id: unknown): void {
  d.visits = d.visits.filter((each) => each.id !== id)
}

/** What is said to a log of visits. */
export type VisitEvent = Extract<UserEvent, { do: 'visit-save' | 'visit-delete' }>

/** What takes an event back, once it has been done to `visits`; `null` where it changed nothing. */
export function undoing(visits: readonly Visit[], event: VisitEvent): VisitEvent | null {
  const id = event.do === 'visit-save' ? event.visit.id : event.id
  const before = visits.find((each) => each.id === id)
  if (before) return { do: 'visit-save', visit: before }
  return event.do === 'visit-save' ? { do: 'visit-delete', id } : null
}

/** "Not this week": no reminder for seven days; `on` false takes that back. */
export function snoozeMassage(d: Draft, on: boolean): void {
  d.massage = { ...d.massage, snoozedUntil: on ? dayAfter(dateAt(d.at, d.event.facts.zone), 7) : null }
}

function refuse(d: Draft, why: string): void {
  d.refused = why
}
