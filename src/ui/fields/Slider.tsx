import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { useSettling } from './settle.ts'

const restMs = 400

/** A number between two ends, saved when the hand or the arrow keys come to rest; `words` writes it, `children` explain it. */
export function Slider({
  label,
  value,
  range,
  words,
  save,
  children,
}: {
  label: string
  value: number
  range: { readonly min: number; readonly max: number; readonly step: number }
  words: (value: number) => string
  save: (value: number) => Promise<unknown>
  children?: ComponentChildren
}) {
  const id = useId()
  const [draft, setDraft] = useState<number | null>(null)
  const settling = useSettling(async (wanted: number) => {
    if (wanted !== value) await save(wanted)
    setDraft(null)
  }, restMs)
  const shown = draft ?? value
  const move = (wanted: number) => {
    setDraft(wanted)
    settling.later(wanted)
  }
  return (
    <div class="field slider">
      <label for={id}>{label}</label>
      <output for={id} class="figures">
        {words(shown)}
      </output>
      <input
        id={id}
        type="range"
        {...range}
        value={shown}
        aria-valuetext={words(shown)}
        aria-describedby={children ? `${id}-why` : undefined}
        onInput={(event) => move(event.currentTarget.valueAsNumber)}
        onBlur={settling.now}
      />
      {children && (
        <p id={`${id}-why`} class="soft small">
          {children}
        </p>
      )}
    </div>
  )
}
