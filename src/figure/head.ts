import { eggSpots, hull, patch, row, wrap, type Egg } from './outline.ts'
import type { Shape } from './part.ts'
import type { Camera, Spot } from './project.ts'
import type { Body } from './skeleton.ts'
import { dot, from, rad, scale, type Vec } from './vec.ts'

/** Hairline: degrees from straight ahead, and degrees up, from the middle of the skull. */
const hairline: readonly (readonly [number, number])[] = [
  [0, 36],
  [20, 37],
  [38, 34],
  [52, 24],
  [60, 8],
  [70, -6],
  [78, -18],
  [84, -34],
  [80, -60],
  [40, -72],
  [0, -76],
]

const onBall = (azimuth: number, up: number): Vec => [
  Math.cos(rad(azimuth)) * Math.cos(rad(up)),
  Math.sin(rad(up)),
  Math.sin(rad(azimuth)) * Math.cos(rad(up)),
]

const faceEdge: readonly Vec[] = [
  ...hairline.map(([a, e]) => onBall(a, e)),
  ...hairline
    .slice(1, -1)
    .toReversed()
    .map(([a, e]) => onBall(-a, e)),
]

/** The head: skull under hair, a face without features, jaw, nose, ears. */
export function head({ head: { at, frame } }: Body, camera: Camera): Shape[] {
  const on = (forward: number, up: number, right: number) => from(at, frame, forward, up, right)
  const egg = (forward: number, up: number, long: number, high: number, wide: number): Egg => ({
    at: on(forward, up, 0),
    axes: [scale(frame.f, long), scale(frame.u, high), scale(frame.r, wide)],
  })
  const hair = egg(-0.9, 1.6, 10.2, 10.6, 8.5)
  const skull = egg(-0.2, 0.8, 9.5, 9.8, 7.7)
  const jaw = hull([
    ...[-1, 1].flatMap((side) => balls(camera, on(2.6, -5.2, side * 3.9), 3.3)),
    ...balls(camera, on(6.3, -8.6, 0), 2.5),
    ...balls(camera, on(7, -2.5, 0), 2.1),
    ...[-1, 1].flatMap((side) => balls(camera, on(1.5, -0.5, side * 4.4), 3)),
  ])
  const nose = wrap(camera, [
    { at: on(8.6, 0.6, 0), r: 0.7 },
    { at: on(10.4, -3, 0), r: 0.8 },
    { at: on(8, -3.9, 0), r: 1 },
  ])
  const lips = row(camera, [
    { at: on(7.5, -4.6, 0), r: 1.5 },
    { at: on(7.2, -6.6, 0), r: 1.7 },
  ])
  const cap: Shape = { tone: 'hair', d: hull([...eggSpots(camera, hair), ...balls(camera, on(-5.6, -4.6, 0), 3.6)]) }
  // One piece of skin, with one line around it.
  const skin = (...d: string[]): Shape => ({ tone: 'skin', d: d.join(''), edge: true })
  const brow = patch(camera, skull, faceEdge)
  const ears = [-1, 1]
    .filter((side) => dot(frame.r, camera.near) * side > -0.35)
    .map((side): Shape => ({
      tone: 'skin',
      d: row(camera, [
        { at: on(-0.6, -0.4, side * 7), r: 1.6 },
        { at: on(-0.2, -2.5, side * 6.7), r: 1.05 },
      ]),
      edge: true,
    }))
  // From behind and from above the hair hides jaw and nose.
  const under = dot(frame.f, camera.near) < -0.15 || dot(frame.u, camera.near) > 0.6
  const low = skin(jaw, lips, nose)
  if (dot(frame.u, camera.near) > 0.9) return [...ears, low, cap]
  return under ? [...ears, low, cap, { ...skin(brow), edge: false }] : [cap, skin(jaw, brow, lips, nose), ...ears]
}

function balls(camera: Camera, at: Vec, r: number): Spot[] {
  return eggSpots(
    camera,
    {
      at,
      axes: [
        [r, 0, 0],
        [0, r, 0],
        [0, 0, r],
      ],
    },
    20,
  )
}
