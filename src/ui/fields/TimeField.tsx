import { useId } from 'preact/hooks'

/** A time of day, `HH:MM`; "" while it is not one. `fault` is the id of what is said to be wrong with it. */
export function TimeField({
  label,
  value,
  change,
  rest,
  fault,
}: {
  label: string
  value: string
  change: (value: string) => unknown
  rest?: () => void
  fault?: string | undefined
}) {
  const id = useId()
  return (
    <span class="time">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="time"
        value={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault}
        onInput={(event) => change(event.currentTarget.value)}
        onBlur={rest}
      />
    </span>
  )
}
