import { handOf } from './arm.ts'
import { fingerRows, fingersOf, palmOf, thumbOf } from './hand.ts'
import { row, wrap } from './outline.ts'
import type { Shape } from './part.ts'
import type { Limbs } from './pose.ts'
import { level, project, type Spot } from './project.ts'
import { add, dot, type Vec } from './vec.ts'

const wrist: Vec = [0, 0, 0]

function closeHand(limbs: Limbs, view: 'hand' | 'handSide') {
  // Your own right hand as you hold it up: from the palm, or from the thumb's side.
  const fore: { d: Vec; a: Vec; o: Vec } =
    view === 'hand' ? { d: [0, 1, 0], a: [0, 0, 1], o: [-1, 0, 0] } : { d: [0, 1, 0], a: [1, 0, 0], o: [0, 0, 1] }
  return handOf(fore, 0, limbs.wrist ?? 0, limbs.deviate ?? 0)
}

/** A hand and the end of its forearm, close up, finger by finger; the far ones first. */
export function handShapes(limbs: Limbs, view: 'hand' | 'handSide'): Shape[] {
  const frame = closeHand(limbs, view)
  const held = fingersOf(limbs)
  const rows = fingerRows(wrist, frame, held).map((balls, which) => ({ balls, far: view === 'handSide' && which > 1 }))
  const near = (balls: readonly { at: Vec }[]) => dot(balls.at(-1)!.at, level.near)
  const skin = (d: string, far = false): Shape => ({ tone: 'skin', d, far, edge: true })
  const fingers = rows.map(({ balls, far }) => ({ near: near(balls), shape: skin(row(level, balls), far) }))
  const thumb = thumbOf(wrist, frame, held.thumb)
  const palm = skin(
    row(level, [
      { at: [0, -26, 0], r: 4 },
      { at: [0, -14, 0], r: 3.6 },
      { at: wrist, r: 2.6 },
    ]) + wrap(level, palmOf(wrist, frame)),
  )
  const front = skin(row(level, thumb))
  const behind = fingers.filter((each) => each.near < -0.2 || view === 'handSide').toSorted((a, b) => a.near - b.near)
  const before = fingers.filter((each) => !behind.includes(each))
  return [...behind.map(({ shape }) => shape), palm, ...before.map(({ shape }) => shape), front]
}

/** Where a close-up has the tips of its fingers, for an arrow. */
export function fingertips(limbs: Limbs, view: 'hand' | 'handSide'): Spot {
  return project(level, fingerRows(wrist, closeHand(limbs, view), fingersOf(limbs))[1]!.at(-1)!.at)
}

/** What a close-up of a hand shows: left, top, width, height. */
export const handBox = [-18, -24, 36, 36] as const

/** Where the palm's middle and the fingers' roots are, for the glow. */
export function handGlow(limbs: Limbs, view: 'hand' | 'handSide', zone: string): string {
  const frame = closeHand(limbs, view)
  const rows = fingerRows(wrist, frame, fingersOf(limbs))
  if (zone.endsWith('fingers'))
    return rows
      .slice(0, view === 'handSide' ? 2 : 4)
      .map((balls) =>
        // Knuckles and middle joints, each by itself.
        balls
          .slice(0, 3)
          .map(({ at }) =>
            row(
              level,
              [at, at].map((spot) => ({ at: spot, r: 0.8 })),
            ),
          )
          .join(''),
      )
      .join('')
  return row(level, [
    { at: add(wrist, frame.d, 3.4), r: 2 },
    { at: add(wrist, frame.d, 6), r: 2 },
  ])
}
