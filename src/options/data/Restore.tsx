import { useId, useRef, useState } from 'preact/hooks'
import type { Fault } from '../../core/backup/faults.ts'
import { Button } from '../../ui/Button.tsx'
import { sayDate } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'
import { Changes } from './Changes.tsx'
import { layReady, type Preview, type Progress, readFile } from './reading.ts'
import { Refused } from './Refused.tsx'

type Step =
  | { readonly at: 'rest'; readonly told: string }
  | { readonly at: 'working'; readonly what: string; readonly done: number | null }
  | { readonly at: 'refused'; readonly name: string; readonly faults: readonly Fault[] }
  | { readonly at: 'preview'; readonly name: string; readonly preview: Preview }

/** A file is chosen, read and checked; what it would change is shown; and only then it is put in place, all or nothing. */
export function Restore(props: SectionProps) {
  const { stored, send } = props
  const [step, setStep] = useState<Step>({ at: 'rest', told: '' })
  const progress =
    (what: string): Progress =>
    (done) =>
      setStep({ at: 'working', what, done })

  const read = async (file: File) => {
    const what = say('options_restore_reading', { name: file.name })
    setStep({ at: 'working', what, done: 0 })
    const found = await readFile(file, stored, progress(what)).catch(unreadable)
    setStep(
      found.ok
        ? { at: 'preview', name: file.name, preview: found.preview }
        : { at: 'refused', name: file.name, ...found },
    )
  }
  const restore = async (preview: Preview) => {
    const what = say('options_restore_placing')
    setStep({ at: 'working', what, done: 0 })
    const token = await layReady(preview, progress(what)).catch(() => null)
    if (token === null) return setStep({ at: 'rest', told: say('answer_restore_disk') })
    setStep({ at: 'working', what, done: null })
    const answer = await send({ do: 'restore', token })
    setStep({ at: 'rest', told: say(answer.ok ? 'options_restored' : answer.why) })
  }
  const undo = async () => {
    setStep({ at: 'working', what: say('options_restore_undoing'), done: null })
    const answer = await send({ do: 'undo-restore' })
    setStep({ at: 'rest', told: say(answer.ok ? 'options_restore_undone' : answer.why) })
  }
  return (
    <Group title={say('options_restore')}>
      <p>{say('options_restore_what')}</p>
      {step.at === 'preview' ? (
        <Changes
          name={step.name}
          preview={step.preview}
          zone={props.zone}
          restore={() => restore(step.preview)}
          leave={() => setStep({ at: 'rest', told: say('options_restore_left') })}
        />
      ) : (
        step.at !== 'working' && <ChooseFile read={read} />
      )}
      {step.at === 'refused' && <Refused name={step.name} faults={step.faults} />}
      {step.at === 'working' && <Working what={step.what} done={step.done} />}
      <p role="status" class="told">
        {step.at === 'rest' ? step.told : step.at === 'working' ? step.what : ''}
      </p>
      {step.at !== 'working' && step.at !== 'preview' && <Last {...props} undo={undo} />}
    </Group>
  )
}

function unreadable(): { ok: false; faults: readonly Fault[] } {
  return { ok: false, faults: [{ place: '', why: 'options_refused_unreadable', values: {} }] }
}

function ChooseFile({ read }: { read: (file: File) => Promise<void> }) {
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const chosen = async () => {
    const file = input.current?.files?.[0]
    // The same file, mended, can be chosen again.
    if (input.current) input.current.value = ''
    if (file) await read(file)
  }
  return (
    <div class="row wrap choose">
      <input ref={input} id={id} type="file" accept=".json,application/json" class="hidden-words" onChange={chosen} />
      <label for={id} class="second">
        {say('options_restore_choose')}
      </label>
    </div>
  )
}

function Working({ what, done }: { what: string; done: number | null }) {
  return <progress aria-label={what} max={1} {...(done === null ? {} : { value: done })} />
}

/** The last restore, while it can be taken back. */
function Last({ stored, zone, undo }: SectionProps & { undo: () => Promise<void> }) {
  const { transfer } = stored
  if (transfer?.phase !== 'done') return null
  return (
    <div class="note plain notice">
      <p>{say('options_restore_last', { n: transfer.added, date: sayDate(transfer.at, zone) })}</p>
      <Button kind="second slim" press={undo}>
        {say('options_restore_undo')}
      </Button>
    </div>
  )
}
