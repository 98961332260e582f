import { groups } from '../../core/screening.ts'
import { say } from '../../ui/words.ts'
import { standingOf } from '../safety/status.ts'
import type { SectionProps } from '../section.ts'

/** Step 3: the way into the safety questions, now or later. */
export function SafetyFirst({ stored, now, zone }: SectionProps) {
  const { status, review } = standingOf(stored.screening, now, zone)
  const first = review.open[0]
  return (
    <>
      <p>{say('welcome_safety_why', { parts: groups().length })}</p>
      <p class="soft">{say('options_safety_private')}</p>
      {status !== 'never' && <p class="note">{say(`options_safety_is_${status}`)}</p>}
      <div class="row wrap">
        <a class={first ? 'primary' : 'second'} href={`#welcome-3-${first ?? groups()[0]}`}>
          {say(first ? 'welcome_safety_now' : 'options_safety_again')}
        </a>
      </div>
      <p class="note">{say('welcome_medical')}</p>
    </>
  )
}
