import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Whether the person, by system or by setting, wants nothing to move. */
export function wantsStill(motion: 'system' | 'reduced'): boolean {
  return (
    motion === 'reduced' || (typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches)
  )
}

/**
 * Milliseconds that a picture has been moving, drawn anew `perSec` times a second at the most: only while it is `on`, its
 * page is visible and it is in sight. What is not seen costs nothing.
 */
export function useFrames(seen: RefObject<Element | null>, on: boolean, perSec: number): number {
  const [goneMs, setGone] = useState(0)
  useEffect(() => {
    const element = seen.current
    if (!on || !element || typeof requestAnimationFrame !== 'function') return
    let frame = 0
    let last = 0
    let total = goneMs
    let inSight = typeof IntersectionObserver === 'undefined'
    const tick = (now: number) => {
      if (last === 0) last = now
      // A moment early is in time: frames come at no exact beat.
      if (now - last >= 1000 / perSec - 4) {
        total += Math.min(now - last, 250)
        last = now
        setGone(total)
      }
      frame = requestAnimationFrame(tick)
    }
    const follow = () => {
      cancelAnimationFrame(frame)
      last = 0
      if (inSight && document.visibilityState === 'visible') frame = requestAnimationFrame(tick)
    }
    const watcher =
      typeof IntersectionObserver === 'undefined'
        ? null
        : new IntersectionObserver(
            ([entry]) => {
              inSight = entry?.isIntersecting ?? false
              follow()
            },
            { threshold: 0.3 },
          )
    watcher?.observe(element)
    document.addEventListener('visibilitychange', follow)
    follow()
    return () => {
      cancelAnimationFrame(frame)
      watcher?.disconnect()
      document.removeEventListener('visibilitychange', follow)
    }
  }, [on, perSec])
  return goneMs
}

/** The longest that a page without frames, in the background, waits for one. */
const noFrameMs = 300

/** Calls back, once, when what has been drawn is on the screen: words and buttons do not wait for what comes after them. */
export function afterPaint(then: () => void): void {
  let done = false
  const once = () => {
    if (!done) then()
    done = true
  }
  setTimeout(once, noFrameMs)
  if (typeof requestAnimationFrame !== 'function') return
  // The first frame paints; by the second it has been handed over. How long the very first takes to be shown, only the browser knows.
  requestAnimationFrame(() => requestAnimationFrame(() => firstShown(once)))
}

const firstPaint = 'first-contentful-paint'

/** Calls back once something of this page has been shown; at once where the browser does not tell. */
function firstShown(then: () => void): void {
  const tells = typeof PerformanceObserver === 'function' && PerformanceObserver.supportedEntryTypes.includes('paint')
  if (!tells || performance.getEntriesByName(firstPaint).length > 0) return then()
  const watcher = new PerformanceObserver((list) => {
    if (list.getEntriesByName(firstPaint).length === 0) return
    watcher.disconnect()
    then()
  })
  watcher.observe({ type: 'paint' })
}
