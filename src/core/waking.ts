import { change, type Draft } from './draft.ts'
import type { Facts } from './events.ts'
import { comeBack } from './gap.ts'
import { idleAfterMs, lookMs, secondMs } from './limits.ts'
import type { Gap } from './state.ts'

/** So long after it last saw no input the browser has said `idle`, unless it had done so before; it looks each second. */
const saidIdleMs = idleAfterMs + 2 * secondMs

/**
 * Someone may be there, and nobody has said so: the computer has woken, or the browser was asked and said idle before it
 * told. Only a report, or input since then, ends this.
 */
export function waking(d: Draft, gap: Gap, since: number): void {
  const { what, facts } = d.event
  if (what.do === 'idle' && what.state === 'active') comeBack(d, d.at)
  else if (what.do === 'idle')
    change(d, { gap: { ...gap, waking: null, known: what.state === 'locked' ? 'locked' : gap.known } })
  else if (what.do === 'alarm' && what.name === 'look' && since < d.at) look(d, gap, since, facts)
}

/**
 * An idle counter that stood still during sleep is believed only over a time within which the computer was awake. Who came
 * in the very second in which the browser would have said `idle` is never told of: it is asked until it must have said so.
 */
function look(d: Draft, gap: Gap, since: number, { idle, recentInput }: Facts): void {
  const awakeLong = gap.known !== 'asleep' || d.at - since >= idleAfterMs
  if (recentInput) comeBack(d, Math.max(since, d.at - lookMs))
  else if (idle === 'active' && awakeLong) comeBack(d, Math.max(since, d.at - idleAfterMs))
  else if (idle !== 'active' && d.at - since > saidIdleMs) change(d, { gap: { ...gap, waking: null } })
}
