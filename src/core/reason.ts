import { movement } from '../catalogue/index.ts'
import { coreRegions, type Region } from '../catalogue/types.ts'
import { type Person, ratingsOf, wantedRegions, type Wish } from './compose.ts'

/** In one line why a session is what it is: `key` names the line, `rating` is 1 to 10. */
export interface Reason {
  readonly key: ReasonKey
  readonly region?: Region
  readonly rating?: number
}

export type ReasonKey =
  // What was asked for.
  | 'chosen'
  | 'mix'
  | 'list'
  | 'region'
  // What leads: the movement of a nudge, a region that was rated or aches.
  | 'named'
  | 'rated'
  | 'aches'
  // What comes besides.
  | 'also_rated'
  | 'also_aches'
  // Nothing was said: one of the core regions, one of each, more than that, or what is left of them.
  | 'turn'
  | 'default'
  | 'longer'
  | 'open'

/** What decided about a session that the composer has put together for this wish and this person. */
export function reasonFor(ids: readonly string[], wish: Wish, person: Person): Reason {
  if (ids[0] !== undefined && ids[0] === wish.first) return { key: 'named' }
  if (wish.region) return { key: 'region', region: wish.region }
  const served = ids.map((id) => movement(id)?.region)
  const wanted = wantedRegions(person)
  const leads = wanted.find((region) => region === served[0])
  const besides = wanted.find((region) => served.includes(region))
  if (leads) return said(leads, person, 'rated', 'aches')
  if (besides) return said(besides, person, 'also_rated', 'also_aches')
  const core = coreRegions.filter((region) => served.includes(region)).length
  if (served.length === 1 && core === 1) return { key: 'turn' }
  if (core < coreRegions.length) return { key: 'open' }
  return { key: served.length === core ? 'default' : 'longer' }
}

function said(region: Region, person: Person, rated: ReasonKey, aches: ReasonKey): Reason {
  const rating = ratingsOf(person)[region]
  return rating ? { key: rated, region, rating } : { key: aches, region }
}
