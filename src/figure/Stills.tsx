import type { Drawing } from './drawing.ts'
import { Figure } from './Figure.tsx'
import { poseAt } from './moment.ts'
import type { Side } from './pose.ts'

/** Start and end side by side, for who wants nothing to move. */
export function Stills({ drawing, side = null }: { drawing: Drawing; side?: Side | null }) {
  return (
    <div class="stills" aria-hidden="true">
      {[0, 1].map((index) => (
        <Figure drawing={drawing} moment={poseAt(drawing, { from: index, to: index, t: 1, side })} />
      ))}
    </div>
  )
}
