import { movement } from '../catalogue/index.ts'
import type { PageProps } from '../ui/page.ts'
import { say } from '../ui/words.ts'
import { Controls } from './Controls.tsx'
import { Cue } from './Cue.tsx'
import { Ended } from './Ended.tsx'
import { Hurt } from './Hurt.tsx'
import { Progress } from './Progress.tsx'
import { useRun } from './run.ts'
import { Stage } from './Stage.tsx'

/** A guided run through movements. Its place follows from the stored start, so it goes on wherever it is opened again. */
export function Session(props: PageProps) {
  const run = useRun(props)
  const { page } = props
  if (run.over?.how === 'hurt') return <Hurt close={page.close} />
  if (run.over) return <Ended over={run.over} close={page.close} again={() => run.start({})} />
  const { plan, phase } = run
  const now = phase && movement(phase.movement)
  if (!plan || !phase || !now) return <Ended over={null} close={page.close} again={() => run.start({})} />
  return (
    <div class="session">
      <Progress plan={plan} index={phase.index} leftSec={plan.totalSec - run.sec} leave={run.leave} />
      <main>
        <Stage movement={now} phase={phase} sec={run.sec} paused={run.paused} />
        <Cue movement={now} phase={phase} paused={run.paused} />
        <p role="alert" class={run.trouble ? 'note due small' : 'hidden-words'}>
          {run.trouble && say('session_not_through')}
        </p>
      </main>
      <Controls run={run} />
    </div>
  )
}
