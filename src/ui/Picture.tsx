import { useRef } from 'preact/hooks'
import type { Movement } from '../catalogue/types.ts'
import type { Settings } from '../core/settings.ts'
import { useFrames, wantsStill } from './frames.ts'
import { loopAt } from './loop-at.ts'
import { useDrawing } from './use-drawing.ts'

/** Small pictures are drawn so often a second; more is not seen at their size. */
const perSec = 20

/**
 * A movement's picture. `moves`: it goes round while it is in sight; without, or for someone who wants nothing to move,
 * a whole one shows start and end side by side, and a thumbnail the end.
 */
export function Picture({
  movement: { id, region },
  crop,
  moves,
  motion,
}: {
  movement: Pick<Movement, 'id' | 'region'>
  crop: 'whole' | 'region'
  moves: boolean
  motion: Settings['motion']
}) {
  const box = useRef<HTMLSpanElement>(null)
  const on = moves && !wantsStill(motion)
  const found = useDrawing(id, region)
  const ms = useFrames(box, on && found !== null, perSec)
  return (
    <span class="picture" ref={box}>
      {found?.drawing && drawn(found.engine, found.drawing)}
    </span>
  )

  function drawn({ Figure, Stills, poseAt }: Found['engine'], drawing: NonNullable<Found['drawing']>) {
    const { side } = drawing
    if (!on && crop === 'whole') return <Stills drawing={drawing} side={side} />
    const at = on ? loopAt(drawing, ms) : { from: 1, to: 1, t: 1, side }
    return <Figure drawing={drawing} crop={crop} moment={poseAt(drawing, at)} />
  }
}

type Found = NonNullable<ReturnType<typeof useDrawing>>
