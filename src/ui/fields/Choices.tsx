import { useId } from 'preact/hooks'

/** One way of a few, with a line of explanation. `cannot`: why this one is not to be had here. */
export interface Choice<T extends string> {
  readonly value: T
  readonly name: string
  readonly hint: string
  readonly cannot?: string | undefined
}

/** One of a few that need explaining: radio buttons as cards. A `value` that is none of them leaves all open. */
export function Choices<T extends string>({
  label,
  choices,
  value,
  choose,
}: {
  label: string
  choices: readonly Choice<T>[]
  value: T | null
  choose: (value: T) => unknown
}) {
  const name = useId()
  return (
    <fieldset class="choices">
      <legend class="hidden-words">{label}</legend>
      {choices.map((choice) => {
        const hint = `${name}-${choice.value}`
        return (
          <label key={choice.value} class="choice card">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              disabled={choice.cannot !== undefined}
              aria-labelledby={`${hint}-name`}
              aria-describedby={hint}
              onChange={() => choose(choice.value)}
            />
            <span>
              <b id={`${hint}-name`}>{choice.name}</b>
              <span id={hint} class="soft">
                {choice.cannot ?? choice.hint}
              </span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
