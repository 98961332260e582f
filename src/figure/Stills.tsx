import type { Drawing } from './drawing.ts'
import { Figure } from './Figure.tsx'
import { poseAt } from './moment.ts'
import type { Side } from './pose.ts'

/** The start and the end side by side, for who wants nothing to move; where a movement goes through several positions, these. */
export function Stills({ drawing, side = null }: { drawing: Drawing; side?: Side | null }) {
  const { stations } = drawing
  const frames = stations.length === 1 ? [0, 1] : stations.map((_, index) => index + 1)
  return (
    <div class={frames.length > 2 ? 'stills many' : 'stills'} aria-hidden="true">
      {frames.map((index) => (
        <Figure key={index} drawing={drawing} moment={poseAt(drawing, { from: index, to: index, t: 1, side })} />
      ))}
    </div>
  )
}
