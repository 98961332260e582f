import { hull, spot } from './outline.ts'
import type { Part, Shape } from './part.ts'
import { project, type Camera } from './project.ts'
import { dot, type Vec } from './vec.ts'

/** A line through points in cm, as `Vec`. */
export type Line = readonly Vec[]

/** Lines as one shape of strokes. */
export const drawn = (camera: Camera, lines: readonly Line[]): Shape => ({
  tone: 'chair',
  d: lines.map((line) => `M${line.map((at) => spot(project(camera, at))).join('L')}`).join(''),
  line: true,
})

/** A flat board from `x1` to `x2`, its top at `y`, `wide` to either side; cm. */
export function slab(camera: Camera, [x1, x2]: readonly [number, number], y: number, wide: number, thick = 1.6): Shape {
  const corners = [x1, x2].flatMap((x) => [-wide, wide].flatMap((z) => [y, y - thick].map((up): Vec => [x, up, z])))
  return { tone: 'chair', d: hull(corners.map((at) => project(camera, at))) }
}

/** Shapes that lie at the depth of `at`. */
export function part(camera: Camera, at: Vec, ...shapes: Shape[]): Part {
  return { near: dot(at, camera.near), shapes }
}
