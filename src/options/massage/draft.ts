import type { Spot } from '../../catalogue/spots.ts'
import type { Pressure } from '../../core/screening.ts'
import { isOpen, type VisitKind } from '../../core/visit.ts'
import type { Writing } from './Massage.tsx'

/** Lengths that are offered, in minutes. */
export const lengths = [30, 45, 60, 75, 90] as const
const usual = 60

/** A visit as it stands in the form: what is typed is kept as it was typed. */
export interface Draft {
  readonly id: string
  readonly date: string
  readonly time: string
  /** One of the lengths offered, or `other`: then `own` counts. */
  readonly length: string
  readonly own: string
  readonly kind: VisitKind
  readonly painBefore: number | null
  readonly painAfter: number | null
  readonly areas: readonly Spot[]
  readonly pressure: Pressure | ''
  readonly where: string
  readonly cost: string
  readonly note: string
  /** It was planned, and nobody has told of it yet. */
  readonly open: boolean
  /** Whether the part for who wants more is open from the beginning. */
  readonly more: boolean
}

/** What the form begins with. A plan begins on the day the window opens, where that is to come, or else on none. */
export function draftOf(writing: Writing, today: string, opens: string | null, newId: () => string): Draft {
  if (!('visit' in writing)) {
    const later = opens !== null && opens > today ? opens : ''
    return { ...empty, id: newId(), date: writing.how === 'plan' ? later : today }
  }
  const { visit } = writing
  const offered = lengths.some((n) => n === visit.minutes)
  return {
    ...empty,
    id: visit.id,
    date: visit.date,
    time: writing.how === 'after' ? '' : (visit.time ?? ''),
    length: offered ? String(visit.minutes) : 'other',
    own: offered ? '' : String(visit.minutes),
    kind: visit.kind,
    painBefore: visit.painBefore ?? null,
    painAfter: visit.painAfter ?? null,
    areas: visit.areas,
    pressure: visit.pressure ?? '',
    where: visit.where ?? '',
    cost: visit.cost ?? '',
    note: visit.note ?? '',
    open: isOpen(visit),
    more:
      visit.areas.length > 0 ||
      [visit.pressure, visit.where, visit.cost, visit.note].some((each) => each !== undefined),
  }
}

const empty: Omit<Draft, 'id' | 'date'> = {
  time: '',
  length: String(usual),
  own: '',
  kind: 'therapeutic',
  painBefore: null,
  painAfter: null,
  areas: [],
  pressure: '',
  where: '',
  cost: '',
  note: '',
  open: false,
  more: false,
}

/**
 * What is in the form, to be checked. Scores are of visits that took place, times of those to come; a plan that is changed
 * (`timed`) stays one, unless a score says that it took place.
 */
export function visitOf(draft: Draft, timed: boolean, toCome: boolean): unknown {
  const { id, date, kind, areas, painBefore, painAfter, pressure } = draft
  const minutes =
    draft.length === 'other' ? (draft.own.trim() === '' ? Number.NaN : Number(draft.own)) : Number(draft.length)
  const planned = toCome || (timed && painBefore === null && painAfter === null)
  const texts = Object.entries({ where: draft.where, cost: draft.cost, note: draft.note })
    .map(([key, text]) => [key, text.trim()] as const)
    .filter(([, text]) => text !== '')
  return {
    id,
    date,
    minutes,
    kind,
    areas,
    ...(planned && { planned }),
    ...(planned && draft.time !== '' && { time: draft.time }),
    ...(!toCome && painBefore !== null && { painBefore }),
    ...(!toCome && painAfter !== null && { painAfter }),
    ...(pressure !== '' && { pressure }),
    ...Object.fromEntries(texts),
  }
}

/** The field that a refusal is about. */
export function faultField(why: string): string {
  const field = why.replace('answer_visit_', '')
  if (field === 'no_date' || field === 'too_old' || field === 'too_far' || field === 'twice') return 'date'
  return ['date', 'time', 'minutes', 'pain', 'where', 'cost', 'note'].includes(field) ? field : 'form'
}
