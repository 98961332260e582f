import type { ComponentType } from 'preact'
import { Button } from '../../ui/Button.tsx'
import { say } from '../../ui/words.ts'
import { Heading } from '../Heading.tsx'
import type { SectionProps } from '../section.ts'
import { Aches } from './Aches.tsx'
import { FirstRhythm } from './FirstRhythm.tsx'
import { SeeNudge } from './SeeNudge.tsx'

const steps: Record<1 | 2 | 3, ComponentType<SectionProps>> = { 1: FirstRhythm, 2: Aches, 3: SeeNudge }
const last = 3

/** The first run: three short steps, each at an address of its own so that going back works as everywhere. */
export function Welcome(props: SectionProps & { readonly arrived: boolean; readonly step: 1 | 2 | 3 }) {
  const { step, ask, arrived } = props
  const Step = steps[step]
  const leave = async () => {
    if (await ask({ do: 'set', change: { welcomed: true } }, say('options_section_welcome'))) location.hash = 'rhythm'
  }
  return (
    <>
      <div class="progress">
        <p class="soft">{say('welcome_step', { step, of: last })}</p>
        <span class="dots" aria-hidden="true">
          {[1, 2, 3].map((each) => (
            <i key={each} class={each <= step ? 'done' : ''} />
          ))}
        </span>
      </div>
      <Heading arrived={arrived}>{say(`welcome_title_${step}`)}</Heading>
      <p class="lead">{say(`welcome_lead_${step}`)}</p>
      <div class="step">
        <Step {...props} />
      </div>
      <div class="row wrap steps">
        {step > 1 && (
          <a class="second" href={`#welcome-${step - 1}`}>
            {say('welcome_back')}
          </a>
        )}
        {step < last ? (
          <a class="primary" href={`#welcome-${step + 1}`}>
            {say('welcome_next')}
          </a>
        ) : (
          <Button kind="primary" press={leave}>
            {say('welcome_done')}
          </Button>
        )}
        {step < last && (
          <Button kind="ghost" press={leave}>
            {say('welcome_skip')}
          </Button>
        )}
      </div>
    </>
  )
}
