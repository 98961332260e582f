import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import type { Movement } from '../catalogue/types.ts'
import type { Settings } from '../core/settings.ts'
import type { At } from '../figure/moment.ts'
import { useFrames, wantsStill } from './frames.ts'
import { loopAt } from './loop-at.ts'
import { useDrawing } from './use-drawing.ts'

/** Small pictures are drawn so often a second; more is not seen at their size. */
const perSec = 12

/** What has been drawn of a picture that goes round: the second time round costs nothing. */
const rounds = new WeakMap<object, Map<string, VNode>>()

function once(drawing: object, key: string, draw: () => VNode): VNode {
  const known = rounds.get(drawing) ?? new Map<string, VNode>()
  rounds.set(drawing, known)
  const made = known.get(key) ?? draw()
  known.set(key, made)
  return made
}

/** The nearest of the moments that are drawn. */
function nearest(at: At): At {
  const t = Math.round(at.t * 16) / 16
  return at.breathSec === undefined ? { ...at, t } : { ...at, t, breathSec: Math.round(at.breathSec * 5) / 5 }
}

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
    const at = on ? nearest(loopAt(drawing, ms)) : { from: 1, to: 1, t: 1, side }
    return once(drawing, `${crop} ${JSON.stringify(at)}`, () => (
      <Figure drawing={drawing} crop={crop} moment={poseAt(drawing, at)} />
    ))
  }
}

type Found = NonNullable<ReturnType<typeof useDrawing>>
