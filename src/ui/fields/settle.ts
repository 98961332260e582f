import { useEffect, useRef } from 'preact/hooks'

/**
 * Waits until a person has come to rest before saving: of several values in quick succession (a slider, a time being
 * typed) the last is kept. `now` saves at once what still waits; so does leaving the page's section.
 */
export function useSettling<T>(
  save: (value: T) => unknown,
  restMs: number,
): { later: (value: T) => void; now: () => void } {
  const waiting = useRef<{ readonly value: T; readonly timer: ReturnType<typeof setTimeout> } | null>(null)
  const latest = useRef(save)
  latest.current = save
  const now = () => {
    const due = waiting.current
    if (!due) return
    clearTimeout(due.timer)
    waiting.current = null
    latest.current(due.value)
  }
  const later = (value: T) => {
    if (waiting.current) clearTimeout(waiting.current.timer)
    waiting.current = { value, timer: setTimeout(now, restMs) }
  }
  useEffect(() => now, [])
  return { later, now }
}
