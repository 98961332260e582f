import { seat } from './build.ts'
import { wrap } from './outline.ts'
import type { Part, Shape } from './part.ts'
import type { Camera } from './project.ts'
import { drawn, type Line, part, slab } from './prop-lines.ts'
import type { Vec } from './vec.ts'

/** A chair whose back is `high` cm above the seat; a high one has a headrest. */
export function chair(camera: Camera, high: number): Part[] {
  const [back, front, wide] = [-17, 26, 18.5]
  const top = seat - 1
  const leg = (x: number, z: number): Line => [
    [x, top - 1, z],
    [x + (x > 0 ? 2 : -3), 0.8, z * 1.06],
  ]
  const post = (z: number): Line => [
    [back, top, z],
    [back - 2.4, top + 14, z],
    [back - 2.8, top + 26, z],
    [back - 4.6, top + high, z],
  ]
  const rail = (up: number, x: number): Line => [
    [x, up, -wide],
    [x - 1.6, up + 0.6, -wide / 2],
    [x - 2, up + 0.8, 0],
    [x - 1.6, up + 0.6, wide / 2],
    [x, up, wide],
  ]
  const behind = camera.view === 'side' ? -60 : 0
  const rest = high > 60 ? [part(camera, [back - 5, seat + high, behind + 1], headrest(camera))] : []
  return [
    ...rest,
    part(
      camera,
      [-30, 0, behind],
      drawn(camera, [leg(back, -wide), leg(back, wide), leg(front - 4, -wide), leg(front - 4, wide)]),
      slab(camera, [back, front], top, wide + 1.5),
    ),
    part(
      camera,
      [back - 5, seat + 20, behind],
      drawn(camera, [post(-wide), post(wide), rail(top + high, back - 4.6), rail(top + high - 12, back - 3.6)]),
    ),
  ]
}

/** A cushion at the top of a high back, for a head that is sat right back (hips at -10). */
function headrest(camera: Camera): Shape {
  const balls = [-9, 9].flatMap((z) => [112, 122].map((up) => ({ at: [-21.7, up, z] as Vec, r: 2.2 })))
  return { tone: 'chair', d: wrap(camera, balls) }
}
