import type { Visit } from './visit.ts'

/** The columns of a table of visits. */
export const visitColumns = [
  'date',
  'time',
  'planned',
  'minutes',
  'kind',
  'areas',
  'before',
  'after',
  'pressure',
  'where',
  'cost',
  'note',
] as const

/** A visit as a row of that table; what was not said stays empty. */
export function visitRow(visit: Visit): readonly (string | number)[] {
  const { date, time, planned, minutes, kind, areas, painBefore, painAfter, pressure, where, cost, note } = visit
  const cells = [
    date,
    time,
    planned && 'true',
    minutes,
    kind,
    areas.join(' '),
    painBefore,
    painAfter,
    pressure,
    where,
    cost,
    note,
  ]
  return cells.map((cell) => cell ?? '')
}
