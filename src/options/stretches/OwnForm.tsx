import { useState } from 'preact/hooks'
import { ownLimits, type OwnMovement } from '../../core/stretch.ts'
import { checkedOwn } from '../../core/stretch-shape.ts'
import { Button } from '../../ui/Button.tsx'
import { say } from '../../ui/words.ts'
import type { SectionProps } from '../section.ts'

/** A movement of the person's own, to write or to change. What cannot be kept is said beside the form, and nothing is lost. */
export function OwnForm({
  old,
  taken,
  act,
  done,
}: {
  old: OwnMovement | null
  /** Ids that are there already. */
  taken: readonly string[]
  act: SectionProps['act']
  done: () => void
}) {
  const [name, setName] = useState(old?.name ?? '')
  const [steps, setSteps] = useState(old?.steps.join('\n') ?? '')
  const [sec, setSec] = useState(String(old?.sec ?? 30))
  const [wrong, setWrong] = useState<string | null>(null)
  const save = async () => {
    const lines = steps.split('\n').map((line) => line.trim())
    const id = old?.id ?? nextId(taken)
    const checked = checkedOwn({
      id,
      name,
      steps: lines.filter(Boolean),
      sec: sec.trim() === '' ? Number.NaN : Number(sec),
    })
    if (typeof checked === 'string') return setWrong(checked)
    const what = say('options_own_save_what', { name: checked.name })
    if (
      await act({ do: 'own-save', movement: checked }, what, [
        old ? { do: 'own-save', movement: old } : { do: 'own-delete', id },
      ])
    )
      done()
  }
  return (
    <form
      class="own-form"
      aria-label={say(old ? 'options_own_edit' : 'options_own_new')}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <label>
        <span>{say('options_own_name')}</span>
        <input type="text" class="text" value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <label>
        <span>{say('options_own_steps', { most: ownLimits.steps })}</span>
        <textarea class="text" rows={4} value={steps} onInput={(event) => setSteps(event.currentTarget.value)} />
      </label>
      <label>
        <span>{say('options_own_time', { least: ownLimits.leastSec, most: ownLimits.mostSec })}</span>
        <input
          type="text"
          inputMode="numeric"
          class="text narrow"
          value={sec}
          onInput={(event) => setSec(event.currentTarget.value)}
        />
      </label>
      <p role="alert" class={wrong ? 'note due small' : 'hidden-words'}>
        {wrong && say(wrong)}
      </p>
      <div class="row wrap">
        <Button kind="primary slim" press={save}>
          {say('options_own_save')}
        </Button>
        <Button kind="ghost slim" press={done}>
          {say('options_own_cancel')}
        </Button>
      </div>
    </form>
  )
}

/** The first number that is free. */
function nextId(taken: readonly string[]): string {
  for (let n = 1; ; n++) if (!taken.includes(`own-${n}`)) return `own-${n}`
}
