import { useEffect, useRef } from 'preact/hooks'

/** The heading of a section or step. `arrived`: the person has just come here, so reading goes on from this heading. */
export function Heading({ children, arrived }: { children: string; arrived: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!arrived) return
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [children])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
