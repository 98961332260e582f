import { type Draft, change, write } from './draft.ts'
import { minuteMs, sessionGraceMs } from './limits.ts'
import { restartBoth, restartStretch } from './restart.ts'
import { fold } from './sitting.ts'
import type { Clock } from './state.ts'
import { movement } from '../catalogue/index.ts'

/** A standing session at least this long counts as five minutes of standing. */
const standingSessionMs = 5 * minuteMs

/** A session in progress, until its planned end; one that is paused speaks for the person for ten minutes more. */
export function inSession(clock: Clock, at: number): boolean {
  const { session } = clock
  if (!session) return false
  return session.pausedAt === null ? at < session.plannedEndAt : at < session.pausedAt + sessionGraceMs
}

/** When the session in progress stops speaking for the person, in epoch ms. */
export function sessionEndsAt(clock: Clock): number | null {
  const { session } = clock
  if (!session) return null
  return session.pausedAt === null ? session.plannedEndAt : session.pausedAt + sessionGraceMs
}

/** A new session of `sec` seconds. One that is in progress goes on instead. */
export function begin(d: Draft, sec: number, movements: readonly string[]): void {
  if (inSession(d.clock, d.at)) return
  if (d.clock.session) end(d, 'left', [])
  d.stretch = { ...d.stretch, composed: d.stretch.composed + 1 }
  const plannedEndAt = d.at + sec * 1000
  change(d, {
    session: { id: `session.${d.at}`, startedAt: d.at, plannedSec: sec, plannedEndAt, pausedAt: null, movements },
  })
}

/** The session is over; a finished one restarts the stretch clock, a standing one of five minutes both. `hurt` is the movement that was stopped for pain. */
export function end(d: Draft, how: 'finished' | 'left' | 'hurt', done?: readonly string[], hurt?: string): void {
  const { session } = d.clock
  if (!session) return
  const movements = done ?? session.movements
  const left = session.movements.filter((id) => !movements.includes(id) && id !== hurt)
  write(d, {
    type: 'session',
    from: session.startedAt,
    to: d.at,
    end: how,
    movements,
    ...(left.length > 0 && { left }),
    ...(hurt !== undefined && { hurt }),
  })
  d.stretch = { ...d.stretch, done: { ...d.stretch.done, ...Object.fromEntries(movements.map((id) => [id, d.at])) } }
  change(d, { session: null })
  if (how !== 'finished') return
  change(d, fold(d.clock, d.settings, d.at))
  const stood = upright(session.movements, d.clock.mode) && d.at - session.startedAt >= standingSessionMs
  if (stood) restartBoth(d, 'session', 0)
  else restartStretch(d, 'session', 0)
}

/** Whether every movement was done standing; one that can be done either way is done as the person was. */
function upright(ids: readonly string[], mode: Clock['mode']): boolean {
  const positions = ids.map((id) => movement(id)?.position)
  return positions.every((each) => each === 'standing' || (each === 'either' && mode === 'standing'))
}

/** A session whose page was closed and never came back is left, with what was planned. */
export function forget(d: Draft): void {
  const endsAt = sessionEndsAt(d.clock)
  if (endsAt !== null && d.at >= endsAt + sessionGraceMs) end(d, 'left', [])
}
