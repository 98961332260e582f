import type { HandFrame } from './arm.ts'
import { row, wrap, type Ball } from './outline.ts'
import type { HandShape } from './pose.ts'
import type { Camera } from './project.ts'
import { add, rad, scale, type Vec } from './vec.ts'

/** How far knuckles, middle and end joints are bent, and how far the thumb is laid in (1) or held out (0). */
interface Held {
  readonly curl: readonly [number, number, number]
  readonly thumb: number
  readonly spread?: number
}

export const held: Readonly<Record<HandShape, Held>> = {
  relaxed: { curl: [18, 22, 12], thumb: 0.45 },
  flat: { curl: [0, 2, 2], thumb: 0.3 },
  spread: { curl: [0, 0, 0], thumb: 0, spread: 14 },
  fist: { curl: [85, 95, 55], thumb: 1 },
  'soft-fist': { curl: [70, 85, 50], thumb: 0.9 },
  grip: { curl: [45, 60, 35], thumb: 0.8 },
  hook: { curl: [0, 95, 65], thumb: 0.3 },
  table: { curl: [85, 0, 0], thumb: 0.3 },
  point: { curl: [80, 90, 50], thumb: 0.9 },
}

/** Fingers from the forefinger to the little one: how far to the thumb's side, how far along, and length of the three bones. */
const fingers = [
  { side: 3, along: 8.8, long: [4.2, 2.6, 2] },
  { side: 1, along: 9.1, long: [4.6, 3, 2.1] },
  { side: -1, along: 8.8, long: [4.2, 2.8, 2.1] },
  { side: -2.9, along: 8.1, long: [3.3, 2, 1.8] },
] as const

/** One finger as a row of balls. */
export function finger(wrist: Vec, { d, palm, thumb }: HandFrame, which: number, curl: readonly number[], spread = 0): Ball[] {
  const { side, along, long } = fingers[which]!
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
  const at = (along: number, side: number, front: number): Vec => add(add(add(wrist, d, along), thumb, side), palm, front)
  const out = 1 - laid
  return [
    { at: at(2.2, 2, 0.6), r: 1.5 },
    { at: at(4.8, 3.4 + out * 1.6, 1.2 + laid), r: 1.2 },
    { at: at(7.2 + out * 0.6, 3.2 + out * 3.2 - laid * 1, 1.4 + laid * 1.6), r: 1 },
    { at: at(8.8 + out * 0.6, 2.6 + out * 4.4 - laid * 1.8, 1.5 + laid * 1.8), r: 0.85 },
  ]
}

/** The hand of a whole body: palm, fingers held together, thumb. */
export function hand(camera: Camera, wrist: Vec, frame: HandFrame, shape: HandShape): string {
  const { curl, thumb: laid, spread = 0 } = held[shape]
  const { d, thumb } = frame
  const palm = wrap(camera, [
    { at: wrist, r: 2.3 },
    { at: add(add(wrist, d, 3), thumb, 1.4), r: 1.9 },
    { at: add(add(wrist, d, 8.2), thumb, 2.6), r: 1.5 },
    { at: add(add(wrist, d, 7.7), thumb, -2.4), r: 1.5 },
  ])
  const rows = [0, 1, 2, 3].map((which) => finger(wrist, frame, which, shape === 'point' && which === 0 ? [0, 0, 0] : curl, spread))
  const all =
    spread > 0 || shape === 'point'
      ? rows.map((balls) => row(camera, balls)).join('')
      : [0, 1, 2].map((joint) => wrap(camera, [0, 1, 2, 3].flatMap((which) => [rows[which]![joint]!, rows[which]![joint + 1]!]))).join('')
  return palm + all + row(camera, thumbOf(wrist, frame, laid))
}
