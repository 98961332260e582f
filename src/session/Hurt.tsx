import { useEffect, useRef } from 'preact/hooks'
import type { Movement } from '../catalogue/types.ts'
import { Button } from '../ui/Button.tsx'
import { pages, type PageDoor } from '../ui/page.ts'
import { Safety } from '../ui/Safety.tsx'
import { say } from '../ui/words.ts'
import { Lost } from './Lost.tsx'
import type { Run } from './run.ts'

/** After *It hurts*: everything has stopped; when to leave it, and when to get help. The movement is left out from now on. */
export function Hurt({ hurt, run, page }: { hurt: Movement | undefined; run: Run; page: PageDoor }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <main class="session hurt">
      <h1 tabIndex={-1} ref={heading}>
        {say('session_hurt')}
      </h1>
      <p>{say('session_hurt_what')}</p>
      {hurt && <p>{say('session_hurt_left_out', { name: say(hurt.name) })}</p>}
      <Lost trouble={run.trouble} retry={run.retry} />
      <Safety />
      <div class="row wrap">
        <Button kind="primary" press={page.close}>
          {say('session_done')}
        </Button>
        {hurt && (
          <Button kind="second" press={() => page.open(`${pages.options}#stretches`)}>
            {say('session_hurt_see')}
          </Button>
        )}
      </div>
    </main>
  )
}
