import { change, type Draft, write } from './draft.ts'
import { minuteMs, shortBreakMs, upHoldsMs } from './limits.ts'
import { closeSpan, fresh, restartBoth, restartStretch, settle } from './restart.ts'
import { fold, verdict } from './sitting.ts'
import type { Gap, LastGap } from './state.ts'

/** An absence begins at `from`, or as late as what has already been counted allows. */
export function leave(d: Draft, gap: Gap): void {
  const from = Math.max(gap.from, d.clock.countedTo, d.clock.spanFrom)
  const { upAt } = d.clock
  const said = upAt !== null && from >= upAt - minuteMs && from <= upAt + upHoldsMs
  change(d, { gap: { ...gap, from, known: gap.known ?? (said ? 'said' : null) } })
}

/** Someone is there again at `at`: what the gap was is settled, and both clocks and the log follow. */
export function comeBack(d: Draft, at: number): void {
  const { gap } = d.clock
  if (!gap) return
  if (gap.why === 'closed') return comeBackToBrowser(d, gap, at)
  const before = snapshot(d)
  const quietSince = d.clock.quietSince
  const counted = verdict(gap, at, d.settings)
  if (counted === 'sitting') {
    change(d, { gap: null, upAt: null, quietSince: null, quietSeenAt: null })
    const sound = quietSince !== null
    return remember(d, sound ? quietSince : gap.from, at, sound ? 'sound' : 'sitting')
  }
  const why = counted === 'short' && gap.known ? gap.known : gap.why
  change(d, fold({ ...d.clock, gap: null }, d.settings, gap.from))
  const sat = closeSpan(d, gap.from)
  const away = write(d, { type: 'span', kind: 'away', from: gap.from, to: at, break: counted, why })
  change(d, { countedTo: at, spanFrom: at, gap: null, upAt: null, quietSince: null, quietSeenAt: null })
  const awayMs = at - gap.from
  if (counted === 'short') restartStretch(d, why, awayMs)
  else {
    change(d, { mode: 'sitting', standingMs: 0, nudges: { ...d.clock.nudges, standing: fresh } })
    settle(d, ['standing'])
    restartBoth(d, why, awayMs)
  }
  change(d, { lastGap: { from: gap.from, to: at, counted, why, entries: sat ? [sat, away] : [away], before } })
}

/** The browser was closed: nobody knows what happened, and the clocks begin with whoever is there now. */
function comeBackToBrowser(d: Draft, gap: Gap, at: number): void {
  const launchAt = gap.launchAt ?? at
  const away = at - launchAt >= d.settings.longBreakMin * minuteMs
  change(d, { gap: null })
  closeSpan(d, gap.from)
  const to = away ? launchAt : at
  if (to > gap.from) write(d, { type: 'span', kind: 'unobserved', from: gap.from, to, why: 'closed' })
  if (away) write(d, { type: 'span', kind: 'away', from: launchAt, to: at, break: 'long', why: 'idle' })
  change(d, {
    mode: 'sitting',
    standingMs: 0,
    countedTo: at,
    spanFrom: at,
    upAt: null,
    quietSince: null,
    quietSeenAt: null,
    lastGap: null,
    nudges: { ...d.clock.nudges, standing: fresh },
  })
  settle(d, ['standing'])
  restartBoth(d, 'closed', at - gap.from)
}

/** Notes a gap that counted as sitting, so that it can be corrected; shorter ones are not worth a question. */
export function remember(d: Draft, from: number, to: number, counted: 'sitting' | 'sound'): void {
  if (to - from < shortBreakMs) return
  const start = Math.max(from, d.clock.countedTo)
  const entries = [write(d, { type: 'gap', from: start, to, counted })]
  change(d, { lastGap: { from: start, to, counted, why: 'idle', entries, before: snapshot(d, start) } })
}

/** The clocks at the start of a gap, to take the counting back. */
function snapshot(d: Draft, at = d.clock.gap?.from ?? d.at): LastGap['before'] {
  const then = fold({ ...d.clock, gap: null }, d.settings, Math.max(at, d.clock.countedTo))
  return {
    sittingMs: then.sittingMs,
    stretchMs: then.stretchMs,
    standingMs: then.standingMs,
    mode: then.mode,
    spanFrom: then.spanFrom,
    short: then.nudges.short,
    long: then.nudges.long,
    standing: then.nudges.standing,
    waiting: then.waiting,
    marked: then.marked,
  }
}
