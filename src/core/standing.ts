import { change, type Draft } from './draft.ts'
import { comeBack } from './gap.ts'
import { standingRestartMs } from './limits.ts'
import { closeSpan, fresh, restartBoth, settle } from './restart.ts'
import { fold, readings, verdict } from './sitting.ts'

/** The person stands from now on. */
export function stand(d: Draft): void {
  if (stands(d)) return
  endBreak(d)
  change(d, fold(d.clock, d.settings, d.at))
  closeSpan(d, d.clock.countedTo)
  change(d, { mode: 'standing', standingMs: 0, nudges: { ...d.clock.nudges, standing: fresh } })
}

/** The person sits from now on; five minutes of standing have restarted both clocks. */
export function sit(d: Draft): void {
  if (stands(d)) endBreak(d)
  if (!stands(d)) return
  change(d, fold(d.clock, d.settings, d.at))
  restartByStanding(d)
  closeSpan(d, d.clock.countedTo)
  change(d, { mode: 'sitting', standingMs: 0 })
  settle(d, ['standing'])
}

const stands = (d: Draft): boolean => d.clock.mode === 'standing'

/** Who says how they are is there again; a long break ends standing by itself. */
function endBreak(d: Draft): void {
  const { gap } = d.clock
  if (gap && verdict(gap, d.at, d.settings) !== 'sitting') comeBack(d, d.at)
}

/** Five minutes of standing restart both clocks, once. */
export function restartByStanding(d: Draft): void {
  const { clock } = d
  if (clock.mode !== 'standing' || (clock.sittingMs === 0 && clock.stretchMs === 0)) return
  const stoodMs = readings(clock, d.settings, d.at).standingMs
  if (stoodMs < standingRestartMs) return
  const { countedTo } = clock
  restartBoth(d, 'standing', stoodMs)
  change(d, { restart: { at: Math.max(countedTo, d.at), why: 'standing', clock: 'both', awayMs: stoodMs } })
}
