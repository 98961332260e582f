import type { ComponentChildren } from 'preact'
import { Toggle } from '../Toggle.tsx'

/** A setting that is on or off, with a line that says what it does. */
export function Clause({
  on,
  change,
  name,
  children,
}: {
  on: boolean
  change: (on: boolean) => unknown
  name: string
  children?: ComponentChildren
}) {
  return (
    <div class="field clause">
      <Toggle on={on} change={change}>
        {name}
      </Toggle>
      {children && <p class="soft small">{children}</p>}
    </div>
  )
}
