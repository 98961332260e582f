import type { WantedAlarms } from './effects.ts'
import { holdsEnd } from './hold.ts'
import { heldLookMs, lookMs, minuteMs, pulseMs, shortBreakMs, softHoldMs, soundCapMs } from './limits.ts'
import { type Due, dues, earliest } from './nudge.ts'
import { sessionEndsAt } from './session.ts'
import type { Settings } from './settings.ts'
import type { Clock } from './state.ts'

/** The alarms a state needs, and no others: none while away or locked. Times are epoch ms, counted from the last event. */
export function wantedAlarms(clock: Clock, settings: Settings, zone: string): WantedAlarms {
  const { gap, lastEventAt, quietSince } = clock
  const base = lastEventAt ?? 0
  if (clock.cappedAt !== null) return {}
  if (gap) {
    if (gap.waking !== null) return { look: base + lookMs, pulse: base + pulseMs }
    const breakAt = gap.from + settings.longBreakMin * minuteMs
    const nudge = nudgeAt(clock, settings, base, zone)
    // Someone who reads is back any second, and browsers set no alarm closer than 30 s: that of a nudge due before this
    // is a break stays where it is.
    const stays = gap.known === null ? breakAt : gap.from + shortBreakMs
    const keep = gap.why !== 'closed' && nudge > base && nudge < stays && clock.held === null
    const watch = quietSince !== null && gap.known !== 'locked' && base < breakAt
    return { ...(keep && { nudge }), ...(watch && { pulse: base + pulseMs }) }
  }
  const nudge = nudgeAt(clock, settings, base, zone)
  const pulse = Math.min(base + pulseMs, ...ends(clock, base))
  // The nudge's alarm is a pulse too; the pulse itself then only rings if the worker ended before it could wind it again.
  return { nudge, pulse: nudge <= pulse && nudge > pulse - afterNudgeMs ? nudge + afterNudgeMs : pulse }
}

/** Later than the nudge's alarm, and yet before it would be a silence. */
const afterNudgeMs = 10_000

/** Known ends of what stands in for input. */
function ends(clock: Clock, base: number): number[] {
  const { quietSince } = clock
  if (quietSince === null) return []
  return [quietSince + soundCapMs, sessionEndsAt(clock) ?? 0].filter((t) => t > base)
}

/** Working hours may never open again; browsers want a date that is not beyond reason. */
const farthestMs = 7 * 24 * 60 * minuteMs

/** When `due` may be sent as far as is known, epoch ms: its time, and the end of the holds that end at a known time. */
export function sendableAt(clock: Clock, settings: Settings, due: Due, base: number, zone: string): number {
  return Math.max(earliest(clock, due), holdsEnd(clock, settings, Math.max(base, due.at), zone))
}

/** The next moment to look after the nudges: when one is due, when known holds of one that waits are over, or the next look while full screen or sound hold it. */
export function nudgeAt(clock: Clock, settings: Settings, base: number, zone: string): number {
  const times = dues(clock, settings).map((due) => {
    const soonest = earliest(clock, due)
    // A hold may end at any time: whether one is in force is seen when the nudge is due, not before.
    if (soonest > base) return soonest
    const free = sendableAt(clock, settings, due, base, zone)
    if (free > base) return free
    const look = base + heldLookMs
    const force = due.at + softHoldMs
    return force > base ? Math.min(look, force) : look
  })
  return Math.min(base + farthestMs, ...times)
}
