import { wasSitting, wasUp } from './correct.ts'
import { change, type Draft, write } from './draft.ts'
import { dayOf } from './hours.ts'
import { minuteMs, standingRestartMs } from './limits.ts'
import { fold } from './sitting.ts'
import type { Today } from './state.ts'

type Span = Today['spans'][number]
type Gap = NonNullable<Today['gaps']>[number]

/** Readings that differ by less are the same: a boundary may be rounded by a second. */
const slackMs = 2000

/** Corrects any gap of the day by the id of its entry; the last one as the popup does. False when there is no such gap today. */
export function correctToday(d: Draft, how: 'was-up' | 'was-sitting', of: string): boolean {
  if (d.today.day !== dayOf(d.at, d.event.facts.zone)) return false
  const { lastGap } = d.clock
  if (lastGap?.entries.includes(of) && (how === 'was-up' ? wasUp(d, lastGap) : wasSitting(d, lastGap))) return true
  const gap = d.today.gaps?.find(({ id }) => id === of)
  const away = d.today.spans.find(({ id, kind }) => id === of && kind === 'away')
  const done = how === 'was-up' ? gap && wasUpThen(d, gap) : away && wasSittingThen(d, away)
  // What the popup would have asked next rests on a day that is another now; the list of today asks on.
  if (done) change(d, { lastGap: null })
  return done ?? false
}

/** An earlier break is taken back: what was before and after it becomes one run. */
function wasSittingThen(d: Draft, away: Span): boolean {
  const seatedMs = away.to - away.from
  const run = runAround(d, away)
  const before = d.today.spans.find(({ kind, to }) => kind === 'sitting' && to === away.from)
  const after = d.today.spans.find(({ kind, from }) => kind === 'sitting' && from === away.to)
  const open = d.clock.spanFrom === away.to && d.clock.mode === 'sitting' && d.clock.cappedAt === null
  const from = before?.from ?? away.from
  for (const span of [away, before, ...(open ? [] : [after])]) if (span) write(d, { type: 'undo', of: span.id })
  if (open) change(d, { spanFrom: from })
  else write(d, { type: 'span', kind: 'sitting', from, to: after?.to ?? away.to })
  write(d, { type: 'gap', from: away.from, to: away.to, counted: 'said' })
  const goesOn = same(run.reading, away.break === 'long' ? run.sinceMs : run.beforeMs + run.sinceMs)
  if (!goesOn) return true
  const moreMs = seatedMs + (away.break === 'long' ? run.beforeMs : 0)
  change(d, fold(d.clock, d.settings, d.at))
  const { clock } = d
  const { long } = clock.nudges
  change(d, {
    sittingMs: clock.sittingMs + moreMs,
    // What has been nudged since stays as it was: a correction of long ago moves no nudge.
    nudges: { ...clock.nudges, long: { ...long, sinceMs: long.sinceMs + moreMs } },
    restart: clock.restart?.at === away.to ? null : clock.restart,
  })
  return true
}

/** An earlier gap that counted as sitting becomes a break: the run around it is cut in two. */
function wasUpThen(d: Draft, gap: Gap): boolean {
  const { from, to } = gap
  change(d, fold(d.clock, d.settings, d.at))
  const { clock } = d
  const open = clock.cappedAt === null && from >= clock.spanFrom
  const host = d.today.spans.find(
    (s) => (s.kind === 'sitting' || s.kind === 'standing') && s.from <= from && to <= s.to,
  )
  const kind = open ? clock.mode : host?.kind
  if (!kind) return false
  const counted = to - from >= d.settings.longBreakMin * minuteMs ? 'long' : 'short'
  const run = runAround(d, gap)
  write(d, { type: 'undo', of: gap.id })
  if (!open && host) write(d, { type: 'undo', of: host.id })
  const first = open ? clock.spanFrom : (host?.from ?? from)
  if (from > first) write(d, { type: 'span', kind, from: first, to: from })
  write(d, { type: 'span', kind: 'away', from, to, break: counted, why: 'said' })
  if (open) change(d, { spanFrom: to })
  else if (host && host.to > to) write(d, { type: 'span', kind, from: to, to: host.to })
  if (kind === 'sitting' && same(run.reading, run.beforeMs + (to - from) + run.sinceMs)) cut(d, counted, gap, run)
  return true
}

/** The clocks, when the run that is going on was cut at `gap`. */
function cut(d: Draft, counted: 'short' | 'long', { from, to }: Gap, run: Run): void {
  const { clock } = d
  const { short, long } = clock.nudges
  const startMs = counted === 'long' ? 0 : run.beforeMs
  const lessMs = clock.sittingMs - startMs - run.sinceMs
  const stretchMs = Math.min(clock.stretchMs, run.sinceMs)
  const later = (clock.restart?.at ?? 0) < to
  change(d, {
    sittingMs: clock.sittingMs - lessMs,
    stretchMs,
    nudges: {
      ...clock.nudges,
      short: { ...short, sinceMs: Math.max(0, short.sinceMs - (clock.stretchMs - stretchMs)) },
      long: { ...long, sinceMs: Math.min(long.sinceMs, Math.max(startMs, long.sinceMs - lessMs)) },
    },
    restart: later
      ? { at: to, why: 'said', clock: counted === 'long' ? 'both' : 'stretch', awayMs: to - from }
      : clock.restart,
  })
}

interface Run {
  /** What the sitting clock says now. */
  readonly reading: number
  /** Sat since the last long break before the gap, and since the gap until now. */
  readonly beforeMs: number
  readonly sinceMs: number
}

/** The sitting before and after a gap, from the day's spans and what is going on. */
function runAround(d: Draft, { from, to }: { readonly from: number; readonly to: number }): Run {
  const folded = fold(d.clock, d.settings, d.at)
  const open: Span = {
    id: '',
    kind: folded.mode,
    from: folded.spanFrom,
    to: Math.max(folded.spanFrom, folded.countedTo),
  }
  const spans = [...d.today.spans, open]
  let beforeMs = 0
  for (const span of spans.filter((s) => s.from < from).toReversed()) {
    if (restarts(span)) break
    if (span.kind === 'sitting') beforeMs += Math.min(span.to, from) - span.from
  }
  const seated = spans.filter((s) => s.kind === 'sitting' && s.to > to)
  const sinceMs = seated.reduce((sum, s) => sum + s.to - Math.max(s.from, to), 0)
  return { reading: folded.sittingMs, beforeMs, sinceMs }
}

/** What begins the sitting clock anew. */
function restarts({ kind, from, to, ...span }: Span): boolean {
  if (kind === 'standing') return to - from >= standingRestartMs
  return kind === 'unobserved' || span.break === 'long'
}

/** The run that holds the gap is still going on where its sum is what the clock says; any restart since makes them differ. */
const same = (a: number, b: number): boolean => Math.abs(a - b) <= slackMs
