import * as v from 'valibot'
import { isSound, type Kept } from '../kept.ts'
import { entryShape } from '../shapes.ts'
import { parts } from './parts.ts'

/** Entries that a page has read, found good and laid ready, as far as they still are. */
export interface Fitting {
  /** Some that come next. */
  take(found: readonly unknown[]): void
  /** All that came: any that is no entry, comes twice, or is a span over another one is left out. */
  close(): readonly Kept[]
}

/** A fitting that has seen nothing yet. */
export function fitting(): Fitting {
  const seen = new Set<string>()
  const good: Kept[] = []
  const spans: Extract<Kept, { type: 'span' }>[] = []
  return {
    take(found) {
      for (const one of found) {
        const read = v.safeParse(entryShape, one, { abortEarly: true })
        if (!read.success || read.output.type === 'undo' || seen.has(read.output.id)) continue
        const whole = Object.keys(one as Kept).length === Object.keys(read.output).length
        // As it lies there, where nothing was left out of it: a copy of each would be a second log to hold.
        const entry = whole ? (one as Kept) : read.output
        seen.add(entry.id)
        good.push(entry)
        if (entry.type === 'span' && isSound(entry)) spans.push(entry)
      }
    },
    close() {
      let end = -Infinity
      const over = new Set<Kept>()
      for (const span of spans.sort((a, b) => a.from - b.from)) {
        if (span.from < end) over.add(span)
        end = Math.max(end, span.to)
      }
      return good.filter((entry) => !over.has(entry))
    },
  }
}

/** The same for the other parts: their values by their key, or `null` where one of them is not good. */
export function fitParts(found: Readonly<Record<string, unknown>>): Record<string, unknown> | null {
  const values: Record<string, unknown> = {}
  for (const { key, shape } of parts) {
    if (!Object.hasOwn(found, key)) continue
    const read = v.safeParse(shape, found[key])
    if (!read.success) return null
    values[key] = read.output
  }
  return values
}
