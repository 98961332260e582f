import { sides, type Bend, type Pose } from './pose.ts'
import { bodyOf } from './skeleton.ts'
import { deg, rad } from './vec.ts'

type Range = readonly [least: number, most: number]

/** Usual adult ranges in degrees, and cm where said, from the evidence's §2.3a (source M33). */
export const ranges = {
  neck: { flex: [-60, 50], bend: [-45, 45], turn: [-80, 80] },
  /** Head glide, cm. */
  glide: [-3, 3.5],
  lumbar: { flex: [-25, 50], bend: [-35, 35], turn: [-10, 10] },
  /** Thoracic and lumbar spine together. */
  trunk: { flex: [-25, 80], bend: [-35, 35], turn: [-45, 45] },
  /** The shoulder blade, cm. */
  blade: [-4, 4],
  shoulderForward: [0, 180],
  shoulderBack: [0, 60],
  shoulderAcross: [0, 45],
  rotate: [-70, 90],
  elbow: [-10, 150],
  pronate: [-80, 80],
  wrist: [-70, 80],
  deviate: [-30, 20],
  hip: [-20, 120],
  hipOut: [-30, 45],
  hipTurn: [-40, 45],
  /** Ours, of this model: the thigh open and the shin laid across, as it comes out of the swing's own plane. */
  hipOutCrossed: [0, 60],
  hipTurnCrossed: [0, 140],
  knee: [0, 135],
  ankle: [-50, 20],
  /** Ours: a sole turned in or out takes the toes with it. */
  toesOut: [-30, 25],
} as const satisfies Record<string, Range | Record<string, Range>>

/** Rounding, and what a textbook's mean leaves to a person. */
const slack = 1

/** What of a posture no usual joint does, one line for each; none is as it should be. */
export function outOfRange(pose: Pose): string[] {
  const found: string[] = []
  const see = (what: string, n: number, [least, most]: Range) => {
    if (!(n >= least - slack && n <= most + slack))
      found.push(`${what} ${Math.round(n)} is not within ${least} to ${most}`)
  }
  const seeBend = (what: string, bend: Bend | undefined, range: Record<'flex' | 'bend' | 'turn', Range>) => {
    for (const key of ['flex', 'bend', 'turn'] as const) see(`${what} ${key}`, bend?.[key] ?? 0, range[key])
  }
  const body = bodyOf(pose)
  const sum = (key: keyof Bend) => (pose.lumbar?.[key] ?? 0) + (pose.thorax?.[key] ?? 0)
  seeBend('neck', { ...pose.neck, flex: (pose.neck?.flex ?? 0) + (pose.nod ?? 0) }, ranges.neck)
  see('glide', pose.glide ?? 0, ranges.glide)
  seeBend('lumbar', pose.lumbar, ranges.lumbar)
  seeBend('trunk', { flex: sum('flex'), bend: sum('bend'), turn: sum('turn') }, ranges.trunk)
  for (const side of sides) {
    const limbs = pose[side] ?? {}
    see(`${side} blade up`, limbs.up ?? 0, ranges.blade)
    see(`${side} blade forward`, limbs.forward ?? 0, ranges.blade)
    const arm = body.arms[side].angles
    const swing = Math.hypot(arm.flex, arm.abduct)
    const plane = deg(Math.atan2(arm.abduct, arm.flex))
    // Behind the body an arm goes less far; across it, once raised, only so far.
    if (Math.abs(plane) > 120) see(`${side} shoulder back`, swing * Math.abs(Math.cos(rad(plane))), ranges.shoulderBack)
    else see(`${side} shoulder`, swing, ranges.shoulderForward)
    if (swing > 45 && swing < 135 && plane < 0 && plane > -120)
      see(`${side} shoulder across`, -plane, ranges.shoulderAcross)
    // Of an arm that is nearly straight, or above the shoulder, the turn cannot be told from the swing.
    if (arm.elbow > 10 && swing < 95) see(`${side} rotate`, arm.rotate, ranges.rotate)
    for (const key of ['elbow', 'pronate', 'wrist', 'deviate'] as const) see(`${side} ${key}`, arm[key], ranges[key])
    const leg = body.legs[side].angles
    for (const key of ['hip', 'knee', 'ankle'] as const) see(`${side} ${key}`, leg[key], ranges[key])
    see(`${side} toesOut`, limbs.toesOut ?? 0, ranges.toesOut)
    // A leg that is laid over the other, or on its way there, turns in another plane than the one the ranges are read in.
    see(`${side} hipOut`, leg.hipOut, limbs.crossed ? ranges.hipOutCrossed : ranges.hipOut)
    see(`${side} hipTurn`, leg.hipTurn, limbs.crossed ? ranges.hipTurnCrossed : ranges.hipTurn)
  }
  return found
}
