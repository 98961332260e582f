import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../ui/Button.tsx'
import { pages, type PageDoor } from '../ui/page.ts'
import { Safety } from '../ui/Safety.tsx'
import { say } from '../ui/words.ts'

/** In place of a session, for someone whose safety answers name a sign that wants help: what to do, and where to change the answers. `ended`: one was going on. */
export function Stopped({ ended, page }: { ended: boolean; page: PageDoor }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <main class="session hurt">
      <h1 tabIndex={-1} ref={heading}>
        {say('session_stopped')}
      </h1>
      {ended && <p>{say('session_stopped_ended')}</p>}
      <p>{say('session_stopped_why')}</p>
      <Safety />
      <div class="row wrap">
        <Button kind="primary" press={() => page.open(`${pages.options}#safety`)}>
          {say('session_stopped_answers')}
        </Button>
        <Button kind="second" press={page.close}>
          {say('session_close')}
        </Button>
      </div>
    </main>
  )
}
