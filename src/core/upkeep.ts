import type { WantedAlarms } from './effects.ts'
import { holdsEnd } from './hold.ts'
import { heldLookMs, lookMs, minuteMs, pulseMs, softHoldMs, soundCapMs } from './limits.ts'
import { dues, earliest } from './nudge.ts'
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
    // Someone who reads is back any second: the alarm of a nudge due before this is a break stays where it is.
    const keep = gap.known !== 'locked' && gap.why !== 'closed' && nudge > base && nudge < breakAt && !isLook(clock)
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

const isLook = (clock: Clock): boolean => clock.held !== null

/** Known ends of what stands in for input. */
function ends(clock: Clock, base: number): number[] {
  const { quietSince } = clock
  if (quietSince === null) return []
  return [quietSince + soundCapMs, sessionEndsAt(clock) ?? 0].filter((t) => t > base)
}

/** The next moment at which a nudge may be sent: when it is due and known holds are over, or the next look while full screen or sound hold it. */
export function nudgeAt(clock: Clock, settings: Settings, base: number, zone: string): number {
  const times = dues(clock, settings).map((due) => {
    const free = Math.max(earliest(clock, due), holdsEnd(clock, settings, Math.max(base, due.at), zone))
    if (free > base) return free
    const look = base + heldLookMs
    const force = due.at + softHoldMs
    return force > base ? Math.min(look, force) : look
  })
  return Math.min(...times)
}
