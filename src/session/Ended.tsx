import { useEffect, useRef, useState } from 'preact/hooks'
import { movement } from '../catalogue/index.ts'
import { Mark } from '../ui/Brand.tsx'
import { Button } from '../ui/Button.tsx'
import { say } from '../ui/words.ts'
import type { Felt } from '../core/state.ts'
import { Segments } from '../ui/Segments.tsx'
import type { Over } from './run.ts'

/** After a session: what was done. `over` is null where none was running. */
export function Ended({
  over,
  felt,
  close,
  again,
}: {
  over: Over | null
  felt: (felt: Felt) => unknown
  close: () => void
  again: () => void
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
      {over && over.done.length > 0 && (
        <ul class="bare done">
          {over.done.map((id) => (
            <li key={id} class="card">
              {say(movement(id)?.name ?? id)}
            </li>
          ))}
        </ul>
      )}
      {over && over.done.length > 0 && <HowItFelt felt={felt} />}
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

const feelings = ['easier', 'same', 'worse'] as const

/** One tap says whether it helped; the last one counts, and no answer is fine too. */
function HowItFelt({ felt }: { felt: (felt: Felt) => unknown }) {
  const [said, setSaid] = useState<Felt | null>(null)
  return (
    <div class="felt">
      <p aria-hidden="true">{say('session_felt')}</p>
      <Segments
        label={say('session_felt')}
        options={feelings.map((value) => ({ value, text: say(`session_felt_${value}`) }))}
        value={said}
        choose={(value) => {
          setSaid(value)
          felt(value)
        }}
      />
      <p role="status" class="soft small">
        {said && say(said === 'worse' ? 'session_felt_noted_worse' : 'session_felt_noted')}
      </p>
    </div>
  )
}
