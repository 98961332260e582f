import type { Badge } from './effects.ts'
import { opensAt } from './hours.ts'
import { minuteMs, pulseMs } from './limits.ts'
import { dues } from './nudge.ts'
import { inSession } from './session.ts'
import { readings, type Readings } from './sitting.ts'
import type { Settings } from './settings.ts'
import type { Clock } from './state.ts'
import type { TipKey } from './tips.ts'

const eyesEveryMs = 20 * minuteMs

/** What the toolbar icon says at the time of the last event. The badge may be two minutes old: that is wanted. */
export function badgeOf(clock: Clock | null, settings: Settings, zone: string): Badge {
  if (!clock || clock.lastEventAt === null) return quiet('tip_unknown')
  const at = clock.lastEventAt
  const r = readings(clock, settings, at)
  const n = minutesOf(clock.mode === 'standing' ? r.standingMs : r.sittingMs)
  const fill = filled(clock, settings, at)
  const text = String(Math.min(n, 999))
  if (clock.gap?.waking != null) return quiet('tip_waking')
  if (clock.gap && (r.kind === 'away' || clock.gap.known === 'locked')) return quiet('tip_away')
  if (clock.cappedAt !== null) return quiet('tip_capped')
  if (clock.pause) return { text, tone: 'quiet', fill, tip: { key: 'tip_paused', values: { time: clock.pause.until } } }
  if (opensAt(settings.workingHours, at, zone) !== null)
    return { text, tone: 'quiet', fill, tip: { key: 'tip_outside_hours', values: { n } } }
  if (inSession(clock, at)) return { text, tone: 'calm', fill, tip: { key: 'tip_session', values: { n } } }
  if (clock.waiting) return { text, tone: 'due', fill: 1, tip: { key: 'tip_due', values: { n } } }
  if (clock.mode === 'standing') return { text, tone: 'calm', fill, tip: { key: 'tip_standing', values: { n } } }
  const cue = cueOf(r, settings)
  if (cue) return { text, tone: 'cue', fill, tip: { key: `tip_${cue}`, values: { n } } }
  return { text, tone: 'calm', fill, tip: { key: 'tip_calm', values: { n } } }
}

/** A silent cue: to shift how one sits, or to look far away. */
export function cueOf(r: Readings, settings: Settings): 'cue' | 'eyes' | null {
  if (r.kind !== 'sitting') return null
  if (settings.eyeCue && r.sittingMs >= eyesEveryMs && r.sittingMs % eyesEveryMs < pulseMs) return 'eyes'
  return settings.postureCueMin > 0 && r.stretchMs >= settings.postureCueMin * minuteMs ? 'cue' : null
}

/** How far the way to the next nudge is done, 0 to 1, in sixtieths: the ring does not need to be drawn more often. */
export function filled(clock: Clock, settings: Settings, at: number): number {
  if (clock.waiting) return 1
  const next = dues(clock, settings)[0]
  if (!next) return 0
  const r = readings(clock, settings, at)
  if (r.kind === 'away') return 0
  const since = next.kind === 'short' ? r.stretchMs : next.kind === 'long' ? r.sittingMs : r.standingMs
  const doneMs = Math.max(0, since - clock.nudges[next.kind].sinceMs)
  const leftMs = Math.max(0, next.at - at)
  return Math.round((60 * doneMs) / Math.max(1, doneMs + leftMs)) / 60
}

/** Whole minutes, rounded down: a minute counts when it is over. A second's jitter of an alarm does not take one away. */
export const minutesOf = (ms: number): number => Math.floor((ms + 1000) / minuteMs)

function quiet(key: TipKey): Badge {
  return { text: '', tone: 'quiet', fill: 0, tip: { key, values: {} } }
}
