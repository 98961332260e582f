import type { Movement } from '../../catalogue/types.ts'
import { leavesOut, outcomeOf } from '../../core/screening.ts'
import { Picture } from '../../ui/Picture.tsx'
import { regionName } from '../../ui/names.ts'
import { say } from '../../ui/words.ts'
import type { SectionProps } from '../section.ts'
import { facts } from './names.ts'

/** One movement in the library: its picture, name and facts, and whether it is left out and why. */
export function MovementCard({ movement, stored, settings }: { movement: Movement } & SectionProps) {
  const { hidden, hurt, more } = stored.stretch
  const mark = leavesOut(outcomeOf(stored.screening), movement)
    ? 'options_marked_safety'
    : hurt.includes(movement.id)
      ? 'options_marked_hurt'
      : hidden.includes(movement.id)
        ? 'options_marked_hidden'
        : more.includes(movement.id)
          ? 'options_marked_more'
          : null
  return (
    <li>
      <a class="card movement" href={`#stretches/${movement.id}`}>
        <Picture movement={movement} motion={settings.motion} moves crop="region" />
        <b>{say(movement.name)}</b>
        <span class="soft small">{regionName(movement.region)}</span>
        <span class="soft small">{facts(movement)}</span>
        {mark && <span class="small mark-word">{say(mark)}</span>}
      </a>
    </li>
  )
}
