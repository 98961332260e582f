import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Movement } from '../catalogue/types.ts'
import type { Settings } from '../core/settings.ts'
import type { Phase } from '../core/timeline.ts'
import type { At } from '../figure/moment.ts'
import { useFrames, wantsStill } from '../ui/frames.ts'
import { useDrawing } from '../ui/use-drawing.ts'
import { say } from '../ui/words.ts'

const around = 2 * Math.PI * 18

/** The figure, moving with the phase, and a ring that runs out with it. */
export function Stage({
  movement,
  phase,
  sec,
  paused,
  motion,
}: {
  movement: Movement
  phase: Phase
  /** Seconds since the session's start, of the page's last tick. */
  sec: number
  paused: boolean
  motion: Settings['motion']
}) {
  const leftSec = Math.max(1, Math.ceil(phase.to - sec))
  // Where it will be in a second: the drawing moves there in just that time.
  const ahead = paused ? sec : Math.min(phase.to, sec + 1)
  const gone = (ahead - phase.from) / (phase.to - phase.from)
  return (
    <div class="stage card" aria-hidden="true">
      <Moving movement={movement} phase={phase} sec={sec} paused={paused} motion={motion} />
      <span class="countdown">
        <svg viewBox="-22 -22 44 44">
          <circle class="rail" r="18" />
          <circle
            key={phase.from}
            class="left"
            r="18"
            stroke-dasharray={`${(around * (1 - gone)).toFixed(1)} ${around + 10}`}
          />
        </svg>
        <b>{say('session_seconds', { sec: leftSec })}</b>
      </span>
    </div>
  )
}

/** The figure between two ticks of the page: frames of its own. */
function Moving({ movement, phase, sec, paused, motion }: Parameters<typeof Stage>[0]) {
  const box = useRef<HTMLSpanElement>(null)
  const still = wantsStill(motion)
  // A breath is slow, a way is not.
  const perSec = phase.phase === 'in' || phase.phase === 'out' ? 30 : 12
  const ms = useFrames(box, !still && !paused, perSec)
  const tick = useRef({ sec, ms })
  useEffect(() => {
    tick.current = { sec, ms }
  }, [sec])
  const found = useDrawing(movement.id, movement.region)
  // Drawn once for each side, however often the page ticks.
  const stills = useMemo(
    () => still && found?.drawing && <found.engine.Stills drawing={found.drawing} side={phase.side} />,
    [found?.drawing, still, phase.side],
  )
  if (!found?.drawing) return <span class="picture" ref={box} />
  const { drawing } = found
  const { Figure, poseAt } = found.engine
  const smooth = sec + Math.min(1.2, Math.max(0, (ms - tick.current.ms) / 1000))
  return (
    <span class="picture" ref={box}>
      {stills || <Figure drawing={drawing} moment={poseAt(drawing, atPhase(phase, paused ? sec : smooth))} />}
    </span>
  )
}

/** Where a movement is at a second of one of its phases. */
export function atPhase({ phase, station, leaves, from, to, side, turned = false }: Phase, sec: number): At {
  const t = Math.min(1, Math.max(0, (sec - from) / (to - from)))
  switch (phase) {
    case 'rest':
      return { from: 0, to: 0, t: 0, side }
    case 'in':
      return { from: leaves, to: station, t, side, turned }
    case 'hold':
      return { from: station, to: station, t: 0, breathSec: sec - from, side, turned }
    case 'out':
      return { from: station, to: 0, t, side, turned }
  }
}
