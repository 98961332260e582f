import type { HandFrame } from './arm.ts'
import { row, wrap, type Ball } from './outline.ts'
import type { Fingers, HandShape, Limbs } from './pose.ts'
import type { Camera } from './project.ts'
import { across, add, dot, rad, scale, sub, unit, type Vec } from './vec.ts'

const shaped = (curl: Fingers['curl'], thumb: number, spread = 0, pointing = 0): Fingers => ({
  curl,
  thumb,
  spread,
  pointing,
})

const shapes: Readonly<Record<HandShape, Fingers>> = {
  relaxed: shaped([18, 22, 12], 0.45),
  flat: shaped([0, 2, 2], 0.3),
  spread: shaped([0, 0, 0], 0, 14),
  fist: shaped([85, 95, 55], 1),
  'soft-fist': shaped([70, 85, 50], 0.9),
  grip: shaped([45, 60, 35], 0.8),
  hook: shaped([0, 95, 65], 0.3),
  table: shaped([85, 0, 0], 0.3),
  point: shaped([80, 90, 50], 0.9, 0, 1),
}

/** How a posture holds its fingers. */
export const fingersOf = ({ hand = 'relaxed', fingers }: Limbs): Fingers => fingers ?? shapes[hand]

/** From the forefinger to the little one: how far to the thumb's side, how far along, and length of the three bones. */
const roots = [
  { side: 3, along: 8.8, long: [4.2, 2.6, 2] },
  { side: 1, along: 9.1, long: [4.6, 3, 2.1] },
  { side: -1, along: 8.8, long: [4.2, 2.8, 2.1] },
  { side: -2.9, along: 8.1, long: [3.3, 2, 1.8] },
] as const

/** One finger as a row of balls. */
export function finger(
  wrist: Vec,
  { d, palm, thumb }: HandFrame,
  which: number,
  curl: readonly number[],
  spread = 0,
): Ball[] {
  const { side, along, long } = roots[which]!
  const fan = rad(spread * (1 - which * 0.72))
  const way = add(scale(d, Math.cos(fan)), thumb, Math.sin(fan))
  let at = add(add(wrist, d, along), thumb, side)
  let bent = 0
  const made: Ball[] = [{ at, r: 1.05 }]
  for (const [i, bone] of long.entries()) {
    bent += rad(curl[i]!)
    at = add(add(at, way, Math.cos(bent) * bone), palm, Math.sin(bent) * bone)
    made.push({ at, r: 0.98 - i * 0.1 })
  }
  return made
}

/** The thumb as a row of balls. */
export function thumbOf(wrist: Vec, { d, palm, thumb }: HandFrame, laid: number): Ball[] {
  const at = (along: number, side: number, front: number): Vec =>
    add(add(add(wrist, d, along), thumb, side), palm, front)
  const out = 1 - laid
  return [
    { at: at(2.2, 2, 0.6), r: 1.5 },
    { at: at(4.8, 3.4 + out * 1.6, 1.2 + laid), r: 1.2 },
    { at: at(7.2 + out * 0.6, 3.2 + out * 3.2 - laid * 1, 1.4 + laid * 1.6), r: 1 },
    { at: at(8.8 + out * 0.6, 2.6 + out * 4.4 - laid * 1.8, 1.5 + laid * 1.8), r: 0.85 },
  ]
}

const curled = ({ curl, pointing }: Fingers, which: number) =>
  which === 0 ? curl.map((n) => n * (1 - pointing)) : curl

/** All five fingers, each as a row of balls. */
export function fingerRows(wrist: Vec, frame: HandFrame, held: Fingers): Ball[][] {
  return [0, 1, 2, 3].map((which) => finger(wrist, frame, which, curled(held, which), held.spread))
}

/** The palm as a band of balls. */
export function palmOf(wrist: Vec, { d, thumb }: HandFrame): Ball[] {
  return [
    { at: wrist, r: 2.3 },
    { at: add(add(wrist, d, 3), thumb, 1.4), r: 1.9 },
    { at: add(add(wrist, d, 8.2), thumb, 2.6), r: 1.5 },
    { at: add(add(wrist, d, 7.7), thumb, -2.4), r: 1.5 },
  ]
}

/** The nail of a finger whose back is seen: it tells the back of a hand from its palm. */
function nail(camera: Camera, balls: readonly Ball[], palm: Vec): string {
  const [joint, tip] = balls.slice(-2) as [Ball, Ball]
  const d = unit(sub(tip.at, joint.at))
  const back = unit(across(scale(palm, -1), d))
  if (dot(back, camera.near) < 0.35) return ''
  return row(
    camera,
    [-0.5, 0.5].map((n) => ({ at: add(add(tip.at, back, 0.4), d, n), r: 0.42 })),
  )
}

/** The hand of a whole body: the palm, the fingers, held together unless they are spread or seen `close` up, and the thumb. */
export function hand(camera: Camera, wrist: Vec, frame: HandFrame, held: Fingers, close: boolean) {
  const rows = fingerRows(wrist, frame, held)
  const apart = close || held.spread > 1 || held.pointing > 0.1
  const fingers = apart
    ? rows.flatMap((balls) => [row(camera, balls), ...(close ? [nail(camera, balls, frame.palm)] : [])])
    : [0, 1, 2].map((joint) =>
        wrap(
          camera,
          rows.flatMap((balls) => balls.slice(joint, joint + 2)),
        ),
      )
  return { palm: wrap(camera, palmOf(wrist, frame)), fingers, thumb: row(camera, thumbOf(wrist, frame, held.thumb)) }
}
