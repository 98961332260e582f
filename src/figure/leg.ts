import { bones } from './build.ts'
import { anglesOf, middle, swung } from './limb.ts'
import type { Pose, Side } from './pose.ts'
import { add, between, dot, from, rad, scale, sub, unit, upright, deg, type Frame, type Vec, across } from './vec.ts'

export interface Leg {
  readonly hip: Vec
  readonly knee: Vec
  readonly ankle: Vec
  /** The foot: forward to the toes, up from the sole. */
  readonly foot: Frame
  /** As a goniometer would read them, from the pelvis. */
  readonly angles: {
    readonly hip: number
    readonly hipOut: number
    readonly hipTurn: number
    readonly knee: number
    readonly ankle: number
  }
}

/** From hip to ankle with the knee bent by so much. */
export function legReach(knee: number): number {
  const { thigh, shin } = bones
  return Math.sqrt(thigh ** 2 + shin ** 2 + 2 * thigh * shin * Math.cos(rad(knee)))
}

const signOf = (side: Side) => (side === 'right' ? 1 : -1)

/** The foot pitched on its ball or on its heel. */
function plantedFoot(heel: number): Frame {
  const { f, u, r } = upright
  const pitch = rad(heel)
  return {
    f: add(scale(f, Math.cos(pitch)), u, -Math.sin(pitch)),
    u: add(scale(f, Math.sin(pitch)), u, Math.cos(pitch)),
    r,
  }
}

/** Where the ankle is of a foot that stands on the floor, flat, on its ball, or on its heel. */
export function ankleOf(pose: Pose, side: Side): Vec {
  const { foot: [forward = 0, up = 0, out = 0] = [0], heel = 0 } = pose[side] ?? {}
  const base = pose.base === 'sit' ? bones.thigh : 0
  const frame = plantedFoot(heel)
  // The part of the sole that bears on the floor stays put.
  const bearing = heel >= 0 ? bones.ball : -bones.heel + 1
  const spot: Vec = [
    base + forward + bearing,
    up,
    signOf(side) * (bones.hipOut + (pose.base === 'sit' ? 1.5 : 0) + out),
  ]
  return from(spot, frame, -bearing, bones.ankle, 0)
}

/** One leg: to its spot on the floor, over the other thigh, or by its angles. */
export function leg(pose: Pose, side: Side, hips: Vec, leaning: Frame, pelvis: Frame, other?: Leg): Leg {
  const limbs = pose[side] ?? {}
  const out = scale(pelvis.r, signOf(side))
  const hip = add(hips, out, bones.hipOut)
  if (limbs.hip !== undefined) {
    const bone = swung(leaning, out, limbs.hip, limbs.hipOut ?? 0, 0, limbs.hipTurn ?? 0)
    const knee = add(hip, bone.d, bones.thigh)
    const bend = rad(limbs.knee ?? 0)
    const shin = add(scale(bone.d, Math.cos(bend)), bone.a, -Math.sin(bend))
    const front = add(scale(bone.a, Math.cos(bend)), bone.d, Math.sin(bend))
    return made(
      side,
      pelvis,
      hip,
      knee,
      add(knee, shin, bones.shin),
      footOn(shin, swept(front, out, shin, limbs.toesOut ?? 0), limbs.ankle ?? 0),
    )
  }
  const crossed = limbs.crossed && other
  const ankle = crossed ? onThigh(side, other) : ankleOf(pose, side)
  const way: Vec = crossed ? [0.5, 0.12, 0.88 * signOf(side)] : [1, 0.4, 0]
  const knee = middle(hip, ankle, bones.thigh, bones.shin, way)
  const shin = unit(sub(ankle, knee))
  const foot = crossed ? footOn(shin, unit(across([1, 0.5, 0], shin)), 5) : plantedFoot(limbs.heel ?? 0)
  return made(side, pelvis, hip, knee, ankle, foot)
}

function onThigh(side: Side, { hip, knee }: Leg): Vec {
  const at = between(hip, knee, 0.76)
  return add(add(at, upright.u, 9.5), upright.r, -signOf(side) * 3)
}

/** The shin's front, turned about the shin. */
function swept(front: Vec, out: Vec, shin: Vec, turn: number): Vec {
  return add(scale(front, Math.cos(rad(turn))), unit(across(out, shin)), Math.sin(rad(turn)))
}

function footOn(shin: Vec, front: Vec, ankle: number): Frame {
  const a = rad(ankle)
  const f = add(scale(front, Math.cos(a)), shin, -Math.sin(a))
  const u = add(scale(shin, -Math.cos(a)), front, -Math.sin(a))
  const r: Vec = [f[1] * u[2] - f[2] * u[1], f[2] * u[0] - f[0] * u[2], f[0] * u[1] - f[1] * u[0]]
  return { f, u, r }
}

function made(side: Side, pelvis: Frame, hip: Vec, knee: Vec, ankle: Vec, foot: Frame): Leg {
  const thigh = unit(sub(knee, hip))
  const shin = unit(sub(ankle, knee))
  const { flex, abduct, rotate, bend } = anglesOf(pelvis, scale(pelvis.r, signOf(side)), thigh, shin, -1)
  return {
    hip,
    knee,
    ankle,
    foot,
    angles: { hip: flex, hipOut: abduct, hipTurn: rotate, knee: bend, ankle: -deg(Math.asin(dot(foot.f, shin))) },
  }
}
