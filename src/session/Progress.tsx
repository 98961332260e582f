import type { Plan } from '../core/timeline.ts'
import { Button } from '../ui/Button.tsx'
import { countdown } from '../ui/time.ts'
import { say } from '../ui/words.ts'

/** How far the session is: a dash for each movement, the time left, and the way out. */
export function Progress({
  plan,
  index,
  leftSec,
  leave,
}: {
  plan: Plan
  index: number
  leftSec: number
  leave: () => void
}) {
  const total = plan.movements.length
  return (
    <header class="row between">
      <span class="dots" role="img" aria-label={say('session_progress', { n: index + 1, total })}>
        {plan.movements.map((id, at) => (
          <i key={id} class={at <= index ? 'done' : ''} />
        ))}
      </span>
      <span class="row small soft">
        <span role="timer" aria-live="off" class="figures">
          {say('session_left', { time: countdown(leftSec) })}
        </span>
        <Button kind="ghost" press={leave}>
          {say('session_stop')}
        </Button>
      </span>
    </header>
  )
}
