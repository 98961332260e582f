import { bones } from './build.ts'
import { anglesOf, middle, swung, type Bone } from './limb.ts'
import type { Side } from './pose.ts'
import { placeOf, wayOf } from './reach.ts'
import type { Body } from './skeleton.ts'
import { across, add, clamp, deg, dot, from, length, rad, scale, sub, unit, type Vec } from './vec.ts'

/** The directions of a hand: along the fingers, out of the palm, to the thumb. */
export interface HandFrame {
  readonly d: Vec
  readonly palm: Vec
  readonly thumb: Vec
}

export interface Arm {
  readonly shoulder: Vec
  readonly elbow: Vec
  readonly wrist: Vec
  /** Middle of the palm's skin. */
  readonly grip: Vec
  readonly hand: HandFrame
  readonly angles: {
    readonly flex: number
    readonly abduct: number
    readonly rotate: number
    readonly elbow: number
    readonly pronate: number
    readonly wrist: number
    readonly deviate: number
  }
}

export type Torso = Omit<Body, 'arms'>

/** Half the thickness of a hand. */
const thick = 1.5

/** One arm: by its angles, or to where it reaches. `other`: the arm that is there already. */
export function arm(torso: Torso, side: Side, other?: Arm): Arm {
  const limbs = torso.pose[side] ?? {}
  const { frame } = torso.chest
  const sign = side === 'right' ? 1 : -1
  const out = scale(frame.r, sign)
  const { up = 0, forward = 0 } = limbs
  const lifted = up + (torso.pose.breath ?? 0) * 0.12
  const narrower = Math.abs(forward) * 0.35
  const shoulder = from(
    torso.chest.at,
    frame,
    forward - 0.4,
    lifted - bones.shoulderDown,
    sign * (bones.shoulderOut - narrower),
  )
  if (limbs.reach) return reaching(torso, side, shoulder, out, other)
  const { flex = 0, abduct = 0, across: over = 0, rotate = 0, elbow = 0, pronate = 0, wrist = 0, deviate = 0 } = limbs
  const bone = swung(frame, out, flex, abduct, over, rotate)
  return laid(shoulder, bone, { flex, abduct, rotate, elbow, pronate, wrist, deviate }, frame, out)
}

function forearmOf({ d, a, o }: Bone, elbow: number): Bone {
  const bend = rad(elbow)
  return {
    d: add(scale(d, Math.cos(bend)), a, Math.sin(bend)),
    a: add(scale(a, Math.cos(bend)), d, -Math.sin(bend)),
    o,
  }
}

/** The hand at the end of a forearm. */
export function handOf({ d, a, o }: Bone, pronate: number, wrist: number, deviate: number): HandFrame {
  const [p, w, v] = [rad(pronate), rad(wrist), rad(deviate)]
  const palm = add(scale(o, -Math.cos(p)), a, -Math.sin(p))
  const thumb = add(scale(a, Math.cos(p)), o, -Math.sin(p))
  const along = add(scale(d, Math.cos(w)), palm, Math.sin(w))
  const skin = add(scale(palm, Math.cos(w)), d, -Math.sin(w))
  return {
    d: add(scale(along, Math.cos(v)), thumb, Math.sin(v)),
    palm: skin,
    thumb: add(scale(thumb, Math.cos(v)), along, -Math.sin(v)),
  }
}

function laid(shoulder: Vec, bone: Bone, angles: Arm['angles'], ...[frame, out]: [Body['chest']['frame'], Vec]): Arm {
  const fore = forearmOf(bone, angles.elbow)
  const elbow = add(shoulder, bone.d, bones.upperArm)
  const wrist = add(elbow, fore.d, bones.forearm)
  const hand = handOf(fore, angles.pronate, angles.wrist, angles.deviate)
  const read = anglesOf(frame, out, bone.d, fore.d, 1)
  // An elbow that is straight tells nothing of how the upper arm is turned.
  const turned = angles.elbow < 3 ? {} : { rotate: read.rotate }
  return {
    shoulder,
    elbow,
    wrist,
    grip: add(add(wrist, hand.d, bones.palm), hand.palm, thick),
    hand,
    angles: { ...angles, flex: read.flex, abduct: read.abduct, ...turned },
  }
}

function reaching(torso: Torso, side: Side, shoulder: Vec, out: Vec, other?: Arm): Arm {
  const { frame } = torso.chest
  const limbs = torso.pose[side] ?? {}
  const { to, elbow: way = 'down-out' } = limbs.reach!
  const place = placeOf(to, torso, side, other)
  const pole = wayOf(way, frame, out)
  let hand = place.fingers ?? unit(sub(place.at, shoulder))
  let palm = place.palm ?? ([0, 0, 0] as Vec)
  let made: Arm | undefined
  // The hand's own angle moves the wrist, which changes the angle the hand can have: a few rounds settle it.
  for (let round = 0; round < 8; round++) {
    const wrist = add(add(place.at, hand, -bones.palm), palm, -thick)
    const elbow = middle(shoulder, wrist, bones.upperArm, bones.forearm, pole)
    const first = unit(sub(elbow, shoulder))
    const second = unit(sub(wrist, elbow))
    const { flex, abduct, rotate, bend } = anglesOf(frame, out, first, second, 1)
    const bone = swung(frame, out, flex, abduct, 0, rotate)
    const fore = forearmOf(bone, bend)
    made = laid(
      shoulder,
      bone,
      { flex, abduct, rotate, elbow: bend, ...handAngles(fore, place, limbs.pronate ?? 0) },
      frame,
      out,
    )
    hand = made.hand.d
    palm = made.hand.palm
  }
  return made!
}

/** How forearm and wrist turn so that the palm lies on what it reaches, as far as they can. */
function handAngles(fore: Bone, { palm, fingers }: { palm?: Vec; fingers?: Vec }, pronate: number) {
  if (!palm) return { pronate, wrist: 0, deviate: 0 }
  const f = fingers ?? unit(across(fore.d, palm))
  const q = across(add(scale(palm, dot(f, fore.d)), f, -dot(palm, fore.d)), fore.d)
  const turn = length(q) < 0.05 ? pronate : deg(Math.atan2(-dot(q, fore.a), -dot(q, fore.o)))
  const free = clamp(turn, -80, 80)
  const wrist = clamp(deg(Math.atan2(-dot(palm, fore.d), dot(f, fore.d))), -70, 75)
  const straight = handOf(fore, free, wrist, 0)
  const deviate = clamp(deg(Math.asin(clamp(dot(f, straight.thumb), -1, 1))), -28, 18)
  return { pronate: free, wrist, deviate }
}
