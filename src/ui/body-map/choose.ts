import { areaOf, type Spot, spots, spotsOf } from '../../catalogue/spots.ts'
import type { Area } from '../../catalogue/types.ts'

/** Whether a spot is chosen, by itself or with the whole of its area. A whole area counts as chosen when any part of it is. */
export function isChosen(value: readonly Spot[], spot: Spot): boolean {
  const area = areaOf(spot)
  return spot === area ? value.some((each) => areaOf(each) === area) : value.includes(spot) || value.includes(area)
}

/** Turns a spot on or off, as the map does: a part taken from a whole area leaves the other parts. */
export function turned(value: readonly Spot[], spot: Spot, on: boolean): readonly Spot[] {
  const area = areaOf(spot)
  const others = value.filter((each) => areaOf(each) !== area)
  const here = value.filter((each) => areaOf(each) === area)
  if (spot === area) return sorted(on ? [...others, area] : others)
  const parts = here.includes(area) ? spotsOf(area) : here
  const left = parts.filter((each) => each !== spot)
  return sorted(on ? [...others, ...left, spot] : [...others, ...left])
}

/** Narrows an area down to a part, or widens it, as the list does: with the last part gone the whole is meant again. */
export function narrowed(value: readonly Spot[], part: Spot, on: boolean): readonly Spot[] {
  const area = areaOf(part)
  const others = value.filter((each) => areaOf(each) !== area)
  const parts = value.filter((each) => areaOf(each) === area && each !== area && each !== part)
  if (on) return sorted([...others, ...parts, part])
  return sorted(parts.length > 0 ? [...others, ...parts] : [...others, area])
}

/** The parts of an area that are meant rather than the whole. */
export const partsIn = (value: readonly Spot[], area: Area): readonly Spot[] =>
  value.includes(area) ? [] : value.filter((each) => areaOf(each) === area)

const sorted = (value: readonly Spot[]): readonly Spot[] => spots.filter((each) => value.includes(each))
