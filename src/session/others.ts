import { movement, movements } from '../catalogue/index.ts'
import type { Wish } from '../core/compose.ts'
import { leavesOut, outcomeOf } from '../core/screening.ts'
import type { Stored } from '../core/stored.ts'
import { swaps } from '../core/swaps.ts'

/** Whether the safety answers leave this movement out. */
export function barredNow(id: string, { screening }: Stored): boolean {
  const found = movement(id)
  return found !== undefined && leavesOut(outcomeOf(screening), found)
}

/** What could stand in the place `at` of a session instead, the likeliest; undefined where nothing can. */
export function otherAt(ids: readonly string[], at: number, wish: Wish, stored: Stored): string | undefined {
  return swaps(movements(), ids[at] ?? '', ids, wish, stored, stored.stretch.composed)[0]
}

/** The session with another movement of the same region in each place from `from` on that has one; the very same list where none has. */
export function shuffledFrom(ids: readonly string[], from: number, wish: Wish, stored: Stored): readonly string[] {
  let now = ids
  for (let at = from; at < ids.length; at++) {
    const other = otherAt(now, at, wish, stored)
    if (other && movement(other)?.region === movement(now[at] ?? '')?.region) now = now.with(at, other)
  }
  return now
}
