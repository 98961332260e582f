import { dayBegan, dayOf } from './hours.ts'
import { longStretchMs } from './limits.ts'
import { openSpans } from './spans.ts'
import type { SpanKind } from './log-entry.ts'
import type { Today, Why } from './state.ts'
import type { Stored } from './stored.ts'

/** A part of today, as it is told: `correct` is what a person may say of it, by the id of its entry. */
export interface DayPart {
  /** `null` for what is still going on. */
  readonly id: string | null
  readonly kind: SpanKind
  readonly from: number
  readonly to: number
  readonly break?: 'short' | 'long'
  readonly why?: Why
  /** Nothing moved, and yet it counted as sitting: by sound, by itself, or because the person said so. */
  readonly counted?: 'sitting' | 'sound' | 'said'
  readonly correct: 'was-up' | 'was-sitting' | null
}

/** Today's spans up to `at`, oldest first, from 4:00 local time on. The night before it, and what nobody saw, is not part of it. */
export function spansOfDay({ clock, settings, today }: Stored, at: number, zone: string): readonly DayPart[] {
  if (!clock) return []
  const began = dayBegan(at, zone)
  const closed = today.day === dayOf(at, zone) ? today.spans : []
  const parts = [
    ...closed.map((span): DayPart => ({ ...span, correct: span.kind === 'away' ? 'was-sitting' : null })),
    ...openSpans(clock, settings, at).map((span): DayPart => ({ ...span, id: null, correct: null })),
  ]
  const first = parts.findIndex((part) => part.to > began && (part.kind === 'sitting' || part.kind === 'standing'))
  if (first < 0) return []
  return parts.slice(first).map((part) => ({ ...part, from: Math.max(part.from, began) }))
}

/** Breaks taken in these parts of a day. */
export function breaksIn(parts: readonly DayPart[]): number {
  return parts.filter((part) => part.kind === 'away' && part.break).length
}

/** Whether a part is a run of sitting of 90 min or more. */
export function isLong({ kind, from, to }: Pick<DayPart, 'kind' | 'from' | 'to'>): boolean {
  return kind === 'sitting' && to - from >= longStretchMs
}

/** All that can be told of today, oldest first: its spans, and the gaps within them that counted as sitting. */
export function partsOfDay(stored: Stored, at: number, zone: string): readonly DayPart[] {
  const spans = spansOfDay(stored, at, zone)
  const first = spans[0]
  if (!first) return []
  const gaps: Today['gaps'] = stored.today.day === dayOf(at, zone) ? stored.today.gaps : []
  const counted = (gaps ?? []).map((gap): DayPart => ({ ...gap, kind: 'sitting', correct: 'was-up' }))
  return [...spans, ...counted.filter((gap) => gap.from >= first.from)].sort(
    (a, b) => a.from - b.from || (a.counted ? 1 : 0) - (b.counted ? 1 : 0),
  )
}
