import type { LogEntry } from '../log-entry.ts'
import type { Counts } from './parts.ts'
import { isSound, type Kept } from '../kept.ts'

/** What the log here holds, as far as a restore must know it. */
export interface Here {
  /** Takes note of entries that lie in the log. */
  know(entries: readonly LogEntry[]): void
  /** Which of the file's entries come in, and what becomes of the others. */
  plan(entries: readonly Kept[]): { readonly add: readonly Kept[]; readonly counts: Counts }
}

/**
 * A log that nothing is known of yet. The rule of the history: an entry whose id is not here comes in, unless it is a
 * span of a time that a span here covers already. @param openFrom where the span going on began, epoch ms.
 */
export function here(openFrom: number | null): Here {
  const ids = new Set<string>()
  const spans: { from: number; to: number }[] = []
  let sorted: Covered | null = null
  return {
    know(entries) {
      sorted = null
      for (const entry of entries) {
        ids.add(entry.id)
        if (entry.type === 'span' && isSound(entry)) spans.push(entry)
      }
    },
    plan(entries) {
      sorted ??= covered(openFrom === null ? spans : [...spans, { from: openFrom, to: Infinity }])
      const { overlaps } = sorted
      const counts = { added: 0, replaced: 0, same: 0, left: 0 }
      const add = entries.filter((entry) => {
        const fate = ids.has(entry.id)
          ? 'same'
          : entry.type === 'span' && isSound(entry) && overlaps(entry)
            ? 'left'
            : 'added'
        counts[fate] += 1
        return fate === 'added'
      })
      return { add, counts }
    },
  }
}

interface Covered {
  overlaps(span: { from: number; to: number }): boolean
}

/** Times that are spoken for, joined and in order, to be searched by halves. */
function covered(spans: readonly { from: number; to: number }[]): Covered {
  const joined: { from: number; to: number }[] = []
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else joined.push({ from, to })
  }
  return {
    overlaps({ from, to }) {
      let [low, high] = [0, joined.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((joined[middle]?.to ?? 0) > from) high = middle
        else low = middle + 1
      }
      const next = joined[low]
      return next !== undefined && next.from < to
    },
  }
}
