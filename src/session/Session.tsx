import { useMemo } from 'preact/hooks'
import type { Movement } from '../catalogue/types.ts'
import type { Sound } from '../ui/carried.ts'
import type { PageProps } from '../ui/page.ts'
import { say } from '../ui/words.ts'
import { Controls } from './Controls.tsx'
import { Ahead } from './Ahead.tsx'
import { useAids, useCarried } from './aids.ts'
import { changesFor } from './changes.ts'
import { knownMovement, type Query } from './chosen.ts'
import { Cue } from './Cue.tsx'
import { Ended } from './Ended.tsx'
import { Hurt } from './Hurt.tsx'
import { breathing, Instead } from './Instead.tsx'
import { Stopped } from './Stopped.tsx'
import { Progress } from './Progress.tsx'
import { type Run, useRun } from './run.ts'
import { soundsOf } from './sounds.ts'
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
  useSounds(props, run, of, Boolean(going))
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

const silence: readonly Sound[] = []

/** The end is sounded no later than this. */
const lateMs = 3000

/** What is to be heard of a session: here while this page shows it, and elsewhere once it does not. */
function useSounds(
  { page, stored, now }: PageProps,
  run: Run,
  of: (id: string) => Movement | undefined,
  going: boolean,
) {
  const { plan, phase, paused, startsAt } = run
  const { tone, voice } = stored.settings
  const sounds = useMemo(
    () =>
      plan ? soundsOf(plan, startsAt, { tone, voice }, of, (each) => changesFor(each, stored.screening)) : silence,
    [plan, startsAt, tone, voice, stored.screening],
  )
  // Opened some time after the end, it is silent.
  const finished = run.over?.how === 'finished' && now < (sounds.at(-1)?.at ?? 0) + lateMs
  const at = going && phase && plan ? plan.phases.indexOf(phase) : finished ? sounds.length - 1 : -1
  useAids(page, sounds[paused ? -1 : at], `${at} ${phase?.movement}`, going && !paused)
  useCarried(page, going && !paused ? sounds : silence)
}
