import { movements } from '../catalogue/index.ts'
import { coreRegions as regions, type Region } from '../catalogue/types.ts'
import { type Person, pool } from './compose.ts'

/**
 * The movement a nudge names: the regions that ache in turn, and within each one movement after the other, of those that
 * this person may do. "" where there is none.
 */
export function choose(person: Person, turn: number): string {
  const open = pool(movements(), {}, person)
  const some = (list: readonly Region[]) => list.filter((region) => open.some((m) => m.region === region))
  const wanted = [some(person.settings.aches), some(regions), some(open.map((m) => m.region))].find(
    (list) => list.length > 0,
  )
  if (!wanted) return ''
  const region = wanted[turn % wanted.length]
  const fit = open.filter((m) => m.region === region)
  return fit[Math.floor(turn / wanted.length) % fit.length]?.id ?? ''
}
