import { blend } from './blend.ts'
import type { Drawing } from './drawing.ts'
import type { Pose, Side } from './pose.ts'
import { clamp } from './vec.ts'

/** One moment of a movement: the posture of the drawing's own side, and whether the other side is meant: the picture is turned over then. */
export interface Moment {
  readonly pose: Pose
  readonly mirrored: boolean
  /** It goes the other way round. */
  readonly turned: boolean
  /** The key frame it goes to or is at. */
  readonly to: number
}

/** On the way from key frame `from` to `to` (0 is the start, then the stations), `t` from 0 to 1 in time. */
export interface At {
  readonly from: number
  readonly to: number
  readonly t: number
  /** Seconds of a hold gone by: it breathes. */
  readonly breathSec?: number
  readonly side?: Side | null
  /** The stations in turn from the last to the first. */
  readonly turned?: boolean
}

/** One breath, in and out, in seconds; and how much the ribs widen, in cm. */
const breathSec = 5
const breathCm = 0.7

const eased = (t: number) => (1 - Math.cos(Math.PI * clamp(t, 0, 1))) / 2

export const keyPose = ({ start, stations }: Drawing, index: number): Pose =>
  index <= 0 ? start : (stations[Math.min(index, stations.length) - 1] ?? start)

function onTheWay(drawing: Drawing, from: number, to: number, t: number): Pose {
  const [a, b] = [keyPose(drawing, from), keyPose(drawing, to)]
  const { via } = drawing
  if (!via || from === to) return blend(a, b, eased(t))
  return t < 0.5 ? blend(a, via, eased(t * 2)) : blend(via, b, eased(t * 2 - 1))
}

/** The posture at a moment. */
export function poseAt(drawing: Drawing, { t, breathSec: gone = 0, side, turned = false, ...way }: At): Moment {
  const count = drawing.stations.length
  const [from, to] = [way.from, way.to].map((i) => (turned && i % count > 0 ? count - i : i)) as [number, number]
  const still = onTheWay(drawing, from, to, t)
  const wave = (1 - Math.cos((2 * Math.PI * gone) / breathSec)) / 2
  const pose =
    from === to && wave > 0
      ? {
          ...still,
          breath: (still.breath ?? 0) + breathCm * wave,
          ...(still.effort && { effort: still.effort * (1 - wave * 0.4) }),
        }
      : still
  const mirrored = drawing.side !== null && side != null && side !== drawing.side
  return { pose, mirrored, turned, to }
}
