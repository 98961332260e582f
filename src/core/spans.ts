import { verdict } from './sitting.ts'
import type { Settings } from './settings.ts'
import type { LogEntry } from './log-entry.ts'
import type { Clock } from './state.ts'

/** A span as the log keeps it. */
export type Span = Extract<LogEntry, { type: 'span' }>

/** What is going on, as spans that end at `now`: a gap that already counts as a break is away, any other is sitting. */
export function openSpans(clock: Clock, settings: Settings, now: number): readonly Span[] {
  const { gap, spanFrom, mode, cappedAt } = clock
  const span = (kind: Span['kind'], from: number, to: number, rest?: Partial<Span>): Span[] =>
    to > from ? [{ id: `open.${kind}.${from}`, type: 'span', kind, from, to, ...rest }] : []
  if (cappedAt !== null) return span('unobserved', spanFrom, now, { why: 'no-signal' })
  if (!gap) return span(mode, spanFrom, now)
  if (gap.why === 'closed') {
    const launchAt = gap.launchAt ?? now
    return [
      ...span(mode, spanFrom, gap.from),
      ...span('unobserved', gap.from, launchAt, { why: 'closed' }),
      ...span('away', launchAt, now, { break: 'long', why: 'idle' }),
    ]
  }
  const counted = verdict(gap, now, settings)
  if (counted === 'sitting') return span(mode, spanFrom, now)
  const why = counted === 'short' && gap.known ? gap.known : gap.why
  return [...span(mode, spanFrom, gap.from), ...span('away', gap.from, now, { break: counted, why })]
}
