import { useState } from 'preact/hooks'
import { Button } from '../../ui/Button.tsx'
import { say } from '../../ui/words.ts'
import type { SectionProps } from '../section.ts'
import { Help } from './Help.tsx'
import { Pin } from './Pin.tsx'

/** Last: the icon in sight, and a nudge to try. Nobody but the person can tell whether it was seen. */
export function SeeNudge(props: SectionProps) {
  const { settings, ask } = props
  const [stage, setStage] = useState<'before' | 'sent' | 'seen' | 'not-seen'>('before')
  const test = async () => {
    setStage((await ask({ do: 'test-nudge' }, say('welcome_test'))) ? 'sent' : 'not-seen')
  }
  return (
    <>
      <Pin page={props.page} />
      <section aria-labelledby="try" class="try">
        <h2 id="try">{say('welcome_test_title')}</h2>
        <p>{say(settings.style === 'badge' ? 'welcome_test_badge' : 'welcome_test_what')}</p>
        <div class="row">
          <Button press={test}>{say(stage === 'before' ? 'welcome_test' : 'welcome_test_again')}</Button>
        </div>
        <div role="status" class="asked">
          {stage === 'sent' && (
            <>
              <p class="asks">{say('welcome_seen')}</p>
              <div class="row wrap">
                <Button kind="second" press={() => setStage('seen')}>
                  {say('welcome_seen_yes')}
                </Button>
                <Button kind="second" press={() => setStage('not-seen')}>
                  {say('welcome_seen_no')}
                </Button>
              </div>
            </>
          )}
          {stage === 'seen' && <p class="note">{say('welcome_seen_good')}</p>}
        </div>
        {stage === 'not-seen' && <Help page={props.page} />}
      </section>
      <p class="soft">{say('welcome_two_browsers')}</p>
    </>
  )
}
