import { useId } from 'preact/hooks'

/** One of a few, all in sight: a radio group, arrow keys and all. `label` names the choice for those who do not see it. */
export function Segments<T extends string | number>({
  label,
  options,
  value,
  choose,
}: {
  label: string
  options: readonly { readonly value: T; readonly text: string; readonly long?: string }[]
  value: T
  choose: (value: T) => unknown
}) {
  const name = useId()
  return (
    <fieldset class="seg" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            aria-label={option.long ?? option.text}
            onChange={() => choose(option.value)}
          />
          <span aria-hidden="true">{option.text}</span>
        </label>
      ))}
    </fieldset>
  )
}
