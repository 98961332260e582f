import { dayOf } from './hours.ts'
import type { LogEntry } from './log-entry.ts'
import type { Today } from './state.ts'

/** More spans than this in a day and the oldest go from the strip: the key stays under 10 kB. The history keeps all. */
const mostSpans = 60

const twoDaysMs = 48 * 3_600_000

/** The popup's strip after this turn's log; a new day, from 4:00 local time, begins empty. */
export function follow(today: Today, log: readonly LogEntry[], at: number, zone: string): Today {
  if (!log.some((e) => e.type === 'span' || e.type === 'gap' || e.type === 'undo')) return today
  const day = dayOf(at, zone)
  const same = today.day === day
  let spans = same ? today.spans : []
  let gaps = (same && today.gaps) || []
  for (const entry of log) {
    if (entry.type === 'undo') {
      spans = spans.filter((s) => s.id !== entry.of)
      gaps = gaps.filter((g) => g.id !== entry.of)
    } else if (entry.type === 'gap') {
      const { id, from, to, counted } = entry
      gaps = [...gaps, { id, from, to, counted }]
    } else if (entry.type === 'span') {
      const { id, kind, from, to, why } = entry
      const more = { ...(entry.break && { break: entry.break }), ...(why && { why }) }
      spans = [...spans, { id, kind, from, to, ...more }]
    }
  }
  const oldest = (a: { from: number }, b: { from: number }) => a.from - b.from
  return {
    version: 1,
    day,
    spans: [...spans].sort(oldest).slice(-mostSpans),
    gaps: [...gaps].sort(oldest).slice(-mostSpans),
  }
}

/** The strip with entries that a restore brings: those of the day of `at` take their place among its spans. */
export function joined(today: Today, brought: readonly LogEntry[], at: number, zone: string): Today {
  const day = dayOf(at, zone)
  const spans = brought.flatMap((e) =>
    // Calendars are slow, and most of a backup is of other years.
    e.type === 'span' && Math.abs(e.from - at) < twoDaysMs && dayOf(e.from, zone) === day ? [e] : [],
  )
  if (spans.length === 0) return today
  const all = follow(today.day === day ? today : { ...today, spans: [] }, spans, at, zone)
  return { ...all, spans: all.spans.toSorted((a, b) => a.from - b.from) }
}

/** The strip without entries that are taken back. */
export function without(today: Today, gone: readonly LogEntry[]): Today {
  const ids = new Set(gone.map(({ id }) => id))
  return { ...today, spans: today.spans.filter(({ id }) => !ids.has(id)) }
}
