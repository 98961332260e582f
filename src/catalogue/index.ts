import { eyesBreathing } from './eyes-breathing.ts'
import { hipsLegs } from './hips-legs.ts'
import { lowerBack } from './lower-back.ts'
import { neck } from './neck.ts'
import { once } from './once.ts'
import { shoulders } from './shoulders.ts'
import type { Movement } from './types.ts'
import { wrists } from './wrists.ts'

/**
 * All movements, region by region. A change that says to leave a movement out altogether is an exclusion; "leave it out
 * if it hurts" stays a change, for the person to judge.
 */
export const movements = once(function all(): readonly Movement[] {
  return [...neck(), ...shoulders(), ...lowerBack(), ...wrists(), ...hipsLegs(), ...eyesBreathing()]
})

/** The movement of that id; undefined where there is none, as with an id stored by a newer version. */
export function movement(id: string): Movement | undefined {
  return movements().find((each) => each.id === id)
}
