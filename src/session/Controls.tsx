import { useEffect, useRef } from 'preact/hooks'
import { say } from '../ui/words.ts'
import { BackIcon, NextIcon, PauseIcon, PlayIcon } from './icons.tsx'
import type { Run } from './run.ts'

/** Back, pause, next and *It hurts*, by press and by key: arrows, space, h, and escape to stop. */
export function Controls({ run }: { run: Run }) {
  const latest = useRef(run)
  latest.current = run
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const deed = deedOf(event, latest.current)
      if (!deed) return
      event.preventDefault()
      deed()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <footer class="row between wrap">
      <span class="row">
        <button
          type="button"
          class="round"
          aria-label={say('session_back')}
          title={say('session_back')}
          onClick={run.back}
        >
          <BackIcon />
        </button>
        <button
          type="button"
          class="round main"
          aria-label={say(run.paused ? 'session_go_on' : 'session_pause')}
          title={say(run.paused ? 'session_go_on' : 'session_pause')}
          onClick={run.hold}
        >
          {run.paused ? <PlayIcon /> : <PauseIcon />}
        </button>
        <button
          type="button"
          class="round"
          aria-label={say('session_next')}
          title={say('session_next')}
          onClick={run.next}
        >
          <NextIcon />
        </button>
      </span>
      <button type="button" class="stop" aria-keyshortcuts="h" onClick={run.hurts}>
        {say('session_hurts')}
      </button>
    </footer>
  )
}

function deedOf(event: KeyboardEvent, run: Run): (() => unknown) | undefined {
  const rtl = document.documentElement.dir === 'rtl'
  switch (event.key) {
    case ' ':
      // Space on a button or a disclosure presses that.
      return event.target instanceof Element && event.target.closest('button, summary, a') ? undefined : run.hold
    case 'ArrowLeft':
      return rtl ? run.next : run.back
    case 'ArrowRight':
      return rtl ? run.back : run.next
    case 'h':
    case 'H':
      return run.hurts
    case 'Escape':
      return run.leave
    default:
      return undefined
  }
}
