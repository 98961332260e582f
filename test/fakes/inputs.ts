interface Row {
  readonly at: number
  readonly until: number
  readonly every: number
}

/** Key presses and mouse moves of the rows that have begun, found by arithmetic rather than one by one. Times in trace ms. */
export class Inputs {
  private rows: Row[] = []
  private lostMs = -1

  add(at: number, until: number, every: number): void {
    this.rows.push({ at, until, every })
  }

  /** The last input at or before `ms`; `null` if there is none. */
  lastUpTo(ms: number): number | null {
    let last: number | null = null
    for (const row of this.rows) {
      if (ms < row.at) continue
      const found = nth(row, countUpTo(row, Math.min(ms, row.until)))
      if (found > this.lostMs && (last === null || found > last)) last = found
    }
    return last
  }

  /** The first input after `ms`; `null` if there is none. */
  firstAfter(ms: number): number | null {
    let first: number | null = null
    for (const row of this.rows) {
      const n = ms < row.at ? 0 : countUpTo(row, ms) + 1
      const found = nth(row, n)
      if (found <= row.until && (first === null || found < first)) first = found
    }
    return first
  }

  /** What came up to `ms` reached a sleeping computer: nobody heard it. */
  lose(ms: number): void {
    this.lostMs = ms
  }

  /** Forgets the rows with nothing after `ms`. */
  forget(ms: number): void {
    if (this.rows.some((row) => row.until <= ms)) this.rows = this.rows.filter((row) => row.until > ms)
  }
}

function nth(row: Row, n: number): number {
  return Math.round(row.at + n * row.every)
}

/** The number of the last input at or before `ms`, the first being 0. */
function countUpTo(row: Row, ms: number): number {
  let n = Math.floor((ms - row.at) / row.every)
  // Each input falls on a whole ms, which may be the next one after this division.
  while (nth(row, n + 1) <= ms) n++
  return n
}
