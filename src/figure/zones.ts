import type { Ball } from './outline.ts'
import type { Side } from './pose.ts'
import type { Body } from './skeleton.ts'
import { add, between, dot, from, scale, sub, unit, across, type Vec } from './vec.ts'

type SidedZone =
  | 'neck-side'
  | 'neck-corner'
  | 'shoulder-top'
  | 'shoulder-back'
  | 'shoulder-blade'
  | 'blade-edge'
  | 'chest'
  | 'upper-arm-back'
  | 'upper-arm'
  | 'inner-arm'
  | 'forearm-inner'
  | 'forearm-outer'
  | 'wrist'
  | 'palm'
  | 'fingers'
  | 'ribs'
  | 'low-ribs'
  | 'flank'
  | 'buttock'
  | 'hip-front'
  | 'thigh-front'
  | 'thigh-back'
  | 'calf'
  | 'shin'

/** Where a movement should be felt. */
export type Zone =
  | 'neck-front'
  | 'neck-back'
  | 'skull-base'
  | 'eyes'
  | 'chest'
  | 'between-blades'
  | 'upper-back'
  | 'mid-back'
  | 'back-band'
  | 'low-back'
  | 'whole-back'
  | 'belly'
  | 'low-belly'
  | `${Side}-${SidedZone}`

/** Whether the back or a buttock is on the side that is looked at; every other zone counts as seen. */
export function seen({ spine, pelvis }: Body, zone: Zone, near: Vec): boolean {
  const { f } = spine[1]!.frame
  if (/^(low|mid|upper|whole)-back$|^back-band|^between/.test(zone)) return dot(f, near) < 0.35
  if (zone.endsWith('buttock'))
    return (
      dot(pelvis.frame.f, near) * -0.55 + dot(pelvis.frame.r, near) * (zone.startsWith('right') ? 0.83 : -0.83) > -0.3
    )
  return true
}

/** The zone as a row of balls on the skin. */
export function zoneOf(body: Body, zone: Zone): readonly Ball[] {
  const { head, chest, spine, pelvis, neck } = body
  const rib = spine[7]!
  const ball = (at: Vec, r: number): Ball => ({ at, r })
  const on = ({ at, frame }: Body['chest'], f: number, u: number, r: number) => from(at, frame, f, u, r)
  const throat = (f: number, t: number, r = 0) =>
    add(add(between(neck[0]!, neck[2]!, t), chest.frame.f, f), chest.frame.r, r)
  switch (zone) {
    case 'neck-front':
      return [ball(throat(4, 0.45), 2.6), ball(throat(4, 0.95), 2.6)]
    case 'neck-back':
      return [ball(throat(-3.6, 0.1), 3), ball(throat(-4, 0.9), 2.8)]
    case 'skull-base':
      return [ball(on(head, -7, -6, 0), 2.8), ball(on(head, -6, -8, 0), 2.8)]
    case 'eyes':
      return [ball(on(head, 8, 0.6, -3.2), 2.4), ball(on(head, 8, 0.6, 3.2), 2.4)]
    case 'chest':
      return [
        ball(on(chest, 6.4, -11, -8.4), 4.6),
        ball(on(chest, 8, -13, 0), 4.4),
        ball(on(chest, 6.4, -11, 8.4), 4.6),
      ]
    case 'between-blades':
      return [ball(on(rib, -9, 2, 0), 4.6), ball(on(rib, -9, -8, 0), 4.2)]
    case 'upper-back':
      return [ball(on(chest, -8, -6, 0), 4.4), ball(on(rib, -8, -8, 0), 4.6)]
    case 'mid-back':
      return [ball(on(spine[6]!, -7.4, 0, 0), 4.4), ball(on(spine[4]!, -6.4, 0, 0), 4.4)]
    case 'back-band':
      return [-1, 0, 1].map((way) => ball(on(spine[6]!, way ? -5 : -8, 0, way * 10), 3.6))
    case 'low-back':
      return [ball(on(spine[2]!, -5, 0, 0), 4), ball(on(spine[0]!, -6, -1, 0), 4.4)]
    case 'whole-back':
      return [7, 5, 3, 1, 0].map((i) => ball(on(spine[i]!, i > 4 ? -7.4 : -5.4, 0, 0), 3.6))
    case 'belly':
      return [ball(on(spine[1]!, 6, 0, 0), 5)]
    case 'low-belly':
      return [ball(on(pelvis, 6, 10, -4), 3.8), ball(on(pelvis, 6, 10, 4), 3.8)]
  }
  const [side] = zone.split('-', 1) as [Side]
  const part = zone.slice(side.length + 1) as SidedZone
  const s = side === 'right' ? 1 : -1
  const { shoulder, elbow, wrist, hand } = body.arms[side]
  const { hip, knee, ankle, foot } = body.legs[side]
  const upper = unit(sub(elbow, shoulder))
  const fore = unit(sub(wrist, elbow))
  const triceps = unit(add(across(scale(fore, -1), upper), chest.frame.f, -0.3))
  const inner = unit(across(hand.palm, fore))
  const thigh = unit(sub(knee, hip))
  const shin = unit(sub(ankle, knee))
  const thighFront = unit(across(add(pelvis.frame.f, pelvis.frame.u, 0.6), thigh))
  const shinFront = unit(across(foot.f, shin))
  const by = (a: Vec, b: Vec, t: number, way: Vec, n: number) => add(between(a, b, t), way, n)
  switch (part) {
    case 'neck-side':
      return [ball(throat(-0.5, 0.1, s * 4.6), 2.6), ball(throat(0.3, 0.68, s * 4.3), 2.2)]
    case 'neck-corner':
      return [
        ball(on(head, -6, -7, s * 4), 2.4),
        ball(throat(-3, 0.2, s * 5), 2.8),
        ball(on(chest, -6, -5, s * 8), 3.4),
      ]
    case 'shoulder-top':
      return [
        ball(throat(-1.5, 0.5, s * 4.8), 2.4),
        ball(throat(-2, 0, s * 8), 3.4),
        ball(add(between(neck[0]!, shoulder, 0.8), chest.frame.u, 3.5), 3),
      ]
    case 'shoulder-back':
      return [ball(add(shoulder, chest.frame.f, -3.5), 4.2), ball(by(shoulder, elbow, 0.32, triceps, 2), 3.6)]
    case 'shoulder-blade':
      return [ball(on(chest, -8, -7, s * 8), 4.4), ball(on(chest, -9, -15, s * 8.6), 3.6)]
    case 'blade-edge':
      return [ball(on(chest, -4, -11, s * 13), 3.8), ball(on(chest, -3, -19, s * 13.4), 3.4)]
    case 'chest':
      return [ball(on(chest, 8.6, -10, s * 7), 4.4), ball(on(chest, 6.6, -7, s * 13), 4)]
    case 'upper-arm-back':
      return [ball(by(shoulder, elbow, 0.25, triceps, 2.4), 3.4), ball(by(shoulder, elbow, 0.8, triceps, 1.6), 2.8)]
    case 'upper-arm':
      return [ball(between(shoulder, elbow, 0.3), 3.8), ball(between(shoulder, elbow, 0.8), 3.2)]
    case 'inner-arm':
      return [
        ball(by(shoulder, elbow, 0.4, triceps, -1.6), 2.8),
        ball(elbow, 2.8),
        ball(by(elbow, wrist, 0.8, inner, 1), 2.2),
      ]
    case 'forearm-inner':
      return [ball(by(elbow, wrist, 0.22, inner, 1.6), 3), ball(by(elbow, wrist, 0.8, inner, 1), 2.2)]
    case 'forearm-outer':
      return [ball(by(elbow, wrist, 0.22, inner, -1.6), 3), ball(by(elbow, wrist, 0.8, inner, -1), 2.2)]
    case 'wrist':
      return [ball(wrist, 3.4)]
    case 'palm':
      return [ball(add(wrist, hand.d, 5), 3.6)]
    case 'fingers':
      return [ball(add(wrist, hand.d, 10), 3), ball(add(wrist, hand.d, 14), 2.6)]
    case 'ribs':
      return [ball(on(spine[4]!, 4, 0, s * 10), 4.4), ball(on(spine[5]!, 4, 2, s * 11), 4)]
    case 'low-ribs':
      return [ball(on(spine[3]!, 4, 1, s * 10.4), 4.2), ball(on(spine[4]!, 4, 2, s * 11), 3.8)]
    case 'flank':
      return [
        ball(on(spine[6]!, 0, 0, s * 12), 4),
        ball(on(spine[3]!, 0, 0, s * 10.4), 4),
        ball(on(spine[0]!, 0, 0, s * 11.5), 4),
      ]
    case 'buttock':
      return [ball(add(on(pelvis, -6, 0, s * 9), thigh, 1), 5.4), ball(on(pelvis, -4, -3, s * 13), 4.2)]
    case 'hip-front':
      return [ball(on(pelvis, 6, 3, s * 9), 4), ball(by(hip, knee, 0.22, thighFront, 4.6), 4)]
    case 'thigh-front':
      return [ball(by(hip, knee, 0.3, thighFront, 3.8), 4.4), ball(by(hip, knee, 0.82, thighFront, 2.6), 3.6)]
    case 'thigh-back':
      return [ball(by(hip, knee, 0.25, thighFront, -4), 4.2), ball(by(hip, knee, 0.8, thighFront, -2.6), 3.4)]
    case 'calf':
      return [ball(by(knee, ankle, 0.22, shinFront, -2.6), 3.8), ball(by(knee, ankle, 0.55, shinFront, -1.8), 3)]
    case 'shin':
      return [ball(by(knee, ankle, 0.25, shinFront, 2.4), 3), ball(by(knee, ankle, 0.75, shinFront, 1.8), 2.6)]
  }
}
