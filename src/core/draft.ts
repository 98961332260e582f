import type { Effect } from './effects.ts'
import type { AppEvent } from './events.ts'
import type { Reminded } from './massage-reminder.ts'
import type { Screening } from './screening.ts'
import type { Settings } from './settings.ts'
import type { LogDeed, LogEntry } from './log-entry.ts'
import type { CheckInState, Clock, Notices, Today } from './state.ts'
import type { Stretch } from './stretch.ts'
import type { Stored } from './stored.ts'
import type { Visit } from './visit.ts'

/** One turn while it is being worked out: the rules replace its parts, nobody outside `step` sees it. */
export interface Draft {
  readonly at: number
  readonly event: AppEvent
  clock: Clock
  settings: Settings
  notices: Notices
  stretch: Stretch
  visits: readonly Visit[]
  massage: Reminded
  screening: Screening
  checkIn: CheckInState
  /** As it was before this turn. */
  readonly today: Today
  readonly log: LogEntry[]
  readonly effects: Effect[]
  /** Nothing may be nudged in this turn (first event after a silence or a launch). */
  mute: boolean
  /** Message key of why a wish of the person was not granted. */
  refused: string | null
}

/**
 * Puts an entry into the turn's log and returns its id. What has lasted until now happened where the last event was: a
 * lid closed in one time zone may be opened in another.
 */
export function write(d: Draft, deed: LogDeed): string {
  const id = `${deed.type}.${d.at}.${d.clock.turn}.${d.log.length}`
  const here = d.event.facts.zone
  const zone = deed.type === 'span' || deed.type === 'gap' ? (d.clock.zone ?? here) : here
  d.log.push(deed.type === 'undo' ? { id, ...deed } : { id, zone, ...deed })
  return id
}

/** Replaces fields of the clock. */
export function change(d: Draft, fields: Partial<Clock>): void {
  d.clock = { ...d.clock, ...fields }
}

/** Tells the person something once, until dismissed. */
export function tell(d: Draft, key: string): void {
  if (d.notices.shown.some((n) => n.key === key)) return
  d.notices = { ...d.notices, shown: [...d.notices.shown, { key, at: d.at }] }
}

/** The turn of a stored state, ready for the rules. */
export function draftOf(stored: Stored, event: AppEvent, clock: Clock): Draft {
  return {
    at: event.at,
    event,
    clock,
    settings: stored.settings,
    notices: stored.notices,
    stretch: stored.stretch,
    visits: stored.visits,
    massage: stored.massage,
    screening: stored.screening,
    checkIn: stored.checkIn,
    today: stored.today,
    log: [],
    effects: [],
    mute: false,
    refused: null,
  }
}
