import type { ComponentChildren } from 'preact'

/** A setting that is on or off, with its words beside it. */
export function Toggle({
  on,
  change,
  children,
}: {
  on: boolean
  change: (on: boolean) => unknown
  children: ComponentChildren
}) {
  return (
    <label class="toggle">
      <input type="checkbox" role="switch" checked={on} onChange={(event) => change(event.currentTarget.checked)} />
      <span class="track" aria-hidden="true" />
      <span>{children}</span>
    </label>
  )
}
