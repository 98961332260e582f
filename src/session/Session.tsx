import type { PageProps } from '../ui/page.ts'
import { say } from '../ui/words.ts'
import { Controls } from './Controls.tsx'
import { Ahead } from './Ahead.tsx'
import { useAids } from './aids.ts'
import { changesFor } from './changes.ts'
import { knownMovement, type Query } from './chosen.ts'
import { Cue } from './Cue.tsx'
import { Ended } from './Ended.tsx'
import { Hurt } from './Hurt.tsx'
import { breathing, Instead } from './Instead.tsx'
import { Stopped } from './Stopped.tsx'
import { Progress } from './Progress.tsx'
import { useRun } from './run.ts'
import { Stage } from './Stage.tsx'

/** A guided run through movements. Its place follows from the stored start, so it goes on wherever it is opened again. */
export function Session(props: PageProps) {
  const run = useRun(props)
  const { page, stored } = props
  const { plan, phase } = run
  const of = (id: string) => knownMovement(id, stored.stretch)
  const now = phase && of(phase.movement)
  const changes = now ? changesFor(now, stored.screening) : []
  const going = run.over || run.stopped ? undefined : phase
  useAids(page, stored.settings, going ?? undefined, now ?? undefined, changes, run.paused)
  const begin = (wanted: Query) => (run.startable(wanted) ? () => run.start(wanted) : null)
  const ended = { run, of, close: page.close }
  if (run.over?.how === 'hurt') return <Hurt hurt={of(run.over.hurt ?? '')} run={run} page={page} />
  if (run.stopped) return <Stopped ended={run.over !== null} page={page} />
  if (run.over) return <Ended {...ended} over={run.over} again={begin({})} />
  if (run.instead) return <Instead offered={run.instead} page={page} breathe={begin({ movement: breathing })} />
  if (!plan || !phase || !now) return <Ended {...ended} over={null} again={() => run.start({})} />
  const dose = plan.doses[phase.index]
  return (
    <div class="session">
      <Progress plan={plan} index={phase.index} leftSec={plan.totalSec - run.sec} leave={run.leave} />
      <main>
        <Stage movement={now} phase={phase} sec={run.sec} paused={run.paused} motion={stored.settings.motion} />
        <Cue movement={now} phase={phase} changes={changes} paused={run.paused} short={dose?.short === true} />
        <Ahead
          plan={plan}
          index={phase.index}
          of={of}
          why={run.why}
          swappable={run.swappable}
          swap={run.swap}
          shuffle={run.shuffle}
        />
        <p role="alert" class={run.trouble ? 'note due small' : 'hidden-words'}>
          {run.trouble && say('session_not_through')}
        </p>
      </main>
      <Controls run={run} />
    </div>
  )
}
