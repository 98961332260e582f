import { Button } from '../../ui/Button.tsx'
import { longDate } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import type { SectionProps } from '../section.ts'
import { screen } from './change.ts'
import type { Standing } from './status.ts'

/** When the questions were last gone through, when they come again, and the ways from here. */
export function Review(props: SectionProps & { readonly standing: Standing }) {
  const { stored, standing } = props
  const { answeredOn, answers } = stored.screening
  const { open, nextOn, due } = standing.review
  const first = open[0] ?? 'signs'
  const words = Object.keys(answers).length === 0 ? 'start' : open.length > 0 ? 'go_on' : 'again'
  return (
    <>
      {answeredOn && nextOn && (
        <p class="soft">
          {say(due ? 'options_safety_due' : 'options_safety_dates', {
            answered: longDate(answeredOn),
            next: longDate(nextOn),
          })}
        </p>
      )}
      {!answeredOn && <p class="soft">{say('options_safety_private')}</p>}
      <div class="row wrap ways">
        <a class={open.length > 0 || due ? 'primary' : 'second'} href={`#safety-${first}`}>
          {say(`options_safety_${words}`)}
        </a>
        {due && open.length === 0 && (
          <Button press={() => screen(props, { answeredOn: standing.today }, say('options_safety_answers'))}>
            {say('options_safety_same')}
          </Button>
        )}
        <a class="second" href="#therapist-note">
          {say('options_section_therapist_note')}
        </a>
        <a class="second" href="#guidance">
          {say('ui_guidance')}
        </a>
      </div>
    </>
  )
}
