/** One line of the result: what was measured, and what it should be at most. */
export interface Measure {
  readonly what: string
  readonly value: number
  readonly most: number
  readonly unit: string
  readonly note?: string
}

/** All measures beside their goals, as text. */
export function table(measures: readonly Measure[]): string {
  const rows = measures.map((each) => [
    each.what,
    show(each.value, each.unit),
    `≤ ${show(each.most, each.unit)}`,
    each.value <= each.most ? 'yes' : 'NO',
    each.note ?? '',
  ])
  const all = [['what', 'measured', 'goal', 'met', ''], ...rows]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function show(value: number, unit: string): string {
  const digits = Number.isInteger(value) ? 0 : value < 10 ? 2 : 1
  return `${value.toFixed(digits)} ${unit}`.trim()
}
