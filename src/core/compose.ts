import { movements } from '../catalogue/index.ts'
import { coreRegions as regions, type Movement, type Region } from '../catalogue/types.ts'
import { leastSec } from './timeline.ts'

/** What narrows a choice of movements. */
export interface Wish {
  readonly region?: Region
  /** A person who does not stand. */
  readonly neverStands?: boolean
}

/** How many movements a session of so many seconds has: 30 s one, 2 min three, 5 min five, 10 min eight. */
export function howMany(lengthSec: number): number {
  if (lengthSec <= 30) return 1
  if (lengthSec <= 120) return 3
  return lengthSec <= 300 ? 5 : 8
}

/**
 * Chooses the movements of a session, the same for the same `seed` (a whole number): one for each region first, then
 * more for those that ache. `recent` are ids done lately, newest first; they come last. Standing ones stand together at the end.
 */
export function pickMovements(
  lengthSec: number,
  aches: readonly Region[],
  recent: readonly string[],
  seed: number,
  wish: Wish = {},
): readonly string[] {
  const count = howMany(lengthSec)
  const fits = (m: Movement) =>
    leastSec(m) <= lengthSec / count && (m.position !== 'standing' || (lengthSec > 120 && !wish.neverStands))
  const ready = movements.filter(fits)
  const chosen: Movement[] = []
  for (const region of order(count, aches, seed, wish.region)) {
    const next = freshest(
      ready.filter((m) => m.region === region && !chosen.includes(m)),
      recent,
      seed,
    )
    if (next) chosen.push(next)
    if (chosen.length === count) break
  }
  const standing = (m: Movement) => (m.position === 'standing' ? 1 : 0)
  return chosen.toSorted((a, b) => standing(a) - standing(b)).map((m) => m.id)
}

/**
 * The regions in the order they are served: in a session of one that which aches, else all three first, then those that
 * ache, over and over, and all again for when those have no more to give.
 */
function order(count: number, aches: readonly Region[], seed: number, only: Region | undefined): readonly Region[] {
  const over = <T>(list: readonly T[]) => Array.from({ length: count }, () => list).flat()
  if (only) return over([only])
  const wanted = aches.length > 0 ? aches : regions
  const turned = wanted.map((_, index) => wanted[(index + seed) % wanted.length] ?? 'neck')
  return [...(count === 1 ? [] : regions), ...over(turned), ...over(regions)]
}

/** Never done lately before done long ago; among equals the seed decides. */
function freshest(among: readonly Movement[], recent: readonly string[], seed: number): Movement | undefined {
  const age = (m: Movement) => (recent.includes(m.id) ? recent.indexOf(m.id) : recent.length)
  const oldest = Math.max(...among.map(age))
  const equals = among.filter((m) => age(m) === oldest)
  return equals[seed % equals.length]
}
