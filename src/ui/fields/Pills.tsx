/** Any number of a few short words: check boxes drawn as pills. `fault` is the id of what is said to be wrong with them. */
export function Pills<T extends string | number>({
  label,
  options,
  chosen,
  choose,
  fault,
}: {
  label: string
  options: readonly { readonly value: T; readonly text: string; readonly long?: string }[]
  chosen: readonly T[]
  choose: (chosen: readonly T[]) => unknown
  fault?: string | undefined
}) {
  const turn = (value: T, on: boolean) =>
    choose(options.map((option) => option.value).filter((each) => (each === value ? on : chosen.includes(each))))
  return (
    <fieldset class="pills" aria-describedby={fault}>
      <legend class="hidden-words">{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="pill">
          <input
            type="checkbox"
            checked={chosen.includes(option.value)}
            aria-label={option.long ?? option.text}
            aria-invalid={fault ? true : undefined}
            onChange={(event) => turn(option.value, event.currentTarget.checked)}
          />
          <span aria-hidden="true">{option.text}</span>
        </label>
      ))}
    </fieldset>
  )
}
