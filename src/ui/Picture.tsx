import { useRef } from 'preact/hooks'
import type { Settings } from '../core/settings.ts'
import { drawingOf } from '../figure/drawings/index.ts'
import { Figure } from '../figure/Figure.tsx'
import { poseAt } from '../figure/moment.ts'
import { Stills } from '../figure/Stills.tsx'
import { useFrames, wantsStill } from './frames.ts'
import { loopAt } from './loop-at.ts'

/** Small pictures are drawn so often a second; more is not seen at their size. */
const perSec = 20

/**
 * A movement's picture. `moves`: it goes round while it is in sight; without, or for someone who wants nothing to move,
 * a whole one shows start and end side by side, and a thumbnail the end.
 */
export function Picture({
  id,
  crop,
  moves,
  motion,
}: {
  id: string
  crop: 'whole' | 'region'
  moves: boolean
  motion: Settings['motion']
}) {
  const box = useRef<HTMLSpanElement>(null)
  const on = moves && !wantsStill(motion)
  const ms = useFrames(box, on, perSec)
  const drawing = drawingOf(id)
  const still = { from: 1, to: 1, t: 1, ...(drawing && { side: drawing.side }) }
  return (
    <span class="picture" ref={box}>
      {!drawing ? null : on || crop === 'region' ? (
        <Figure drawing={drawing} crop={crop} moment={poseAt(drawing, on ? loopAt(drawing, ms) : still)} />
      ) : (
        <Stills drawing={drawing} side={drawing.side} />
      )}
    </span>
  )
}
