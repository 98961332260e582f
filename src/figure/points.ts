import type { Side } from './pose.ts'
import type { Body } from './skeleton.ts'
import { add, from, type Vec } from './vec.ts'

type SidedPoint = 'shoulder' | 'elbow' | 'wrist' | 'hand' | 'fingers' | 'hip' | 'knee' | 'ankle' | 'heel' | 'toes'

/** A place whose way an arrow can show. */
export type Point =
  | 'crown'
  | 'forehead'
  | 'nose'
  | 'chin'
  | 'sternum'
  | 'upper-back'
  | 'belly'
  | 'pelvis'
  | 'tailbone'
  | `${Side}-${SidedPoint}`

/** Where a point is. */
export function pointOf(body: Body, point: Point): Vec {
  const { head, chest, spine, pelvis } = body
  switch (point) {
    case 'crown':
      return from(head.at, head.frame, 0, 12.4, 0)
    case 'forehead':
      return from(head.at, head.frame, 9.4, 5, 0)
    case 'nose':
      return from(head.at, head.frame, 11, -3, 0)
    case 'chin':
      return from(head.at, head.frame, 8.6, -8.6, 0)
    case 'sternum':
      return from(chest.at, chest.frame, 9.6, -13, 0)
    case 'upper-back':
      return from(spine[7]!.at, spine[7]!.frame, -10, 0, 0)
    case 'belly':
      return from(spine[1]!.at, spine[1]!.frame, 9, 0, 0)
    case 'pelvis':
      return from(pelvis.at, pelvis.frame, 9, 8, 0)
    case 'tailbone':
      return from(pelvis.at, pelvis.frame, -10.4, 2, 0)
  }
  const [side, part] = point.split('-') as [Side, SidedPoint]
  const arm = body.arms[side]
  const leg = body.legs[side]
  switch (part) {
    case 'hand':
      return arm.grip
    case 'fingers':
      return add(arm.wrist, arm.hand.d, 16)
    case 'heel':
      return from(leg.ankle, leg.foot, -4.8, -5.5, 0)
    case 'toes':
      return from(leg.ankle, leg.foot, 16.5, -6, 0)
    case 'shoulder':
    case 'elbow':
    case 'wrist':
      return arm[part]
    default:
      return leg[part]
  }
}
