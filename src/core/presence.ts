import { change, type Draft } from './draft.ts'
import { comeBack, leave, remember } from './gap.ts'
import { closedMs, idleAfterMs, lookMs, silenceMs, soundCapMs } from './limits.ts'
import { restartBoth } from './restart.ts'
import { inSession } from './session.ts'
import { goOn } from './signal.ts'
import { waking } from './waking.ts'

const notWaking = { known: null, waking: null, launchAt: null } as const

/** The first turn of a browser: up to five minutes closed lets the run go on, longer is unobserved. A gap that had begun stays one. */
export function launch(d: Draft, lastEventAt: number): void {
  d.mute = true
  const { gap, cappedAt } = d.clock
  // A browser takes who launched it for active, and may not report input in its first second: it is asked again soon.
  const waking = d.event.facts.idle === 'active' ? null : d.at
  if (cappedAt !== null) {
    goOn(d, cappedAt, d.at)
    if (d.at - lastEventAt > closedMs) restartBoth(d, 'closed', d.at - cappedAt)
    if (waking !== null) leave(d, { ...notWaking, from: d.at, why: 'closed', waking, launchAt: d.at })
  } else if (gap) {
    const launchAt = gap.why === 'closed' ? d.at : gap.launchAt
    change(d, { gap: { ...gap, waking, launchAt } })
  } else if (d.at - lastEventAt > closedMs) {
    leave(d, { ...notWaking, from: lastEventAt, why: 'closed', waking, launchAt: d.at })
  } else if (waking !== null) leave(d, { ...notWaking, from: lastEventAt, why: 'idle', waking })
}

/** No event for too long while someone was there: the computer slept, and nobody is taken to be back before there is input. */
export function silence(d: Draft, lastEventAt: number): void {
  const { gap, cappedAt } = d.clock
  const quietMs = d.at - lastEventAt
  if (cappedAt !== null) return
  if (gap?.waking != null && quietMs > 2 * lookMs) {
    d.mute = true
    change(d, { gap: { ...gap, known: gap.known ?? 'asleep', waking: d.at } })
  }
  if (gap || quietMs <= silenceMs) return
  d.mute = true
  leave(d, { ...notWaking, from: lastEventAt, why: 'asleep', known: 'asleep', waking: d.at })
  change(d, { quietSince: null, quietSeenAt: null })
}

/** Follows what the browser reports, or says when asked, about the person. */
export function presence(d: Draft): void {
  const { what, facts } = d.event
  const report = what.do === 'idle'
  const state = report ? what.state : facts.idle
  const { gap } = d.clock
  if (gap?.waking != null) return waking(d, gap, gap.waking)
  if (gap) {
    if (state === 'active') comeBack(d, d.at)
    else if (state === 'locked' && gap.known !== 'locked') change(d, { gap: { ...gap, known: 'locked' } })
    else if (state === 'idle' && d.clock.quietSince !== null && standIn(d, d.clock.quietSince))
      change(d, { gap: null, quietSeenAt: d.at })
    return
  }
  if (state === 'locked') {
    change(d, { quietSince: null, quietSeenAt: null })
    leave(d, { ...notWaking, from: d.at, why: 'locked', known: 'locked', waking: report ? null : d.at })
  } else if (state === 'idle') quiet(d)
  else if (d.clock.quietSince !== null) {
    const { quietSince } = d.clock
    change(d, { quietSince: null, quietSeenAt: null })
    remember(d, quietSince, d.at, 'sound')
  }
}

/** No input for a minute: a session or sound in front may stand in for it, else the person has been away since. */
function quiet(d: Draft): void {
  const since = Math.max(d.clock.quietSince ?? d.at - idleAfterMs, Math.min(d.at, d.clock.spanFrom))
  if (standIn(d, since)) return change(d, { quietSince: since, quietSeenAt: d.at })
  const { session, quietSeenAt, quietSince } = d.clock
  // Asked, not told: of input in this very second the browser may never tell, so it is looked for as after a waking.
  const unsaid = d.event.what.do !== 'idle' && quietSince === null
  const cap = since + soundCapMs
  const soundOverCap = d.settings.soundCounts && d.event.facts.sound && d.at >= cap
  const sessionEnd =
    session && quietSeenAt !== null ? Math.min(session.plannedEndAt, session.pausedAt ?? d.at, d.at) : 0
  const from = soundOverCap ? Math.max(cap, sessionEnd) : Math.max(since, quietSeenAt ?? 0, sessionEnd)
  // A call may be silent at the moment of a look: it is looked for again until the gap would be a break.
  change(d, soundOverCap || quietSeenAt === null ? { quietSince: null, quietSeenAt: null } : { quietSince: since })
  leave(d, { ...notWaking, from, why: 'idle', waking: unsaid ? d.at : null })
}

/** Whether a session, or sound in front, speaks for someone without input since `since`. */
function standIn(d: Draft, since: number): boolean {
  const sound = d.settings.soundCounts && d.event.facts.sound && d.at < since + soundCapMs
  return sound || d.settings.plainTimer || inSession(d.clock, d.at)
}
