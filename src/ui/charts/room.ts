import { useEffect, useRef, useState } from 'preact/hooks'

/** How wide a chart is drawn before the page has told, in CSS pixels. */
const usualWidth = 640

/** The width there is for a chart, followed as it changes: a chart is drawn to size, so that its words keep theirs. */
export function useRoom() {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(usualWidth)
  useEffect(() => {
    const { current } = place
    if (!current || typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(([entry]) => {
      const found = Math.floor(entry?.contentRect.width ?? 0)
      if (found > 0) setWidth(found)
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return { place, width }
}
