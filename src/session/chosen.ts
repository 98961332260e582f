import { movement, movements } from '../catalogue/index.ts'
import { mixes } from '../catalogue/mixes.ts'
import { type Movement, regions } from '../catalogue/types.ts'
import { compose, type Composed, insteadOf, mustStop, pool, stopped, type Wish } from '../core/compose.ts'
import { type Reason, reasonFor, type ReasonKey } from '../core/reason.ts'
import { leavesOut, outcomeOf } from '../core/screening.ts'
import { mixed } from '../core/mixed.ts'
import type { RunningSession } from '../core/state.ts'
import type { Stored } from '../core/stored.ts'
import type { Stretch } from '../core/stretch.ts'
import { asMovement } from '../core/own.ts'
import { wholeSec } from '../core/dose.ts'
import { type Plan, plan } from '../core/timeline.ts'

const lengths = [30, 120, 300, 600]

/**
 * What the address asks for: `movement` one movement at its whole dose, `mix` a set by name, `list` the person's own
 * list, or `length` in seconds with `region`, and `first` a movement to begin with.
 */
export type Query = Readonly<Record<string, string>>

/** What was asked for, laid out, and why it is this. */
export interface Asked {
  readonly plan: Plan
  readonly wish: Wish
  /** Null where there is nothing to give a reason for. */
  readonly why: Reason | null
  readonly instead: Composed['instead']
}

/** Whether the address asks for a session at all. */
export function asks(query: Query): boolean {
  return ['movement', 'length', 'region', 'first', 'list', 'mix'].some((name) => name in query)
}

/** The catalogue and the person's own movements together. */
export function known({ own }: Stretch): readonly Movement[] {
  return own.length > 0 ? [...movements(), ...own.map(asMovement)] : movements()
}

/** The movement of that id, the person's own ones too. */
export function knownMovement(id: string, stretch: Stretch): Movement | undefined {
  return movement(id) ?? known(stretch).find((each) => each.id === id)
}

/** The session that the address asks for; what it does not say comes from what is stored. `shown`: ids shown before. */
export function planAsked(query: Query, stored: Stored, shown: readonly string[] = []): Asked {
  const { settings, stretch } = stored
  const all = known(stretch)
  const lengthSec = lengths.find((sec) => String(sec) === query['length']) ?? settings.sessionSec
  const region = regions.find((each) => each === query['region'])
  const first = movement(query['first'] ?? '')?.id
  const wish: Wish = {
    lengthSec,
    shown,
    ...(region && { region }),
    ...(first && { first }),
  }
  if (mustStop(stored)) return laidOut(stopped, wish, all, null)
  const nothing = laidOut({ ids: [], instead: insteadOf(stored, []) }, wish, all, null)
  const only = knownMovement(query['movement'] ?? '', stretch)
  if (only) return doable(only, stored) ? whole([only], wish, all, 'chosen') : nothing
  const mix = mixes.find(({ id }) => id === query['mix'])
  if (mix) {
    const { lengthSec: mixSec } = mix
    return laidOut(mixed(movements(), mix, stored, stretch.composed), { ...wish, lengthSec: mixSec }, all, {
      key: 'mix',
    })
  }
  if ('list' in query && stretch.list.length > 0) {
    const own = ownList(stored, all)
    return own.length > 0 ? whole(own, wish, all, 'list') : nothing
  }
  const made = compose(movements(), wish, stored, stretch.composed)
  return laidOut(made, wish, all, reasonFor(made.ids, wish, stored))
}

function laidOut({ ids, instead }: Composed, wish: Wish, all: readonly Movement[], why: Reason | null): Asked {
  return { plan: plan(ids, wish.lengthSec, all), wish, why, instead }
}

/** Movements at their whole dose. */
function whole(chosen: readonly Movement[], wish: Wish, all: readonly Movement[], why: ReasonKey): Asked {
  const lengthSec = chosen.reduce((sum, each) => sum + wholeSec(each), 0)
  const laid = plan(
    chosen.map(({ id }) => id),
    lengthSec,
    all,
  )
  return { plan: laid, wish: { ...wish, lengthSec }, why: { key: why }, instead: [] }
}

/** Whether a movement may be done when it is asked for by name: neither ruled out by the safety answers nor left out since it hurt. */
function doable(one: Movement, { stretch, screening }: Stored): boolean {
  return !leavesOut(outcomeOf(screening), one) && !stretch.hurt.includes(one.id)
}

/** The person's own list, less what they should not do now; their own movements are theirs to judge, until one hurts. */
function ownList(stored: Stored, all: readonly Movement[]): readonly Movement[] {
  const open = [
    ...pool(movements(), { place: 'any', discreet: false }, stored),
    ...all.slice(movements().length).filter((each) => doable(each, stored)),
  ]
  return stored.stretch.list.flatMap((id) => open.find((each) => each.id === id) ?? [])
}

/** The plan of a session in progress, the same each time a page opens it. */
export function planOf({ movements: ids, plannedSec }: RunningSession, stretch: Stretch): Plan {
  return plan(ids, plannedSec, known(stretch))
}
