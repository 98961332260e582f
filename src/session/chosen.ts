import { movement, movements } from '../catalogue/index.ts'
import { pickMovements } from '../core/compose.ts'
import { type Region, coreRegions as regions } from '../catalogue/types.ts'
import type { Settings } from '../core/settings.ts'
import type { RunningSession } from '../core/state.ts'
import { type Plan, plan, wholeSec } from '../core/timeline.ts'

const lengths = [30, 120, 300, 600]

/** What the address asks for: `movement` one movement at its whole dose, or `length` in seconds, `region`, and `first` a movement to begin with. */
export type Query = Readonly<Record<string, string>>

/** Whether the address asks for a session at all. */
export function asks(query: Query): boolean {
  return ['movement', 'length', 'region', 'first'].some((name) => name in query)
}

/** The session that the address asks for, begun at `now` (epoch ms); what it does not say comes from the settings. */
export function planAsked(query: Query, settings: Settings, now: number): Plan {
  const only = movement(query['movement'] ?? '')
  if (only) return plan([only.id], wholeSec(only), movements)
  const lengthSec = lengths.find((sec) => String(sec) === query['length']) ?? settings.sessionSec
  const region = regions.find((each) => each === query['region'])
  const picked = pick(lengthSec, settings, now, region)
  const first = movement(query['first'] ?? '')
  return plan(first ? begunWith(first.id, picked) : picked, lengthSec, movements)
}

/** The plan of a session in progress, the same each time a page opens it. */
export function planOf({ movements: ids, plannedSec }: RunningSession): Plan {
  return plan(ids, plannedSec, movements)
}

function pick(lengthSec: number, settings: Settings, at: number, region?: Region): readonly string[] {
  const wish = { neverStands: settings.neverStands, ...(region && { region }) }
  return pickMovements(lengthSec, settings.aches, [], Math.floor(at / 1000), wish)
}

/** The movement that a nudge named comes first, in place of the one of its region. */
function begunWith(id: string, picked: readonly string[]): readonly string[] {
  const region = movement(id)?.region
  const others = picked.filter((each) => each !== id)
  const spare = others.find((each) => movement(each)?.region === region) ?? others.at(-1)
  return [id, ...(picked.includes(id) ? others : others.filter((each) => each !== spare))]
}
