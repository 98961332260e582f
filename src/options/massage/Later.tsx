import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** At the latest, in milliseconds. */
const latest = 300

/** What lies below the first look: drawn once the browser has nothing else to do, so that what is seen first can be used first. */
export function Later({ children }: { children: ComponentChildren }) {
  const [due, setDue] = useState(false)
  useEffect(() => {
    if (typeof requestIdleCallback === 'undefined') return setDue(true)
    const waiting = requestIdleCallback(() => setDue(true), { timeout: latest })
    return () => cancelIdleCallback(waiting)
  }, [])
  return due ? children : null
}
