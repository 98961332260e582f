import type { AppEvent } from '../../core/events.ts'
import type { Settings } from '../../core/settings.ts'
import { step } from '../../core/step.ts'
import type { Stored } from '../../core/stored.ts'

/** Minutes after midnight. */
type MinuteOfDay = number

/** Something that happens in a day of steady sitting: a nudge, or the badge that changes as a cue. */
export interface Moment {
  readonly at: MinuteOfDay
  readonly what: 'short' | 'long' | 'cue'
}

/** The day that is shown: 9:00 to 17:00 with lunch away from the desk. */
export const day = { from: 9 * 60, lunchFrom: 12 * 60 + 15, lunchTo: 13 * 60, to: 17 * 60 } as const

const minuteMs = 60_000
/** A Monday; a day on which no clock is changed, in a zone where none ever is. */
const monday = Date.UTC(2026, 10, 23)

/**
 * What these settings do to a day of steady sitting in which every nudge is ignored. The worker's own rules are asked,
 * minute by minute, so that the picture cannot differ from what will happen. Working hours of the first day that has
 * any count.
 */
export function momentsOf(settings: Settings): readonly Moment[] {
  const days = settings.workingHours?.flatMap((hours) => hours.days) ?? []
  const weekday = days.length > 0 ? Math.min(...days) : 1
  const midnight = monday + (weekday - 1) * 24 * 60 * minuteMs
  const moments: Moment[] = []
  let tip = ''
  let stored: Stored = {
    clock: null,
    settings: { ...settings, ...only(weekday, settings) },
    outbox: [],
    today: { version: 1, day: '', spans: [] },
    notices: { version: 1, shown: [] },
    checkIn: { version: 1, lastId: null, lastAt: null, laterAt: null },
  }
  for (let at: MinuteOfDay = day.from; at < day.to; at++) {
    if (at > day.lunchFrom && at < day.lunchTo) continue
    const turn = step(stored, minute(midnight + at * minuteMs, at === day.lunchFrom), false)
    for (const entry of turn.stored.outbox) {
      if (entry.type === 'nudge' && entry.kind !== 'standing') moments.push({ at, what: entry.kind })
    }
    for (const effect of turn.effects) {
      if (effect.do !== 'badge') continue
      const { key } = effect.badge.tip
      if (key === 'tip_cue' && key !== tip) moments.push({ at, what: 'cue' })
      tip = key
    }
    stored = { ...turn.stored, outbox: [] }
  }
  return moments
}

/** The hours that matter on one day: its own, and those of the day before, which may cross midnight. Fewer are faster. */
function only(weekday: number, { workingHours }: Settings): Partial<Settings> {
  if (!workingHours?.length) return {}
  const near = [weekday, ((weekday + 5) % 7) + 1]
  const kept = workingHours.map((hours) => ({ ...hours, days: hours.days.filter((each) => near.includes(each)) }))
  return { workingHours: kept.filter(({ days }) => days.length > 0) }
}

function minute(at: number, leaves: boolean): AppEvent {
  const idle = leaves ? 'locked' : 'active'
  return { at, facts: { idle, sound: false, fullscreen: false, zone: 'UTC' }, what: { do: 'idle', state: idle } }
}
