import { useId } from 'preact/hooks'
import { say } from '../words.ts'

const steps = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** A score from 0 to 10, or none: radio buttons in a row, arrow keys and all. What is chosen can be taken back by the same press. */
export function Scale({
  label,
  value,
  choose,
  fault,
}: {
  label: string
  value: number | null
  choose: (value: number | null) => unknown
  /** Id of what is said to be wrong. */
  fault?: string | undefined
}) {
  const name = useId()
  return (
    <fieldset class="scale" role="radiogroup" aria-labelledby={`${name}-label`} aria-describedby={fault}>
      <span id={`${name}-label`}>{label}</span>
      <span class="scale-steps figures">
        {steps.map((step) => (
          <label key={step}>
            <input
              type="radio"
              name={name}
              value={step}
              checked={step === value}
              onChange={() => choose(step)}
              onClick={() => step === value && choose(null)}
            />
            <span>{say('ui_number', { n: step })}</span>
          </label>
        ))}
      </span>
    </fieldset>
  )
}
