import type { ComponentChildren } from 'preact'

/** Puts the name of a choice in sight; the choice itself carries the name for those who do not see it. */
export function Labelled({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="field labelled">
      <span aria-hidden="true">{name}</span>
      {children}
    </div>
  )
}
