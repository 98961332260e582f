import { change, type Draft, tell, write } from './draft.ts'
import { idleAfterMs, longStretchMs, noSignalMs } from './limits.ts'
import { closeSpan } from './restart.ts'
import { fold, readings } from './sitting.ts'

/** Four hours of sitting without one report of idle or active: this computer does not tell, and the clock stops there. */
export function capUntold(d: Draft): void {
  const { clock, settings } = d
  if (clock.cappedAt !== null || clock.gap || settings.plainTimer || clock.mode !== 'sitting') return
  const { sittingMs } = readings(clock, settings, d.at)
  const toldAt = Math.max(clock.lastReportAt ?? 0, d.at - sittingMs)
  const cappedAt = toldAt + noSignalMs
  if (d.at < cappedAt) return
  change(d, { ...fold(clock, settings, cappedAt), cappedAt })
  closeSpan(d, cappedAt)
  tell(d, 'notice_no_idle_signal')
}

/** A capped clock goes on when the browser does report, or when the person chooses the plain timer. */
export function uncap(d: Draft): void {
  const { cappedAt } = d.clock
  const { what } = d.event
  const told = what.do === 'idle'
  if (cappedAt === null || !(told || d.settings.plainTimer)) return
  const from = Math.max(cappedAt, told && what.state === 'idle' ? d.at - idleAfterMs : d.at)
  goOn(d, cappedAt, from)
}

/** The clock runs again from `from`; nobody knows what was since it stopped. */
export function goOn(d: Draft, cappedAt: number, from: number): void {
  if (from > cappedAt) write(d, { type: 'span', kind: 'unobserved', from: cappedAt, to: from, why: 'no-signal' })
  change(d, { cappedAt: null, countedTo: from, spanFrom: from })
}

/** Marks a run of ninety minutes in the history, once. */
export function markLongStretch(d: Draft): void {
  const { clock, settings } = d
  if (clock.marked || clock.gap) return
  const { sittingMs } = readings(clock, settings, d.at)
  if (sittingMs < longStretchMs) return
  change(d, { marked: true })
  write(d, { type: 'long-stretch', at: d.at, runFrom: d.at - sittingMs })
}
