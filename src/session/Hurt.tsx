import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../ui/Button.tsx'
import { Safety } from '../ui/Safety.tsx'
import { say } from '../ui/words.ts'

/** After *It hurts*: everything has stopped; when to leave it, and when to get help. */
export function Hurt({ close }: { close: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <main class="session hurt">
      <h1 tabIndex={-1} ref={heading}>
        {say('session_hurt')}
      </h1>
      <p>{say('session_hurt_what')}</p>
      <Safety />
      <div class="row">
        <Button kind="primary" press={close}>
          {say('session_done')}
        </Button>
      </div>
    </main>
  )
}
