import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface Given {
  readonly id: string
  readonly 'aria-invalid'?: true
  readonly 'aria-describedby'?: string
}

/** A field with its label; `fault` is the id of what is said to be wrong with it. */
export function Entry({
  field,
  label,
  fault,
  wide = false,
  children,
}: {
  field: string
  label: string
  fault: string | undefined
  wide?: boolean
  children: (props: Given) => ComponentChildren
}) {
  const id = useId()
  return (
    <div class={wide ? 'entry wide' : 'entry'} data-field={field}>
      <label for={id}>{label}</label>
      {children({ id, ...(fault !== undefined && { 'aria-invalid': true, 'aria-describedby': fault }) })}
    </div>
  )
}
