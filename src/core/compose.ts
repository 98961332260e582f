import { type Area, areas, coreRegions, type Movement, type Region, regions } from '../catalogue/types.ts'
import type { Settings } from './settings.ts'
import type { CheckInState } from './state.ts'
import { leavesOut, outcomeOf, type Screening } from './screening.ts'
import type { Place, Stretch } from './stretch.ts'
import { leastSec } from './dose.ts'

/** What a session should be. What is absent comes from the person's settings. */
export interface Wish {
  readonly lengthSec: number
  readonly region?: Region
  readonly place?: Place
  readonly discreet?: boolean
  /** Ids shown before, the last ones last: they come again only when nothing else is left. */
  readonly shown?: readonly string[]
  /** A movement to begin with, as a nudge named it. */
  readonly first?: string
}

/** What the composer knows of the person. */
export interface Person {
  readonly settings: Pick<Settings, 'aches' | 'neverStands'>
  readonly stretch: Stretch
  /** Their safety answers: the one list of what rules movements out. */
  readonly screening: Screening
  /** With the scores of the last check-in, 0 to 10. */
  readonly checkIn?: Pick<CheckInState, 'scores'>
}

/** A session put together. */
export interface Composed {
  readonly ids: readonly string[]
  /** Too little is left after what the person said about their body: these are offered in its place. */
  readonly instead: readonly Instead[]
}

/** What anyone can do: get up and walk, stand, breathe. */
export type Instead = 'walk' | 'stand' | 'breathe'

/** How many movements a session of so many seconds has: 30 s one, 2 min three, 5 min five, 10 min nine. */
export function howMany(lengthSec: number): number {
  if (lengthSec <= 30) return 1
  if (lengthSec <= 120) return 3
  return lengthSec <= 300 ? 5 : 9
}

/** Fewer than this after exclusions is no session. */
export const fewest = 2

/** What a long session takes once the core has been served and nothing aches (evidence §2.5, the full ten minutes). */
const rest: readonly Region[] = ['shoulders', 'lower-back', 'hips-legs', 'shoulders', 'hips-legs', 'wrists']

/** All movements that may be offered to this person in this place; their own wish and what hurt them counted. */
export function pool(
  movements: readonly Movement[],
  wish: Omit<Wish, 'lengthSec'>,
  person: Person,
): readonly Movement[] {
  const { settings, stretch, screening } = person
  const place = wish.place ?? stretch.place
  const discreet = wish.discreet ?? stretch.discreet
  const outcome = outcomeOf(screening)
  return movements.filter(
    (m) =>
      !leavesOut(outcome, m) &&
      !stretch.hidden.includes(m.id) &&
      !stretch.hurt.includes(m.id) &&
      !(settings.neverStands && m.position === 'standing') &&
      !(place === 'seated' && m.position === 'standing') &&
      !(place === 'standing' && !settings.neverStands && m.position === 'seated') &&
      !(discreet && m.discreet === 'no'),
  )
}

/** A red flag, or a suspected clot: no session, but what to do (SPEC §4). */
export const mustStop = ({ screening }: Pick<Person, 'screening'>): boolean => outcomeOf(screening).noSession

export const stopped: Composed = { ids: [], instead: [] }

/**
 * Puts a session together: one for neck, shoulders and lower back each, then more of what aches or was rated worst, what
 * was done longest ago first. The same for the same state and `seed` (a whole number).
 */
export function compose(movements: readonly Movement[], wish: Wish, person: Person, seed: number): Composed {
  const { lengthSec, region, first } = wish
  if (mustStop(person)) return stopped
  const open = pool(movements, wish, person)
  if (open.length < fewest) return { ids: [], instead: insteadOf(person, open) }
  const count = howMany(lengthSec)
  const fits = open.filter((m) => leastSec(m) <= lengthSec / count && suits(m, wish, person))
  const wanted = wantedRegions(person)
  const order = ranked(fits, person.stretch, wish.shown ?? [], seed)
  const chosen: Movement[] = []
  // What a nudge named leads, even where it takes a little longer or is done standing: it was promised.
  const named = open.find((m) => m.id === first)
  if (named) chosen.push(named)
  const owed = named ? [named.region] : []
  for (const next of turns(count, wanted, seed, region)) {
    if (chosen.length === count) break
    // The movement that a nudge named has served its region already.
    if (owed[0] === next) {
      owed.pop()
      continue
    }
    const found = order.find((m) => m.region === next && !chosen.includes(m))
    if (found) chosen.push(found)
  }
  const [head, ...others] = chosen
  if (!head) return { ids: [], instead: insteadOf(person, open) }
  return { ids: [head, ...settled(others)].map((m) => m.id), instead: [] }
}

/** In a short session nobody gets up for a single movement, unless they asked to stand. */
export function suits(m: Movement, { lengthSec, place, region }: Wish, { stretch }: Person): boolean {
  return m.position !== 'standing' || lengthSec > 120 || (place ?? stretch.place) === 'standing' || region !== undefined
}

/** Regions that ache, the worst rated first; empty when nothing was said. */
export function wantedRegions(person: Person): readonly Region[] {
  const { settings } = person
  const ratings = ratingsOf(person)
  const rated = regions
    .filter((region) => (ratings[region] ?? 0) > 0)
    .toSorted((a, b) => (ratings[b] ?? 0) - (ratings[a] ?? 0))
  return [...rated, ...settings.aches.filter((region) => !rated.includes(region))]
}

/** The regions in the order they are served. */
function turns(count: number, wanted: readonly Region[], seed: number, only?: Region): readonly Region[] {
  const over = <T>(list: readonly T[]) => Array.from({ length: count }, () => list).flat()
  if (only) return over([only])
  const turned = (list: readonly Region[]) => list.map((_, index) => list[(index + seed) % list.length] ?? 'neck')
  const core = coreRegions.toSorted((a, b) => place(wanted, a) - place(wanted, b))
  if (count === 1) return [...turned(wanted.length > 0 ? wanted : coreRegions), ...core, ...regions]
  return [...core, ...(wanted.length > 0 ? over(wanted) : over(rest)), ...over(regions)]
}

const place = (wanted: readonly Region[], region: Region) =>
  wanted.includes(region) ? wanted.indexOf(region) : wanted.length

/**
 * Longest ago first, never done before all; among equals the seed decides where to begin. What the person wants more of
 * comes round twice as fast; what was shown just now comes last.
 */
export function ranked(
  among: readonly Movement[],
  { done, more }: Stretch,
  shown: readonly string[],
  seed: number,
): readonly Movement[] {
  const turned = among.map((_, index) => among[(index + seed) % among.length]).filter((m) => m !== undefined)
  const byAge = turned.toSorted((a, b) => (done[a.id] ?? 0) - (done[b.id] ?? 0))
  const rank = (m: Movement, index: number) =>
    shown.includes(m.id) ? among.length + shown.lastIndexOf(m.id) : more.includes(m.id) ? index / 2 : index
  return byAge
    .map((m, index) => ({ m, rank: rank(m, index) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ m }) => m)
}

/** What is done seated first, then standing: up once, not three times. */
export function settled(chosen: readonly Movement[]): readonly Movement[] {
  const late = ({ position }: Movement) => (position === 'standing' ? 1 : 0)
  return chosen.toSorted((a, b) => late(a) - late(b))
}

/** The region that answers to each area of the check-in. */
const answersTo: Readonly<Record<Area, Region>> = {
  neck: 'neck',
  shoulders: 'shoulders',
  'upper-back': 'shoulders',
  'lower-back': 'lower-back',
  elbows: 'wrists',
  'wrists-hands': 'wrists',
  'hips-thighs': 'hips-legs',
  knees: 'hips-legs',
  'ankles-feet': 'hips-legs',
}

/** Discomfort by region, the worst of its areas. */
export function ratingsOf({ checkIn }: Person): Partial<Record<Region, number>> {
  const ratings: Partial<Record<Region, number>> = {}
  for (const area of areas) {
    const score = checkIn?.scores?.[area] ?? 0
    if (score > (ratings[answersTo[area]] ?? 0)) ratings[answersTo[area]] = score
  }
  return ratings
}

/** What is offered where too little is left. */
export function insteadOf({ settings }: Person, open: readonly Movement[]): readonly Instead[] {
  const breathe = open.some((m) => m.id === 'diaphragmatic-breathing') || open.length === 0
  const upright: readonly Instead[] = settings.neverStands ? [] : ['walk', 'stand']
  return breathe || upright.length === 0 ? [...upright, 'breathe'] : upright
}
