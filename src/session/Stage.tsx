import type { CoreRegion, Movement } from '../catalogue/types.ts'
import type { Phase } from '../core/timeline.ts'
import { RegionArt } from '../ui/region-art.tsx'
import { say } from '../ui/words.ts'

const around = 2 * Math.PI * 60
const small = 0.84

/** The picture, with a ring that runs out with each phase and a disc that grows and shrinks at the speed of breath. */
export function Stage({
  movement,
  phase,
  sec,
  paused,
}: {
  movement: Movement
  phase: Phase
  sec: number
  paused: boolean
}) {
  const length = phase.to - phase.from
  // Where it will be in a second: the drawing moves there in just that time.
  const ahead = paused ? sec : Math.min(phase.to, sec + 1)
  const gone = (ahead - phase.from) / length
  const size =
    phase.phase === 'in'
      ? small + (1 - small) * gone
      : phase.phase === 'hold'
        ? 1
        : phase.phase === 'out'
          ? 1 - (1 - small) * gone
          : small
  return (
    <div class="stage card" aria-hidden="true">
      <svg class="breath" viewBox="-64 -64 128 128">
        <circle class="disc" r="56" style={{ transform: `scale(${size.toFixed(3)})` }} />
        <circle class="rail" r="60" />
        <circle
          key={phase.from}
          class="left"
          r="60"
          stroke-dasharray={`${(around * (1 - gone)).toFixed(1)} ${around + 10}`}
        />
      </svg>
      <RegionArt region={movement.region as CoreRegion} whole />
      <b class="seconds">{say('session_seconds', { sec: Math.max(1, Math.ceil(phase.to - sec)) })}</b>
    </div>
  )
}
