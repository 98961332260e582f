import { useEffect, useRef, useState } from 'preact/hooks'
import type { Extent } from '../../history/reading.ts'
import { Button } from '../../ui/Button.tsx'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'

/** Deletes everything, after one question that names what goes. */
export function Erase({
  ask,
  extent,
  erased,
}: SectionProps & { readonly extent: Extent | null; readonly erased: () => void }) {
  const [step, setStep] = useState<'rest' | 'asked' | 'done'>('rest')
  const what = say('options_erase')
  const erase = async () => {
    const done = await ask({ do: 'erase' }, what)
    setStep(done ? 'done' : 'rest')
    if (done) erased()
  }
  return (
    <Group title={what}>
      <p>{say('options_erase_what')}</p>
      {step === 'asked' ? (
        <Question extent={extent} erase={erase} keep={() => setStep('rest')} />
      ) : (
        <div class="row">
          <Button kind="stop slim" press={() => setStep('asked')}>
            {say('options_erase_ask')}
          </Button>
        </div>
      )}
      <p role="status" class="told">
        {step === 'done' && say('options_erased')}
      </p>
    </Group>
  )
}

function Question(props: { extent: Extent | null; erase: () => Promise<void>; keep: () => void }) {
  const { extent, erase, keep } = props
  const question = useRef<HTMLHeadingElement>(null)
  useEffect(() => question.current?.focus(), [])
  return (
    <div class="note stop-note question">
      <h3 ref={question} tabIndex={-1}>
        {say('options_erase_question')}
      </h3>
      <ul>
        <li>{say('options_erase_history', { n: extent?.days ?? 0 })}</li>
        <li>{say('options_erase_settings')}</li>
        <li>{say('options_erase_rest')}</li>
      </ul>
      <p>{say('options_erase_final')}</p>
      <div class="row wrap">
        <Button kind="stop" press={erase}>
          {say('options_erase_do')}
        </Button>
        <Button kind="second" press={keep}>
          {say('options_erase_keep')}
        </Button>
      </div>
    </div>
  )
}
