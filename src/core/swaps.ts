import type { Movement } from '../catalogue/types.ts'
import { type Person, pool, ranked, suits, type Wish } from './compose.ts'
import { leastSec } from './dose.ts'

/** The movements that could stand in for `id` in a session, the likeliest first. */
export function swaps(
  movements: readonly Movement[],
  id: string,
  taken: readonly string[],
  wish: Wish,
  person: Person,
  seed: number,
): readonly string[] {
  const out = movements.find((m) => m.id === id)
  const share = wish.lengthSec / Math.max(1, taken.length)
  const open = pool(movements, wish, person).filter(
    (m) => !taken.includes(m.id) && leastSec(m) <= share && suits(m, wish, person),
  )
  const order = ranked(open, person.stretch, wish.shown ?? [], seed)
  const near = order.filter((m) => m.region === out?.region)
  return (near.length > 0 ? near : order).map((m) => m.id)
}
