import { type Draft, draftOf } from './draft.ts'
import type { AppEvent } from './events.ts'
import { clockSlackMs } from './limits.ts'
import { fresh } from './restart.ts'
import type { Clock } from './state.ts'
import type { Stored } from './stored.ts'

/** Nothing is known yet: the clock begins with whoever is there. */
export function begin(stored: Stored, event: AppEvent): Draft {
  const { at, facts } = event
  if (stored.clock) return draftOf(stored, fitting(event, stored.clock), stored.clock)
  const there = facts.idle === 'active'
  const clock: Clock = {
    version: 1,
    turn: 0,
    lastEventAt: null,
    lastReportAt: null,
    mode: 'sitting',
    sittingMs: 0,
    stretchMs: 0,
    standingMs: 0,
    countedTo: at,
    spanFrom: at,
    gap: there ? null : { from: at, why: 'closed', known: null, waking: at, launchAt: at },
    quietSince: null,
    quietSeenAt: null,
    upAt: null,
    lastGap: null,
    restart: null,
    nudges: { short: fresh, long: fresh, standing: fresh },
    waiting: null,
    lastNudgeAt: null,
    pause: null,
    session: null,
    cappedAt: null,
    marked: false,
    held: null,
    sent: 0,
  }
  return draftOf(stored, event, clock)
}

/** The extension has just been installed: someone who has not been welcomed is. */
export function install(stored: Stored, event: AppEvent): Draft {
  const d = begin(stored, event)
  if (!d.settings.welcomed) d.effects.push({ do: 'open', page: 'welcome' })
  return d
}

/** A clock that is a moment behind stands still for this turn; one that was set back is seen to by `follows`. */
function fitting(event: AppEvent, clock: Clock): AppEvent {
  const last = clock.lastEventAt
  if (last === null || event.at >= last || event.at < last - clockSlackMs) return event
  return { ...event, at: last }
}
