import { isSound, type Kept } from '../kept.ts'
import { entryShape } from '../shapes.ts'
import { checked, type Fault, fault, mostFaults, shown, step } from './faults.ts'

/** The last moment that a date can name, epoch ms. */
const lastMoment = 8.64e15
const longestId = 200

/** Reads the entries of a file, some at a time, and keeps in mind what must not come twice. */
export interface EntryCheck {
  readonly faults: readonly Fault[]
  /** The entries, if all of them are good so far. */
  take(some: readonly unknown[]): readonly Kept[]
  /** No more will come: looks for spans that lie over each other. */
  close(): void
}

/** A check that has seen nothing yet. */
export function checkEntries(place: string): EntryCheck {
  const faults: Fault[] = []
  const seen = new Map<string, number>()
  const spans: { from: number; to: number; at: number }[] = []
  let at = -1

  const blame = (one: Fault): void => {
    if (faults.length < mostFaults) faults.push(one)
  }
  const one = (data: unknown): Kept | null => {
    at += 1
    const here = step(place, at)
    const found = checked(entryShape, data, here)
    if (!found.ok) {
      found.faults.forEach(blame)
      return null
    }
    if (found.value.type === 'undo') {
      blame(fault(`${here}.type`, 'options_fault_value', { value: shown(found.value.type) }))
      return null
    }
    // The shape changes nothing of what is good, and has found nothing to leave out: a copy of each would be a second log to hold.
    const entry = data as Kept
    for (const name of momentsOf(entry)) {
      const ms = (entry as unknown as Record<string, number>)[name] ?? 0
      if (ms < 0 || ms > lastMoment) blame(fault(`${here}.${name}`, 'options_fault_value', { value: shown(ms) }))
    }
    if (entry.id === '' || entry.id.length > longestId)
      blame(fault(`${here}.id`, 'options_fault_value', { value: shown(entry.id) }))
    const twin = seen.get(entry.id)
    if (twin !== undefined) blame(fault(`${here}.id`, 'options_fault_twice', { other: step(place, twin) }))
    seen.set(entry.id, at)
    if ('from' in entry && entry.to < entry.from) blame(fault(`${here}.to`, 'options_fault_reversed'))
    if (entry.type === 'span' && isSound(entry)) spans.push({ from: entry.from, to: entry.to, at })
    return entry
  }
  return {
    faults,
    take(some) {
      const good: Kept[] = []
      if (faults.length >= mostFaults) return good
      for (const data of some) {
        const entry = one(data)
        if (entry) good.push(entry)
      }
      return good
    },
    close() {
      spans.sort((a, b) => a.from - b.from || a.at - b.at)
      let last = spans[0]
      for (const span of spans.slice(1)) {
        if (last && span.from < last.to)
          blame(fault(step(place, span.at), 'options_fault_overlap', { other: step(place, last.at) }))
        if (!last || span.to > last.to) last = span
      }
    },
  }
}

function momentsOf(entry: Kept): readonly string[] {
  return 'from' in entry ? ['from', 'to'] : entry.type === 'long-stretch' ? ['at', 'runFrom'] : ['at']
}

/**
 * Makes spans, oldest first, lie one after the other. Where the computer's clock was set back, time was counted twice:
 * the file has it once, as it was counted first. A span that cannot have been covers no time.
 */
export function untangle(): (entry: Kept) => Kept | null {
  let end = -Infinity
  return (entry) => {
    if (entry.type !== 'span' || !isSound(entry)) return entry
    if (entry.from >= end) {
      end = entry.to
      return entry
    }
    if (entry.to <= end) return null
    const rest = { ...entry, from: end }
    end = entry.to
    return rest
  }
}
