import type { ComponentType } from 'preact'
import type { ScreenGroup } from '../../catalogue/contraindications.ts'
import { Button } from '../../ui/Button.tsx'
import { say } from '../../ui/words.ts'
import { Heading } from '../Heading.tsx'
import type { Step } from '../address.ts'
import { Questions } from '../safety/Questions.tsx'
import type { SectionProps } from '../section.ts'
import { Aches } from './Aches.tsx'
import { FirstRhythm } from './FirstRhythm.tsx'
import { SafetyFirst } from './SafetyFirst.tsx'
import { SeeNudge } from './SeeNudge.tsx'

const steps: Record<Step, ComponentType<SectionProps>> = { 1: FirstRhythm, 2: Aches, 3: SafetyFirst, 4: SeeNudge }
/** Questions that the person answers; what comes after them is to see that it works. */
const asked = 3
const last = 4

/** The first run: three short steps and a look at a nudge, each at an address of its own so that going back works as everywhere. */
export function Welcome(
  props: SectionProps & { readonly arrived: boolean; readonly step: Step; readonly group: ScreenGroup | undefined },
) {
  const { step, ask, arrived, group } = props
  if (step === 3 && group) {
    const way = { to: (next: ScreenGroup) => `welcome-3-${next}`, start: 'welcome-3', end: 'welcome-4' }
    return <Questions key={group} {...props} group={group} only={false} way={way} />
  }
  const Step = steps[step]
  const leave = async () => {
    if (await ask({ do: 'set', change: { welcomed: true } }, say('options_section_welcome'))) location.hash = 'rhythm'
  }
  return (
    <>
      <div class="progress">
        <p class="soft">{step > asked ? say('welcome_step_last') : say('welcome_step', { step, of: asked })}</p>
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
          <a class={step === asked ? 'second' : 'primary'} href={`#welcome-${step + 1}`}>
            {say(step === asked ? 'welcome_later' : 'welcome_next')}
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
