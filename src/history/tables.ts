import type { LogEntry } from '../core/log-entry.ts'

/** What a table is made for: the local time zone, and how the language writes a decimal point. */
export interface Local {
  readonly zone: string
  readonly decimal: string
}

/** The areas of a check-in, in the order of its columns. */
const scored = [
  'neck',
  'shoulders',
  'upper-back',
  'elbows',
  'lower-back',
  'wrists-hands',
  'hips-thighs',
  'knees',
  'ankles-feet',
] as const

export type Cell = string | number

/** One table for a spreadsheet. To add one: its entry in `tables`, its name and the names of its columns in words. */
export interface Table {
  readonly name: 'spans' | 'nudges' | 'answers' | 'sessions' | 'felt' | 'check-ins'
  readonly columns: readonly string[]
  /** The row of an entry, or `null` for one that belongs into another table. */
  row(entry: LogEntry, local: Local): readonly Cell[] | null
}

/** All tables, in the order in which they are offered. Values such as kinds and reasons are named as in a backup. */
export const tables: readonly Table[] = [
  {
    name: 'spans',
    columns: ['from', 'to', 'minutes', 'kind', 'break', 'why'],
    row: (entry, local) =>
      entry.type === 'span'
        ? [...fromTo(entry, local), minutes(entry, local), entry.kind, entry.break ?? '', entry.why ?? '']
        : null,
  },
  {
    name: 'nudges',
    columns: ['at', 'kind', 'silent', 'held'],
    row: (entry, local) =>
      entry.type === 'nudge'
        ? [moment(entry.at, local.zone), entry.kind, entry.silent ? 1 : 0, entry.held ?? '']
        : null,
  },
  {
    name: 'answers',
    columns: ['at', 'kind', 'answer', 'minutes'],
    row: (entry, local) =>
      entry.type === 'answer'
        ? [moment(entry.at, local.zone), entry.kind ?? '', entry.answer, entry.minutes ?? '']
        : null,
  },
  {
    name: 'sessions',
    columns: ['from', 'to', 'minutes', 'end', 'movements', 'left', 'hurt'],
    row: (entry, local) =>
      entry.type === 'session'
        ? [
            ...fromTo(entry, local),
            minutes(entry, local),
            entry.end,
            entry.movements.join(' '),
            entry.left?.join(' ') ?? '',
            entry.hurt ?? '',
          ]
        : null,
  },
  {
    name: 'felt',
    columns: ['at', 'felt', 'movements'],
    row: (entry, local) =>
      entry.type === 'felt' ? [moment(entry.at, local.zone), entry.how, entry.movements.join(' ')] : null,
  },
  {
    name: 'check-ins',
    columns: ['at', ...scored, 'bothered'],
    row: (entry, local) =>
      entry.type === 'check-in'
        ? [moment(entry.at, local.zone), ...scored.map((area) => entry.scores[area] ?? ''), entry.bothered ? 1 : 0]
        : null,
  },
]

function fromTo({ from, to }: { from: number; to: number }, { zone }: Local): [string, string] {
  return [moment(from, zone), moment(to, zone)]
}

/** A local date and time that spreadsheets know for one: `2026-03-02 09:30:00`. */
function moment(ms: number, zone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(Math.round(ms)).toZonedDateTimeISO(zone).toPlainDateTime()
  return local.toString({ smallestUnit: 'second' }).replace('T', ' ')
}

/** Minutes to a tenth, with the decimal sign of the language. */
function minutes({ from, to }: { from: number; to: number }, { decimal }: Local): Cell {
  const value = Math.round((to - from) / 6000) / 10
  return Number.isInteger(value) ? value : String(value).replace('.', decimal)
}
