import type { Movement } from '../catalogue/types.ts'
import type { Phase } from '../core/timeline.ts'
import { GuidanceLink } from '../ui/GuidanceLink.tsx'
import { StopRule } from '../ui/Safety.tsx'
import { say } from '../ui/words.ts'

/** What to do now, large; which movement, side and repetition; how this person does it differently; what it should feel like; and all the rest on demand. */
export function Cue({
  movement,
  phase,
  changes,
  paused,
  short,
}: {
  movement: Movement
  phase: Phase
  /** How this person does it differently, in words. */
  changes: readonly string[]
  paused: boolean
  /** The dose is less than the whole, to fit the session. */
  short: boolean
}) {
  const cue = paused ? say('session_paused') : spoken(phase)
  const place = where(movement, phase)
  return (
    <section class="cue">
      <p class="small soft">
        {place}
        {short && ` · ${say('session_short_dose')}`}
      </p>
      <h1>{cue}</h1>
      {phase.phase === 'rest' && !paused && <p>{say(movement.cues[0] ?? '')}</p>}
      {phase.phase !== 'rest' && movement.feel && <p class="soft">{say(movement.feel)}</p>}
      {changes.length > 0 && (
        <div class="note plain small">
          <b>{say('session_for_you')}</b>
          <ul>
            {changes.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="hidden-words" aria-live="polite">
        {phase.rep === 1 && phase.phase === 'rest' ? [`${place}. ${cue}`, ...changes].join(' ') : cue}
      </p>
      <details>
        <summary>{say('session_how')}</summary>
        <ol>
          {movement.steps.map((step) => (
            <li key={step}>{say(step)}</li>
          ))}
        </ol>
        {movement.mistake && <p>{say('movement_mistake_is', { what: say(movement.mistake) })}</p>}
        {movement.stopIf && <p>{say('movement_stop_if', { what: say(movement.stopIf) })}</p>}
        <StopRule />
        <p>
          <GuidanceLink />
        </p>
      </details>
    </section>
  )
}

/** The cue of a phase; at the beginning of each repetition with the side, where there is one. */
export function spoken({ cue, side, phase }: Phase): string {
  if (!side) return say(cue)
  if (phase === 'in') return say(`session_cue_${side}`, { cue: say(cue) })
  return say(cue, { side: say(`session_side_${side}`) })
}

function where(movement: Movement, phase: Phase): string {
  const name = say(movement.name)
  const { rep, reps } = phase
  const side = phase.side && say(`session_side_${phase.side}`)
  if (side) return say(reps > 1 ? 'session_at_side_rep' : 'session_at_side', { name, side, rep, reps })
  return reps > 1 ? say('session_at_rep', { name, rep, reps }) : name
}
