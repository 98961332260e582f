import type { Spot } from '../../catalogue/spots.ts'

/** The figure's own measures: 200 wide, 424 high, its middle at 0; left is the person's left and the picture's left in both views. */
export const frame = { left: -100, width: 200, height: 424 } as const

/** A place to press: where it lies in the figure, and in which views. In its home view it is reached by keyboard, in the other by pointer alone. */
export interface Zone {
  readonly spot: Spot
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly home: View
  readonly elsewhere: boolean
}

export type View = 'back' | 'front'

const middle = (spot: Spot, y: number, width: number, height: number, elsewhere = false): Zone => {
  return { spot, x: -width / 2, y, width, height, home: 'back', elsewhere }
}

/** The same zone on both sides; `x` is its middle on the right. */
function pair(left: Spot, right: Spot, home: View, x: number, y: number, width: number, height: number): Zone[] {
  const shape = { y, width, height, home, elsewhere: true }
  return [
    { spot: left, x: -x - width / 2, ...shape },
    { spot: right, x: x - width / 2, ...shape },
  ]
}

/** From head to foot, as they are read out. */
export const zones: readonly Zone[] = [
  middle('neck', 55, 30, 27, true),
  ...pair('shoulders.left', 'shoulders.right', 'back', 37, 80, 34, 28),
  middle('upper-back', 110, 56, 42),
  ...pair('elbows.left', 'elbows.right', 'back', 64, 150, 28, 30),
  middle('lower-back', 157, 54, 40),
  ...pair('hips-thighs.left-hip', 'hips-thighs.right-hip', 'back', 20, 202, 34, 32),
  ...pair('hips-thighs.left-thigh', 'hips-thighs.right-thigh', 'back', 21, 238, 32, 48),
  ...pair('wrists-hands.left', 'wrists-hands.right', 'front', 77, 210, 28, 46),
  ...pair('knees.left', 'knees.right', 'front', 21, 294, 30, 34),
  ...pair('ankles-feet.left', 'ankles-feet.right', 'front', 21, 374, 32, 40),
]

/** The zones of one view. */
export const zonesOf = (view: View): readonly Zone[] => zones.filter((zone) => zone.home === view || zone.elsewhere)
