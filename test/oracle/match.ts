import type { Lived } from './lived.ts'
import { afterWord, type Gap, type Outcome } from './truth.ts'

/** A span as printed, in trace seconds. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly kind: 'sitting' | 'standing' | 'away' | 'unobserved'
  readonly break?: 'short' | 'long'
}

/** A gap whose outcome and ends are settled: by the truth, or within its errors by what was found. */
export interface Settled {
  readonly gap: Gap
  /** Before the person had a say on it. */
  readonly first: Outcome
  readonly outcome: Outcome
  readonly from: number
  readonly to: number
}

const exact = 2

/** Finds each gap of the truth among the spans. What is wrong, if anything, is said in `wrong`. */
export function settle(
  day: Lived,
  gaps: readonly Gap[],
  spans: readonly Span[],
): { settled: Settled[]; wrong: string[] } {
  const wrong = contiguous(day, spans)
  const left = new Set(spans.filter((s) => s.kind === 'away' || s.kind === 'unobserved'))
  const settled: Settled[] = []
  const fitting = new Map<Gap, Span>()
  for (const gap of gaps) {
    const found = [...left].find((s) => fits(gap, s))
    if (!found) continue
    fitting.set(gap, found)
    left.delete(found)
  }
  for (const gap of gaps) {
    const near = fitting.get(gap) ?? [...left].find((s) => s.from < gap.to && s.to > gap.from)
    if (near) left.delete(near)
    const outcome: Outcome = !near ? 'sitting' : near.kind === 'unobserved' ? 'unobserved' : (near.break ?? 'long')
    const first = [...gap.outcomes].find((o) => afterWord(gap, o) === outcome)
    if (!first) {
      const allowed = [...gap.outcomes].map((o) => afterWord(gap, o)).join(' or ')
      wrong.push(`gap ${gap.from} to ${gap.to} is ${allowed}, not ${outcome}`)
    } else if (near && !fits(gap, near)) {
      wrong.push(
        `gap ${gap.from} to ${gap.to} was taken for ${near.from} to ${near.to}, allowed ${gap.fromRange.join('..')} to ${gap.toRange.join('..')}`,
      )
    }
    settled.push({ gap, first: first ?? outcome, outcome, from: near?.from ?? gap.from, to: near?.to ?? gap.to })
  }
  for (const s of left) wrong.push(`nobody was ${s.kind} from ${s.from} to ${s.to}`)
  if (wrong.length === 0) wrong.push(...standingIsRight(day, settled, spans))
  return { settled, wrong }
}

function fits(gap: Gap, { from, to }: Span): boolean {
  return from >= gap.fromRange[0] && from <= gap.fromRange[1] && to >= gap.toRange[0] && to <= gap.toRange[1]
}

/** Spans cover the day, touch, do not overlap, and none could be one with the next. */
function contiguous(day: Lived, spans: readonly Span[]): string[] {
  const wrong: string[] = []
  let at = 0
  let before: Span | null = null
  for (const s of spans) {
    if (Math.abs(s.from - at) > 0.01) wrong.push(`a span begins at ${s.from}, the one before ended at ${at}`)
    if (s.to <= s.from) wrong.push(`a span from ${s.from} to ${s.to}`)
    if (before?.kind === s.kind && (s.kind === 'sitting' || s.kind === 'standing'))
      wrong.push(`two spans of ${s.kind} meet at ${s.from}`)
    at = s.to
    before = s
  }
  if (Math.abs(at - day.end) > 0.01) wrong.push(`the last span ends at ${at}, the day at ${day.end}`)
  return wrong
}

/** From, to and kind of everything but the breaks: a long break and the press of *sitting* end standing. */
export function upright(day: Lived, settled: readonly Settled[]): { at: number; standing: boolean }[] {
  const turns = day.presses
    .filter((p) => p.what === 'standing' || p.what === 'sitting')
    .map((p) => ({ at: p.at, standing: p.what === 'standing' }))
  const ends = settled.filter((s) => s.outcome === 'long' || s.outcome === 'unobserved')
  return [...ends.map((s) => ({ at: s.to, standing: false })), ...turns].sort((a, b) => a.at - b.at)
}

function standingIsRight(day: Lived, settled: readonly Settled[], spans: readonly Span[]): string[] {
  const turns = upright(day, settled)
  const standing = (at: number) => turns.findLast((t) => t.at <= at)?.standing ?? false
  return spans
    .filter((s) => s.kind === 'sitting' || s.kind === 'standing')
    .flatMap((s) => {
      const [a, b] = [s.from + exact, s.to - exact]
      if (b <= a) return []
      const inside = turns.filter((t) => t.at > a && t.at < b).map((t) => t.at)
      const odd = [a, ...inside, b].find((t) => standing(t) !== (s.kind === 'standing'))
      return odd === undefined
        ? []
        : [`at ${odd} the person was ${standing(odd) ? 'standing' : 'sitting'}, not ${s.kind}`]
    })
}

/** How often something was left open, by reason. */
export function openings(gaps: readonly Gap[]): string[] {
  return gaps.flatMap((g) => (g.open === null ? [] : [g.open]))
}
