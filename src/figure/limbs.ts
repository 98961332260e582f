import type { Arm } from './arm.ts'
import { fingersOf, hand } from './hand.ts'
import type { Leg } from './leg.ts'
import { row, spot, wrap } from './outline.ts'
import type { Part, Shape } from './part.ts'
import { otherSide, sides, type Side } from './pose.ts'
import { project, type Camera } from './project.ts'
import type { Body } from './skeleton.ts'
import { add, between, dot, sub, unit, type Vec } from './vec.ts'

/** The limbs of the left are the far ones where the body is seen from its right. */
const isFar = (side: Side, { view }: Camera) => side === 'left' && (view === 'side' || view === 'threeQuarter')

const nearOf = (camera: Camera, ...points: readonly Vec[]) =>
  points.reduce((sum, at) => sum + dot(at, camera.near), 0) / points.length

/** Upper arm in its sleeve, then forearm and hand. */
export function arms(body: Body, camera: Camera, close: boolean): Part[] {
  const isFront = camera.view === 'front' || camera.view === 'threeQuarter'
  return sides.flatMap((side) => {
    const { shoulder, elbow, wrist, grip, hand: frame } = body.arms[side]
    const far = isFar(side, camera)
    // A hand that holds the other arm lies over it, one that rests on a knee over the knee; one on the back of the head may
    // lie behind it.
    const to = String(body.pose[side]?.reach?.to)
    const knees = Math.max(...sides.map((each) => nearOf(camera, body.legs[each].knee)))
    const under = /knee|^thigh/.test(to)
      ? isFront
        ? knees
        : -Infinity
      : to.startsWith('other-')
        ? nearOf(camera, body.arms[otherSide(side)].grip) + 0.5
        : -Infinity
    const own = to === 'head-back' ? nearOf(camera, elbow, wrist, grip) - 4 : nearOf(camera, grip)
    const over = Math.max(own, under)
    const hem = between(shoulder, elbow, 0.6)
    const bare: Shape = {
      tone: 'skin',
      d: row(camera, [
        { at: between(shoulder, elbow, 0.4), r: 4.2 },
        { at: elbow, r: 3.7 },
      ]),
      far,
      edge: true,
    }
    const sleeve: Shape = {
      tone: 'top',
      d: row(camera, [
        { at: shoulder, r: 5.7 },
        { at: between(shoulder, elbow, 0.3), r: 5.5 },
        { at: hem, r: 5.1 },
      ]),
      far,
      edge: true,
    }
    const { palm, fingers, thumb } = hand(camera, wrist, frame, fingersOf(body.pose[side] ?? {}), close)
    // The thumb stands off a hand of which the thumb's side or the palm is seen.
    const skin = (d: string): Shape => ({ tone: 'skin', d, far, edge: true })
    const thumbNear = dot(add(frame.thumb, frame.palm, 0.4), camera.near) > 0
    const forearm = row(camera, [
      { at: elbow, r: 3.7 },
      { at: between(elbow, wrist, 0.28), r: 3.9 },
      { at: wrist, r: 2.5 },
    ])
    const fore = skin(close ? forearm : forearm + palm + fingers.join(''))
    const crook: Shape = {
      tone: 'skin',
      d: row(camera, [
        { at: between(shoulder, elbow, 0.8), r: 3.8 },
        { at: elbow, r: 3.6 },
      ]),
      far,
    }
    return [
      {
        near: nearOf(camera, shoulder, elbow) + 3,
        // Close up from the side the sleeve's line stays: it shows where the shoulder is.
        shapes: [
          bare,
          sleeve,
          ...(close && camera.view === 'side' ? [] : merged(body, camera, body.arms[side], side, far)),
        ],
      },
      ...(close
        ? [
            { near: nearOf(camera, elbow, wrist) + 3, hand: true, shapes: [fore, crook] },
            { near: over + 4, shapes: [skin(palm), ...fingers.map(skin)] },
            // Of a hand that holds the other, the thumb is on the other's far side.
            { near: thumbNear ? over + 4 : over + 3, shapes: [skin(thumb)] },
          ]
        : [
            {
              near: over + 4,
              hand: true,
              shapes: thumbNear ? [fore, crook, skin(thumb)] : [skin(thumb), fore, crook],
            },
          ]),
    ]
  })
}

/** Takes away the line between sleeve and shirt on top of the shoulder: one piece of cloth. */
function merged({ chest }: Body, camera: Camera, { shoulder, elbow }: Arm, side: Side, far: boolean): Shape[] {
  if (far) return []
  const sign = side === 'right' ? 1 : -1
  const inward = add(add(shoulder, chest.frame.r, -sign * 5), chest.frame.u, 0.4)
  const along = unit(sub(elbow, shoulder))
  return [
    {
      tone: 'top',
      d: row(camera, [
        { at: add(shoulder, along, -0.5), r: 5.6 },
        { at: inward, r: 5.4 },
      ]),
    },
  ]
}

/** Thigh and shin in trousers, and a shoe. */
export function legs(body: Body, camera: Camera, trunkNear: number): Part[] {
  return sides.flatMap((side) => {
    const { hip, knee, ankle, foot } = body.legs[side]
    const far = isFar(side, camera)
    // The shirt falls over the lap, but not over a knee that is raised.
    const lap = camera.view !== 'top' && camera.view !== 'back' && knee[1] < hip[1] + 6
    const thigh: Shape = {
      tone: 'legs',
      d: row(camera, [
        { at: hip, r: 8.8 },
        { at: between(hip, knee, 0.45), r: 8.3 },
        { at: knee, r: 6.5 },
      ]),
      far,
      edge: true,
    }
    const shin: Shape = {
      tone: 'legs',
      d: row(camera, [
        { at: knee, r: 6.5 },
        { at: between(knee, ankle, 0.3), r: 6.3 },
        { at: between(knee, ankle, 0.92), r: 4.6 },
      ]),
      far,
      edge: true,
    }
    // A knee that points at us shows by a fold under it.
    const kneeShows = dot(unit(sub(knee, hip)), camera.near) > 0.6
    const [x, y] = project(camera, knee)
    const fold: Shape = {
      tone: 'legs',
      d: `M${spot([x - 5, y + 6])}Q${spot([x, y + 9.2])} ${spot([x + 5, y + 6])}`,
      line: true,
    }
    const bent: Shape = {
      tone: 'legs',
      d: row(camera, [
        { at: between(hip, knee, 0.8), r: 7.1 },
        { at: knee, r: 6.4 },
      ]),
      far,
    }
    return [
      {
        near: lap ? Math.min(trunkNear - 1, nearOf(camera, hip, knee)) : nearOf(camera, hip, knee) + 1,
        shapes: [thigh],
      },
      {
        near: nearOf(camera, knee, ankle) + (camera.view === 'top' ? -20 : 0),
        shapes: [shoe(camera, body.legs[side], foot, far), shin, bent, ...(kneeShows ? [fold] : [])],
      },
    ]
  })
}

/** The feet as they are in other postures of the same movement, faint. */
export function ghostFeet(bodies: readonly Body[], camera: Camera): Part[] {
  return bodies.flatMap((body) =>
    sides.map((side) => {
      const leg = body.legs[side]
      return { near: -Infinity, shapes: [{ ...shoe(camera, leg, leg.foot, false), ghost: true }] }
    }),
  )
}

function shoe(camera: Camera, { ankle }: Leg, { f, u, r }: Leg['foot'], far: boolean): Shape {
  const at = (along: number, up: number, out = 0): Vec => add(add(add(ankle, f, along), u, up - 8.5), r, out)
  const sole = [
    { at: at(-3.2, 2.6), r: 2.6 },
    { at: at(-2.4, 5), r: 3.2 },
    { at: at(2.4, 6), r: 3.4 },
    { at: at(10.5, 3, -1.7), r: 3 },
    { at: at(10.5, 3, 1.7), r: 3 },
    { at: at(15.2, 2.2, -1), r: 2.2 },
    { at: at(15.2, 2.2, 1), r: 2.2 },
  ]
  return {
    tone: 'shoe',
    d:
      wrap(camera, sole) +
      row(camera, [
        { at: ankle, r: 3.9 },
        { at: at(0, 5), r: 3.4 },
      ]),
    far,
    edge: true,
  }
}
