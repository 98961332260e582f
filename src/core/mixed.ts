import type { Mix } from '../catalogue/mixes.ts'
import type { Movement } from '../catalogue/types.ts'
import { type Composed, fewest, insteadOf, mustStop, type Person, pool, ranked, settled, stopped } from './compose.ts'

/** A ready-made mix for this person: what they should not do falls out, and a place that names a region is filled anew each time. */
export function mixed(movements: readonly Movement[], { parts }: Mix, person: Person, seed: number): Composed {
  if (mustStop(person)) return stopped
  const open = pool(movements, { place: 'any', discreet: false }, person)
  const order = ranked(open, person.stretch, [], seed)
  const found = parts.reduce<readonly Movement[]>((chosen, part) => {
    const fits = order.filter((m) => ('region' in part ? m.region === part.region : part.anyOf.includes(m.id)))
    // A movement that a later place asks for by name is left to it.
    const named = parts.flatMap((each) => ('anyOf' in each && each !== part ? each.anyOf : []))
    const next = fits.find((m) => !chosen.includes(m) && !('region' in part && named.includes(m.id)))
    return next ? [...chosen, next] : chosen
  }, [])
  if (found.length < fewest) return { ids: [], instead: insteadOf(person, open) }
  return { ids: settled(found).map((m) => m.id), instead: [] }
}
