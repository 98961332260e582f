import { type ComponentChildren, Fragment } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

/**
 * Draws parts of a page one after the other, each in a frame of its own, so that the page is never busy for long. `of`
 * is what they show: while it stays the same, so do they; when it changes, each stays as it was until its turn.
 */
export function InTurn({ of, parts }: { of: unknown; parts: readonly (() => ComponentChildren)[] }) {
  const drawn = useRef<{ readonly of: unknown; readonly children: ComponentChildren }[]>([])
  const [done, setDone] = useState({ of, count: 0 })
  const count = done.of === of ? done.count : 0
  useEffect(() => {
    if (count >= parts.length) return undefined
    const frame = requestAnimationFrame(() => setDone({ of, count: count + 1 }))
    return () => cancelAnimationFrame(frame)
  }, [of, count])
  return (
    <>
      {parts.map((part, n) => {
        // The very same children as before are not looked through again.
        if (n < count && drawn.current[n]?.of !== of) drawn.current[n] = { of, children: part() }
        return <Fragment key={n}>{drawn.current[n]?.children}</Fragment>
      })}
    </>
  )
}
