import Papa from 'papaparse'
import type { LogEntry } from '../core/log-entry.ts'
import { walkAll } from './backup.ts'
import type { Reading } from './reading.ts'
import type { Table } from './tables.ts'

/** What a spreadsheet would take for a formula, spaces and wide signs of East Asia included. A cell that begins so gets an apostrophe. */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/

/** Tells a spreadsheet that the file is UTF-8. */
const byteOrderMark = '\uFEFF'

/** Rows as lines of CSV, without an end of line after the last. Quotes and line breaks inside a cell are kept. */
export function csvLines(rows: readonly (readonly (string | number)[])[], delimiter: string): string {
  return Papa.unparse(rows as (string | number)[][], { delimiter, newline: '\r\n', escapeFormulae: formula })
}

/** Where decimals have a comma, spreadsheets part cells by semicolons. */
export function signsOf(locale: string | undefined): { readonly decimal: string; readonly delimiter: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5)
  const decimal = parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.'
  return { decimal, delimiter: decimal === ',' ? ';' : ',' }
}

/** Rows that lie at hand as a CSV file, with a first row of names. */
export function fileOfRows(
  names: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  locale?: string,
): Blob {
  const { delimiter } = signsOf(locale)
  const pieces = [byteOrderMark, csvLines([names, ...rows], delimiter), '\r\n']
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' })
}

/** One table of the history as a CSV file, with a first row of names, and how many rows follow it. */
export async function writeTable(
  history: Reading,
  waiting: readonly LogEntry[],
  table: Table,
  names: readonly string[],
  { zone, locale }: { readonly zone: string; readonly locale?: string },
): Promise<{ readonly file: Blob; readonly rows: number }> {
  const { decimal, delimiter } = signsOf(locale)
  const pieces = [byteOrderMark, csvLines([names], delimiter), '\r\n']
  let rows = 0
  await walkAll(history, waiting, (some) => {
    const lines = some.flatMap((entry) => {
      const row = table.row(entry, { zone, decimal })
      return row ? [row] : []
    })
    if (lines.length === 0) return
    rows += lines.length
    pieces.push(csvLines(lines, delimiter), '\r\n')
  })
  return { file: new Blob(pieces, { type: 'text/csv;charset=utf-8' }), rows }
}
