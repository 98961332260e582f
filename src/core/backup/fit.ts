import * as v from 'valibot'
import { isSound, type Kept } from '../kept.ts'
import { entryShape } from '../shapes.ts'
import { parts } from './parts.ts'

/**
 * Entries that a page has read, found good and laid ready, as far as they still are: any that is no entry, comes twice, or
 * is a span over another one is left out.
 */
export function fit(found: readonly unknown[]): readonly Kept[] {
  const seen = new Set<string>()
  const good = found.flatMap((one) => {
    const read = v.safeParse(entryShape, one, { abortEarly: true })
    if (!read.success || read.output.type === 'undo' || seen.has(read.output.id)) return []
    seen.add(read.output.id)
    return [read.output]
  })
  let end = -Infinity
  const over = new Set<Kept>()
  for (const span of good
    .flatMap((e) => (e.type === 'span' && isSound(e) ? [e] : []))
    .sort((a, b) => a.from - b.from)) {
    if (span.from < end) over.add(span)
    end = Math.max(end, span.to)
  }
  return good.filter((entry) => !over.has(entry))
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
