import { useEffect, useRef } from 'preact/hooks'
import { movement } from '../catalogue/index.ts'
import { Mark } from '../ui/Brand.tsx'
import { Button } from '../ui/Button.tsx'
import { say } from '../ui/words.ts'
import type { Over } from './run.ts'

/** After a session: what was done. `over` is null where none was running. */
export function Ended({ over, close, again }: { over: Over | null; close: () => void; again: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const how = over?.how === 'finished' ? 'finished' : over ? 'left' : 'none'
  return (
    <main class="session ended">
      <Mark />
      <h1 tabIndex={-1} ref={heading}>
        {say(`session_end_${how}`)}
      </h1>
      <p class="soft">{say(`session_end_${how}_what`)}</p>
      {over && over.done.length > 0 && (
        <ul class="bare done">
          {over.done.map((id) => (
            <li key={id} class="card">
              {say(movement(id)?.name ?? id)}
            </li>
          ))}
        </ul>
      )}
      <div class="row wrap">
        <Button kind="primary" press={over ? close : again}>
          {say(over ? 'session_done' : 'session_start')}
        </Button>
        <Button kind="second" press={over ? again : close}>
          {say(over ? 'session_again' : 'session_close')}
        </Button>
      </div>
    </main>
  )
}
