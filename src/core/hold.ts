import type { Draft } from './draft.ts'
import { opensAt } from './hours.ts'
import { lookMs } from './limits.ts'
import { sessionEndsAt } from './session.ts'
import type { Settings } from './settings.ts'
import type { Clock, Hold } from './state.ts'

/** What keeps a due nudge back. */
export type Held = Hold

/** The hold that is in force at this turn, the firmest first. */
export function holdOf(d: Draft): Held | null {
  const { clock, settings, at } = d
  const { facts } = d.event
  if (clock.gap || clock.cappedAt !== null) return clock.gap?.waking != null ? 'waking' : 'away'
  if (at < sessionHoldEnds(clock)) return 'session'
  if (clock.pause) return 'paused'
  if (opensAt(settings.workingHours, at, facts.zone) !== null) return 'hours'
  if (facts.fullscreen) return 'fullscreen'
  return facts.sound ? 'sound' : null
}

/** A page says that it has finished a moment after the planned end: a nudge does not come in between. */
function sessionHoldEnds(clock: Clock): number {
  return (sessionEndsAt(clock) ?? -lookMs) + lookMs
}

/** When the holds that end at a known time have ended, epoch ms; `at` when there is none. */
export function holdsEnd(clock: Clock, settings: Settings, at: number, zone: string): number {
  let end = at
  end = Math.max(end, sessionHoldEnds(clock))
  if (clock.pause) end = Math.max(end, clock.pause.until)
  return opensAt(settings.workingHours, end, zone) ?? end
}
