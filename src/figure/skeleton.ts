import { arm, type Arm } from './arm.ts'
import { bones, lumbarJoints, seatedHips, thoraxJoints } from './build.ts'
import { ankleOf, legReach, leg, type Leg } from './leg.ts'
import type { Bend, Pose, Side } from './pose.ts'
import { add, dot, from, rotated, upright, type Frame, type Vec } from './vec.ts'

/** A place on a bone and the bone's directions. */
export interface Joint {
  readonly at: Vec
  readonly frame: Frame
}

/** A posture worked out: where every joint is. */
export interface Body {
  readonly pose: Pose
  /** Middle between the hips, with the pelvis' directions. */
  readonly pelvis: Joint
  /** From the top of the pelvis to the base of the neck. */
  readonly spine: readonly Joint[]
  /** The base of the neck, with the directions of the upper ribs. */
  readonly chest: Joint
  readonly neck: readonly Vec[]
  /** Middle of the head. */
  readonly head: Joint
  readonly legs: Readonly<Record<Side, Leg>>
  readonly arms: Readonly<Record<Side, Arm>>
}

function climb(start: Joint, long: number, joints: number, { flex = 0, bend = 0, turn = 0 }: Bend = {}): Joint[] {
  const made: Joint[] = []
  let { at, frame } = start
  for (let i = 0; i < joints; i++) {
    frame = rotated(frame, flex / joints, bend / joints, turn / joints)
    at = add(at, frame.u, long / joints)
    made.push({ at, frame })
  }
  return made
}

/** Postures already worked out; both panels, the arrows and the key frames ask for the same ones again and again. */
const known = new WeakMap<Pose, Body>()

/** Works out a posture: spine from the pelvis up, legs to the floor, arms by angle or to where they reach. */
export function bodyOf(pose: Pose): Body {
  const body = known.get(pose) ?? workedOut(pose)
  known.set(pose, body)
  return body
}

function workedOut(pose: Pose): Body {
  const leaning = rotated(upright, pose.lean)
  const hips = hipsOf(pose, leaning)
  const pelvis: Joint = { at: hips, frame: rotated(leaning, pose.tilt) }
  const sacrum: Joint = { at: add(hips, pelvis.frame.u, bones.pelvis), frame: pelvis.frame }
  const lumbar = climb(sacrum, bones.lumbar, lumbarJoints, pose.lumbar)
  const thorax = climb(lumbar.at(-1)!, bones.thorax, thoraxJoints, pose.thorax)
  const chest = thorax.at(-1)!
  const { neck, head } = neckOf(pose, chest)
  const legs = legsOf(pose, hips, leaning, pelvis.frame)
  const torso = { pose, pelvis, spine: [sacrum, ...lumbar, ...thorax], chest, neck, head, legs }
  // An arm that reaches for the other one comes second.
  const first: Side = String(pose.left?.reach?.to).startsWith('other-') ? 'right' : 'left'
  const one = arm(torso, first)
  const two = arm(torso, first === 'left' ? 'right' : 'left', one)
  return { ...torso, arms: first === 'left' ? { left: one, right: two } : { left: two, right: one } }
}

/** The neck rises a little forward from the ribs; the head keeps level on it. */
function neckOf({ neck: { flex = 0, bend = 0, turn = 0 } = {}, nod = 0, glide = 0 }: Pose, { at, frame }: Joint) {
  const base = from(at, frame, -2.2, -0.5, 0)
  const low = rotated(frame, 16 + flex * 0.45, bend * 0.45, turn * 0.3)
  const high = rotated(frame, 10 + flex * 0.9, bend * 0.9, turn * 0.6)
  const middle = add(add(base, low.u, bones.neck / 2), frame.f, glide * 0.4)
  const top = add(add(add(base, low.u, bones.neck / 2), high.u, bones.neck / 2), frame.f, glide)
  const tipped = tippedAlong(frame, rotated(frame, 0, 0, turn), flex, bend, nod)
  return { neck: [base, middle, top], head: { at: from(top, tipped, 1.6, 7, 0), frame: tipped } }
}

/** The neck bends in the ribs' directions, the nod in the head's own. */
function tippedAlong(ribs: Frame, turnedHead: Frame, flex: number, bend: number, nod: number): Frame {
  const bent = rotated(ribs, flex, bend)
  const carry = (v: Vec): Vec => {
    const local: Vec = [dot(v, ribs.f), dot(v, ribs.u), dot(v, ribs.r)]
    return from([0, 0, 0], bent, ...local)
  }
  const frame = { f: carry(turnedHead.f), u: carry(turnedHead.u), r: carry(turnedHead.r) }
  return rotated(frame, nod)
}

/** Sitting, the hips are on the seat; standing, as high as the straighter planted leg lets them be. */
function hipsOf(pose: Pose, leaning: Frame): Vec {
  const [forward, up] = pose.shift ?? [0, 0]
  if (pose.base === 'sit') return [forward, seatedHips + up, 0]
  const planted = (['left', 'right'] as const).filter((side) => pose[side]?.hip === undefined && !pose[side]?.crossed)
  const deciding = planted.filter((side) => pose[side]?.knee !== undefined)
  const heights = (deciding.length > 0 ? deciding : planted).map((side) => {
    const [x, y, z] = ankleOf(pose, side)
    const level = from([forward, 0, 0], leaning, 0, 0, side === 'right' ? bones.hipOut : -bones.hipOut)
    const long = legReach(pose[side]?.knee ?? 5)
    return y + Math.sqrt(Math.max(1, long ** 2 - (x - level[0]) ** 2 - (z - level[2]) ** 2))
  })
  return [forward, (heights.length > 0 ? Math.min(...heights) : bones.ankle + legReach(5)) + up, 0]
}

function legsOf(pose: Pose, hips: Vec, leaning: Frame, pelvis: Frame): Record<Side, Leg> {
  const crossed = pose.right?.crossed ? 'right' : 'left'
  const plain = crossed === 'right' ? 'left' : 'right'
  const one = leg(pose, plain, hips, leaning, pelvis)
  const two = leg(pose, crossed, hips, leaning, pelvis, one)
  return crossed === 'right' ? { left: one, right: two } : { left: two, right: one }
}
