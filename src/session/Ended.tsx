import { useEffect, useRef, useState } from 'preact/hooks'
import type { Movement } from '../catalogue/types.ts'
import type { Felt } from '../core/log-entry.ts'
import { Mark } from '../ui/Brand.tsx'
import { Button } from '../ui/Button.tsx'
import { say } from '../ui/words.ts'
import { Lost } from './Lost.tsx'
import type { Over, Run } from './run.ts'

/** After a session: what was done, and how it is now. `over` is null where none was running, `again` where nothing can follow. */
export function Ended({
  over,
  run,
  of,
  close,
  again,
}: {
  over: Over | null
  run: Run
  of: (id: string) => Movement | undefined
  close: () => void
  again: (() => void) | null
}) {
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
      <Lost trouble={run.trouble} retry={run.retry} />
      {over && over.done.length > 0 && (
        <>
          <ul class="bare done">
            {over.done.map((id) => (
              <li key={id} class="card">
                {say(of(id)?.name ?? id)}
              </li>
            ))}
          </ul>
          <HowIsIt felt={run.felt} />
        </>
      )}
      <div class="row wrap">
        {again && !over && (
          <Button kind="primary" press={again}>
            {say('session_start')}
          </Button>
        )}
        <Button kind={over ? 'primary' : 'second'} press={close}>
          {say(over ? 'session_done' : 'session_close')}
        </Button>
        {again && over && (
          <Button kind="second" press={again}>
            {say('session_again')}
          </Button>
        )}
      </div>
    </main>
  )
}

const answers: readonly Felt[] = ['easier', 'same', 'worse']

/** Easier, same or worse: one press, and nobody has to. */
function HowIsIt({ felt }: { felt: (how: Felt) => unknown }) {
  const [said, setSaid] = useState<Felt | null>(null)
  return (
    <div class="felt" role="group" aria-labelledby="felt">
      <p id="felt">{say('session_felt')}</p>
      <div class="row wrap">
        {answers.map((how) => (
          <button
            key={how}
            type="button"
            class="second slim"
            aria-pressed={said === how}
            disabled={said !== null && said !== how}
            onClick={() => {
              if (said) return
              setSaid(how)
              felt(how)
            }}
          >
            {say(`session_felt_${how}`)}
          </button>
        ))}
      </div>
      <p role="status" class="small soft">
        {said && say(said === 'worse' ? 'session_felt_worse_what' : 'session_felt_thanks')}
      </p>
    </div>
  )
}
