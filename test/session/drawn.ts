import type { Clock } from '../../src/core/state.ts'
import type { Stored } from '../../src/core/stored.ts'
import { noStretch, type Stretch } from '../../src/core/stretch.ts'
import { Session } from '../../src/session/Session.tsx'
import { Drawn } from '../ui/drawn.tsx'
import { moving, now, sitting, storedWith } from '../ui/stored.ts'

/** The session of three movements that goes on in `moving`. */
export const running = moving.session!

/** The session's page at this state, address and time. */
export const drawWith = (stored: Stored, query: Record<string, string> = {}, at = now) =>
  new Drawn(Session, stored, query, at)
export const draw = (clock: Clock, query: Record<string, string> = {}, at = now) =>
  drawWith(storedWith(clock), query, at)

/** The state after the worker's next turn, with its session changed. */
export const turned = (clock: Clock, session: Partial<typeof running> | null): Stored =>
  storedWith({ ...clock, turn: clock.turn + 1, session: session && { ...running, ...session } })

/** A movement in the person's own words. */
export const door = { id: 'own-1', name: 'Door <b>stretch</b>', steps: ['Stand in the door', 'Lean'], sec: 30 }

/** Someone with a movement of their own who has said this about stretches. */
export const withStretch = (stretch: Partial<Stretch>, clock: Clock = sitting): Stored => ({
  ...storedWith(clock),
  stretch: { ...noStretch, own: [door], ...stretch },
})

/** The movements that a page with this address starts with; null where it starts none. */
export function startedWith(query: Record<string, string>, stored: Stored): readonly string[] | null {
  const [sent] = drawWith(stored, query).sent
  return sent?.do === 'start' ? (sent.movements ?? null) : null
}

export const heading = () => document.querySelector('h1')?.textContent
