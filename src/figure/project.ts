import { dot, rad, type Vec } from './vec.ts'

/**
 * From where the body is looked at. `side` sees it face right; `front` and `threeQuarter` are a mirror, so the body's
 * left is on the picture's left; `back` and `top` have it there anyway.
 */
export type View = 'side' | 'front' | 'threeQuarter' | 'back' | 'top'

/** A point of the picture: right and down, in cm. */
export type Spot = readonly [number, number]

/** A way of looking: what runs to the right, what runs down, and what comes nearer. */
export interface Camera {
  readonly view: View
  readonly right: Vec
  readonly down: Vec
  readonly near: Vec
}

/** Looks from `turn` degrees off the front towards the body's right, and from `above`. */
function camera(view: View, right: Vec, level: Vec, above: number): Camera {
  const [c, s] = [Math.cos(rad(above)), Math.sin(rad(above))]
  return { view, right, down: [level[0] * s, -c, level[2] * s], near: [level[0] * c, s, level[2] * c] }
}

const slant = rad(42)

export const cameras: Readonly<Record<View, Camera>> = {
  side: camera('side', [1, 0, 0], [0, 0, 1], 0),
  front: camera('front', [0, 0, 1], [1, 0, 0], 11),
  threeQuarter: camera(
    'threeQuarter',
    [-Math.sin(slant), 0, Math.cos(slant)],
    [Math.cos(slant), 0, Math.sin(slant)],
    12,
  ),
  back: camera('back', [0, 0, 1], [-1, 0, 0], 11),
  top: { view: 'top', right: [0, 0, 1], down: [-1, 0, 0], near: [0, 1, 0] },
}

/** Level with the eyes: for the close-ups. */
export const level: Camera = camera('front', [0, 0, 1], [1, 0, 0], 0)

export const project = ({ right, down }: Camera, at: Vec): Spot => [dot(at, right), dot(at, down)]
