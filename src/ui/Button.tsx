import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'

/**
 * A button that cannot be pressed twice: while what `press` began is going on, it stays focused but does nothing.
 * `name` is for screen readers, where the words alone would not do.
 */
export function Button({
  kind = 'second',
  press,
  children,
  name,
  expanded,
  controls,
}: {
  kind?: string
  press: () => unknown
  children: ComponentChildren
  name?: string
  expanded?: boolean
  controls?: string
}) {
  const [busy, setBusy] = useState(false)
  const running = useRef(false)
  const pressed = async () => {
    if (running.current) return
    const result = press()
    if (!(result instanceof Promise)) return
    running.current = true
    setBusy(true)
    try {
      await result
    } finally {
      running.current = false
      setBusy(false)
    }
  }
  return (
    <button
      type="button"
      class={kind}
      onClick={pressed}
      aria-disabled={busy || undefined}
      aria-label={name}
      aria-expanded={expanded}
      aria-controls={controls}
    >
      {children}
    </button>
  )
}
