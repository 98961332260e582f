import type { Movement, Region } from '../../catalogue/types.ts'
import { wholeSec } from '../../core/dose.ts'

/** What the library shows. `words` is searched in the movement's own words; "" and `any` narrow nothing. */
export interface Filter {
  readonly words: string
  readonly region: Region | 'any'
  readonly position: 'any' | 'seated' | 'standing'
  readonly discreet: boolean
  /** At most so many seconds at its whole dose; 0 is any time. */
  readonly withinSec: 0 | 45 | 60 | 90
}

export const anything: Filter = { words: '', region: 'any', position: 'any', discreet: false, withinSec: 0 }

/** The movements that a filter lets through. `textOf` gives all the words of one. */
export function filtered(
  movements: readonly Movement[],
  { words, region, position, discreet, withinSec }: Filter,
  textOf: (movement: Movement) => string,
): readonly Movement[] {
  const wanted = plain(words).split(' ').filter(Boolean)
  return movements.filter(
    (m) =>
      (region === 'any' || m.region === region) &&
      (position === 'any' || m.position === position || m.position === 'either') &&
      (!discreet || m.discreet === 'yes') &&
      (withinSec === 0 || wholeSec(m) <= withinSec) &&
      wanted.every((word) => plain(textOf(m)).includes(word)),
  )
}

/** Lower case, without accents and with single spaces: what one types is seldom what stands there. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim()
}
