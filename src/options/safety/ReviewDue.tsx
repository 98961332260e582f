import { say } from '../../ui/words.ts'
import type { SectionProps } from '../section.ts'
import { standingOf } from './status.ts'

/** Asks a person, wherever they are on the page, to go through the safety questions again when three months have passed. */
export function ReviewDue({ stored, now, zone }: SectionProps) {
  if (!standingOf(stored.screening, now, zone).review.due) return null
  return (
    <p class="note due review">
      {say('options_safety_review')}{' '}
      <a class="reach" href="#safety">
        {say('options_guidance_to_safety')}
      </a>
    </p>
  )
}
