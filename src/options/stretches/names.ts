import type { ConditionTag, Movement } from '../../catalogue/types.ts'
import { conditions } from '../../catalogue/conditions.ts'
import { movement } from '../../catalogue/index.ts'
import type { OwnMovement } from '../../core/stretch.ts'
import { wholeSec } from '../../core/dose.ts'
import { say } from '../../ui/words.ts'

/** A movement in words, one of the person's own in theirs; null where it is gone. */
export function movementName(id: string, own: readonly OwnMovement[]): string | null {
  const known = movement(id)
  return known ? say(known.name) : (own.find((each) => each.id === id)?.name ?? null)
}

/** A condition in a word or two. */
export const conditionName = (tag: ConditionTag) => say(conditions().find((each) => each.tag === tag)?.name ?? tag)

/** Where and how long, such as "Seated · 70 s". */
export function facts(m: Movement): string {
  return say('options_movement_facts', { position: say(`options_position_${m.position}`), sec: wholeSec(m) })
}
