import { answer } from './answers.ts'
import { badgeOf } from './badge.ts'
import { begin, install } from './beginning.ts'
import { change, type Draft } from './draft.ts'
import type { Effect } from './effects.ts'
import type { AppEvent, Facts } from './events.ts'
import { clockSlackMs, pulseMs, silenceMs } from './limits.ts'
import { remindOfMassage } from './massage-reminder.ts'
import { nudge } from './nudge.ts'
import { launch, presence, silence } from './presence.ts'
import { forget } from './session.ts'
import { restartByStanding } from './standing.ts'
import { shifted } from './shift.ts'
import { capUntold, markLongStretch, uncap } from './signal.ts'
import type { Stored } from './stored.ts'
import { follow } from './today.ts'
import { wantedAlarms } from './upkeep.ts'

/** What a turn gives: the new state, what to do, and why a wish was not granted, if it was not. */
export interface Turn {
  readonly stored: Stored
  readonly effects: readonly Effect[]
  readonly refused?: string
}

/**
 * One turn: the old state and one event give the new state and the effects. Pure. `woke` is true for the first turn of
 * a worker: then everything the state needs of the browser is asked for again, because the browser may have lost it.
 */
export function step(stored: Stored, event: AppEvent, woke: boolean): Turn {
  if (event.what.do === 'idle' && repeated(stored, event.what.state, event.at)) return { stored, effects: [] }
  const d = event.what.do === 'installed' ? install(stored, event) : begin(stored, event)
  const { lastEventAt } = d.clock
  if (lastEventAt !== null) follows(d, lastEventAt)
  if (event.what.do === 'idle') change(d, { lastReportAt: d.at })
  if (d.clock.pause && d.at >= d.clock.pause.until) change(d, { pause: null })
  uncap(d)
  presence(d)
  answer(d)
  restartByStanding(d)
  forget(d)
  capUntold(d)
  markLongStretch(d)
  if (event.what.do === 'notify-failed') d.notices = noticed(d.notices, d.at, event.what.why)
  if (event.what.do === 'notify-worked')
    d.notices = { ...d.notices, shown: d.notices.shown.filter((n) => n.key !== failed) }
  nudge(d)
  remindOfMassage(d)
  change(d, { lastEventAt: d.at, turn: d.clock.turn + 1, zone: event.facts.zone })
  const next: Stored = {
    clock: d.clock,
    settings: d.settings,
    notices: d.notices,
    stretch: d.stretch,
    visits: d.visits,
    massage: d.massage,
    screening: d.screening,
    checkIn: d.checkIn,
    outbox: d.log.length > 0 ? [...stored.outbox, ...d.log] : stored.outbox,
    today: follow(stored.today, d.log, d.at, event.facts.zone),
    transfer: stored.transfer,
  }
  const effects = [...d.effects, ...upkeep(stored, next, event.facts.zone, woke)]
  return d.refused === null ? { stored: next, effects } : { stored: next, effects, refused: d.refused }
}

/** Firefox says `idle` again at each start of its page: a report that tells nothing new changes nothing. */
export function repeated({ clock }: Stored, state: Facts['idle'], at: number): boolean {
  if (!clock || (clock.lastEventAt !== null && at < clock.lastEventAt - clockSlackMs)) return false
  const { gap } = clock
  if (state === 'locked') return gap?.known === 'locked' && gap.waking === null
  if (state !== 'idle') return false
  return gap ? gap.waking === null && clock.quietSince === null : clock.quietSince !== null
}

/** What the time since the last event means: a clock set back, a browser closed, a sleep. */
function follows(d: Draft, lastEventAt: number): void {
  let last = lastEventAt
  if (d.at < last) {
    const ms = d.at - pulseMs - last
    d.clock = shifted(d.clock, ms)
    const { remindedAt } = d.massage
    if (remindedAt !== null) d.massage = { ...d.massage, remindedAt: remindedAt + ms }
    last += ms
  }
  if (d.event.what.do === 'launched') launch(d, last)
  else silence(d, lastSeen(d, last))
}

/** The last event seen; one whose turn a killed worker could not finish is an event all the same. */
function lastSeen({ at, event: { heardAt } }: Draft, last: number): number {
  if (heardAt === undefined || heardAt <= last || heardAt > at) return last
  return heardAt - last <= silenceMs ? heardAt : last
}

const failed = 'notice_notifications_failed'

function noticed(notices: Stored['notices'], at: number, why: string): Stored['notices'] {
  return { ...notices, shown: [...notices.shown.filter((n) => n.key !== failed), { key: failed, at, detail: why }] }
}

/** What follows from the state alone: asked for when it differs from what the old state needed, and all of it on waking. */
function upkeep(old: Stored, now: Stored, zone: string, woke: boolean): Effect[] {
  const effects: Effect[] = []
  const want = now.clock ? wantedAlarms(now.clock, now.settings, zone) : {}
  const had = old.clock ? wantedAlarms(old.clock, old.settings, zone) : null
  if (woke || JSON.stringify(want) !== JSON.stringify(had)) effects.push({ do: 'alarms', want })
  const badge = badgeOf(now.clock, now.settings, zone)
  if (woke || JSON.stringify(badge) !== JSON.stringify(badgeOf(old.clock, old.settings, zone)))
    effects.push({ do: 'badge', badge })
  return effects
}
