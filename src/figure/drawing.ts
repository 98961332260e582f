import type { Point } from './points.ts'
import type { Pose, Side } from './pose.ts'
import type { View } from './project.ts'
import type { Prop } from './props.ts'
import type { Zone } from './zones.ts'

/** What a thumbnail shows of the body. */
export type Crop = 'head' | 'shoulders' | 'trunk' | 'hips' | 'legs' | 'arms' | 'whole'

export interface Panel {
  /** `hand` and `handSide` show one hand close up, from the palm and from the thumb's side; `face` shows the eyes. */
  readonly view: View | 'hand' | 'handSide' | 'face'
  readonly crop?: Crop
}

/** An arrow along the way a point goes from the start, or from `from`, to the station `to` (1 where absent). */
export interface Arrow {
  readonly of: Point
  readonly from?: number
  readonly to?: number
  /** cm that it is moved away from the body, or to the right and down; it finds a distance of its own where absent. */
  readonly off?: number | readonly [right: number, down: number]
  /** Drawn at least so long, in cm. */
  readonly least?: number
  readonly both?: boolean
  /** Instead of the point's way: a straight push, cm right and down in the main panel; or a circle of that radius. */
  readonly push?: readonly [right: number, down: number]
  readonly circle?: number
  /** Panels it is drawn in; the main one where absent. */
  readonly panels?: readonly number[]
}

/** One movement, drawn. */
export interface Drawing {
  readonly id: string
  /** The first is the main one; a second is an inset. */
  readonly panels: readonly [Panel, ...Panel[]]
  /** The side that the postures below work; `null` where both work at once. */
  readonly side: Side | null
  readonly start: Pose
  readonly stations: readonly [Pose, ...Pose[]]
  readonly props?: readonly Prop[]
  readonly glow: readonly Zone[]
  readonly arrows: readonly Arrow[]
}
