import type { LogEntry } from '../../src/core/log-entry.ts'
import type { NudgeKind, Why } from '../../src/core/state.ts'
import { seconds } from './frames.ts'

export interface ToldSpan {
  readonly from: number
  readonly to: number
  readonly kind: 'sitting' | 'standing' | 'away' | 'unobserved'
  readonly break?: 'short' | 'long'
  readonly why?: Why
}

export interface ToldNudge {
  readonly at: number
  readonly kind: NudgeKind
  readonly silent: boolean
}

/** The span or nudge of an entry in trace seconds; `null` for other entries. */
export function toldOf(entry: LogEntry, second: (wall: number) => number): ToldSpan | ToldNudge | null {
  if (entry.type === 'nudge') return { at: second(entry.at), kind: entry.kind, silent: entry.silent }
  if (entry.type !== 'span') return null
  const { kind, why } = entry
  const span = { from: second(entry.from), to: second(entry.to), kind, ...(entry.break && { break: entry.break }) }
  return why && kind !== 'sitting' && kind !== 'standing' ? { ...span, why } : span
}

/** The spans of a day, oldest first; pieces of one sitting, parted by nothing, are one. */
export function spansOf(told: readonly (ToldSpan | ToldNudge)[]): ToldSpan[] {
  const spans = told.filter((one) => 'from' in one).sort((a, b) => a.from - b.from || a.to - b.to)
  const joined: ToldSpan[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    const same = last?.kind === span.kind && (span.kind === 'sitting' || span.kind === 'standing')
    if (last && same && last.to === span.from) joined[joined.length - 1] = { ...last, to: span.to }
    else joined.push(span)
  }
  return joined
}

/** The nudges of a day, in order. */
export function nudgesOf(told: readonly (ToldSpan | ToldNudge)[]): ToldNudge[] {
  return told.filter((one) => 'at' in one).sort((a, b) => a.at - b.at)
}

/** A duration in ms as minutes, to the thousandth. */
export function minutes(ms: number): number {
  return seconds(ms / 60)
}
