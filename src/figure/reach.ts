import type { Arm, Torso } from './arm.ts'
import { seat } from './build.ts'
import type { ElbowBetween, ElbowWay, PalmWay, Side, Target } from './pose.ts'
import { add, between, from, scale, sub, unit, upright, type Frame, type Vec } from './vec.ts'

/** Where a hand goes: the middle of the palm, what the palm faces, where the fingers point. */
export interface Place {
  readonly at: Vec
  readonly palm?: Vec
  readonly fingers?: Vec
}

/** A direction by name; `out` is the arm's own side. */
export function wayOf(way: ElbowWay | ElbowBetween | PalmWay, frame: Frame, out: Vec): Vec {
  if (typeof way !== 'string') return unit(between(wayOf(way[0], frame, out), wayOf(way[1], frame, out), way[2]))
  const ways: Record<PalmWay, Vec> = {
    forward: frame.f,
    back: scale(frame.f, -1),
    up: frame.u,
    down: scale(frame.u, -1),
    in: scale(out, -1),
    out,
  }
  const [first, second] = way.split('-') as [PalmWay, PalmWay?]
  return unit(second ? add(scale(ways[first], 1), ways[second], 0.5) : ways[first])
}

/** Finds a target on a body. */
export function placeOf(to: Target, torso: Torso, side: Side, other?: Arm): Place {
  const sign = side === 'right' ? 1 : -1
  if (typeof to === 'object') return placeAround(to, sign)
  const { pelvis, chest, head, legs, spine } = torso
  const leg = legs[side]
  const far = legs[side === 'right' ? 'left' : 'right']
  const waist = spine[3]!
  const on = ({ at, frame }: { at: Vec; frame: Frame }, forward: number, up: number, out: number) =>
    from(at, frame, forward, up, out * sign)
  const way = ({ frame }: { frame: Frame }, forward: number, up: number, out: number) =>
    unit(from([0, 0, 0], frame, forward, up, out * sign))
  const along = (t: number, l = leg) => between(l.hip, l.knee, t)
  const thigh = (l = leg) => unit(sub(l.knee, l.hip))
  const above = (l = leg): Vec => {
    const d = thigh(l)
    return unit(add(upright.u, d, -d[1]))
  }
  const nowhere = { d: chest.frame.f, palm: chest.frame.r, thumb: chest.frame.u }
  const otherArm = other ?? { shoulder: chest.at, elbow: chest.at, wrist: chest.at, grip: chest.at, hand: nowhere }
  const upper = unit(sub(otherArm.elbow, otherArm.shoulder))
  switch (to) {
    case 'thigh':
      return {
        at: add(add(along(0.72), above(), 7.4), upright.r, sign * 1),
        palm: scale(above(), -1),
        fingers: unit(add(thigh(), upright.r, -0.12 * sign)),
      }
    case 'knee':
      return { at: add(along(0.95), above(), 7.2), palm: scale(above(), -1), fingers: thigh() }
    case 'other-knee':
      return {
        at: add(along(0.9, far), above(far), 7.4),
        palm: scale(above(far), -1),
        fingers: unit(add(thigh(far), upright.r, -0.8 * sign)),
      }
    case 'under-thigh':
      return { at: add(along(0.72), above(), -7.2), palm: above(), fingers: scale(upright.r, -sign) }
    case 'under-other-thigh':
      return {
        at: add(add(along(0.54, far), above(far), -8.8), upright.r, sign * 2),
        palm: above(far),
        fingers: scale(upright.r, -sign),
      }
    case 'shin':
      return { at: add(between(leg.knee, leg.ankle, 0.62), upright.f, 6), palm: [-1, 0, 0], fingers: [0.2, -1, 0] }
    case 'foot':
      // From behind, over the heel's outer side.
      return {
        at: add(add(leg.ankle, leg.foot.f, 1), leg.foot.u, -3.5),
        palm: unit(add(upright.f, upright.u, -0.6)),
        fingers: unit(from([0, 0, 0], upright, -0.3, -1, -sign * 0.6)),
      }
    case 'hip':
      return { at: on(pelvis, -1, 11, 15.2), palm: way(pelvis, 0, 0, -1), fingers: way(pelvis, 0.8, -0.7, -0.2) }
    case 'hip-back':
      return { at: on(pelvis, -7.5, 10.5, 12.5), palm: way(pelvis, 0.9, 0, -0.4), fingers: way(pelvis, 0.1, -1, -0.3) }
    case 'hip-crease':
      return { at: on(pelvis, 9, 4, 9), palm: way(pelvis, -1, 0, 0), fingers: way(pelvis, 0.1, -0.6, -1) }
    case 'hip-bone':
      return { at: on(pelvis, 10.5, 9, 9), palm: way(pelvis, -1, 0, 0), fingers: way(pelvis, 0, -0.5, -1) }
    case 'seat-edge':
      return { at: [pelvis.at[0] + 3, seat - 1, sign * 21.5], palm: [0, -0.4, -sign], fingers: [0.35, -1, 0] }
    case 'seat-behind':
      return { at: [pelvis.at[0] - 14, seat + 1.5, sign * 17], palm: [0, -1, 0], fingers: [-0.6, 0, sign * 0.5] }
    case 'ribs':
      return { at: on(waist, 6.4, 0.5, 11.4), palm: way(waist, -0.8, 0, -0.7), fingers: way(waist, 0.7, 0, -0.9) }
    case 'belly':
      return { at: on(waist, 10, -6, 4), palm: way(waist, -1, 0, 0), fingers: way(waist, 0, -0.2, -1) }
    case 'chest':
      return { at: on(chest, 10.5, -13, 4), palm: way(chest, -1, 0, 0), fingers: way(chest, 0.1, 0.3, -1) }
    case 'other-shoulder':
      return { at: on(chest, 6.5, -3.5, -13), palm: way(chest, -0.9, -0.5, 0), fingers: way(chest, -0.1, 0.5, -1) }
    case 'other-upper-arm':
      return {
        at: add(between(otherArm.shoulder, otherArm.elbow, 0.72), chest.frame.f, 4.8),
        palm: scale(chest.frame.f, -1),
        fingers: unit(add(chest.frame.u, upper, 0.2)),
      }
    case 'other-elbow':
      return {
        at: add(otherArm.elbow, chest.frame.f, 1),
        palm: way(chest, 0, -0.2, -1),
        fingers: way(chest, 0, 1, -0.5),
      }
    case 'other-palm':
    case 'other-hand-back': {
      const held = otherArm.hand
      const skin = to === 'other-palm' ? 1 : -1
      // From the body's own side, hooked round the hand: the fingers lie across its palm, or across its knuckles.
      const [way, off] = [scale(held.thumb, skin), scale(held.palm, skin)]
      const palm = unit(add(way, off, -0.65))
      const fingers = unit(add(off, way, 0.65))
      const knuckles = add(add(add(otherArm.wrist, held.d, skin > 0 ? 12 : 7.5), off, 3), way, -4.2)
      return { at: add(add(knuckles, fingers, -1.3), palm, 1.5), palm, fingers }
    }
    case 'throat':
      return { at: on(chest, 11.5, -4.5, 4), palm: way(chest, -0.8, -0.5, -0.2), fingers: way(chest, -0.5, 0.85, -0.3) }
    case 'chin':
      return { at: on(head, 9.4, -22.4, 2.2), palm: way(head, -1, -0.3, -0.3), fingers: way(head, -0.3, 1, -0.2) }
    case 'forehead':
      return { at: on(head, 9.6, 4.5, 0.5), palm: way(head, -1, 0, 0), fingers: way(head, 0, 0.3, -1) }
    case 'temple':
      return { at: on(head, 1, 2.5, 8.2), palm: way(head, 0, 0, -1), fingers: way(head, -0.2, 1, 0) }
    case 'head-back':
      return { at: on(head, -9.5, 0.5, 4), palm: way(head, 1, 0, 0), fingers: way(head, 0, 0.35, -1) }
    case 'skull-base':
      return { at: on(head, -8.6, -7, 4), palm: way(head, 1, 0.2, 0), fingers: way(head, 0, 0.35, -1) }
    case 'neck-back':
      return { at: on(chest, -6.5, 3, 3), palm: way(chest, 1, 0, 0), fingers: way(chest, 0, -1, -0.3) }
  }
}

function placeAround(to: Exclude<Target, string>, sign: number): Place {
  if ('wall' in to) return { at: [to.wall, to.up, sign * (to.out ?? 16)], palm: [1, 0, 0], fingers: [0, 1, 0] }
  if ('desk' in to)
    return { at: [to.desk, to.up + 1, sign * (to.out ?? 16)], palm: [0, -1, 0], fingers: [1, 0, -0.15 * sign] }
  const [forward, up, out] = to.at
  const named = (way: PalmWay | undefined) => way && wayOf(way, upright, [0, 0, sign])
  const [palm, fingers] = [named(to.palm), named(to.fingers)]
  return { at: [forward, up, out * sign], ...(palm && { palm }), ...(fingers && { fingers }) }
}
