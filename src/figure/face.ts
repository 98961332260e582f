import { row, spot } from './outline.ts'
import type { Shape } from './part.ts'
import { level, project, type Camera } from './project.ts'
import type { Body } from './skeleton.ts'
import { dot, from } from './vec.ts'

/** Brows, eyes and a mouth, for the movements of which the eyes are the point. */
export function features({ head, pose }: Body): Shape[] {
  const at = (up: number, right: number) => spot(project(level, from(head.at, head.frame, 8, up, right)))
  const { lids = 1, gaze: [left, up] = [0, 0] } = pose
  const parts = [-1, 1].flatMap((side): Shape[] => {
    const x = side * 3.3
    const open = 1.5 * lids
    const corner = (way: number) => at(0.4, x + way * 2)
    const edge = (height: number) => `Q${at(0.4 + height, x)} ${corner(1)}`
    const almond = `M${corner(-1)}${edge(open * 1.7)}Q${at(0.4 - open * 1.3 - (1 - lids) * 1.4, x)} ${corner(-1)}Z`
    const iris = 0.95 * Math.min(1, lids * 1.2)
    const [ix, iy] = project(level, from(head.at, head.frame, 8, 0.5 + up * 0.5, x - left * 0.8))
    const round = `M${spot([ix - 0.95, iy])}A0.9 ${iris.toFixed(2)} 0 1 1 ${spot([ix + 0.95, iy])}A0.9 ${iris.toFixed(2)} 0 1 1 ${spot([ix - 0.95, iy])}Z`
    const upper: Shape = { tone: 'lid', d: `M${corner(-1)}${edge(open * 1.7 - (1 - lids) * 1.4)}`, line: true }
    const brow: Shape = { tone: 'lid', d: `M${at(3.3, x - 2.2)}Q${at(4.3, x)} ${at(3.3, x + 2.2)}`, line: true }
    const lashes: Shape[] = [-1.2, 0, 1.2].map((way) => ({
      tone: 'lid',
      d: `M${at(0.4 - 0.7 + Math.abs(way) * 0.22, x + way)}L${at(0.4 - 1.7 + Math.abs(way) * 0.3, x + way * 1.4)}`,
      line: true,
    }))
    return [
      ...(lids < 0.15 ? lashes : []),
      ...(lids > 0.15 ? [{ tone: 'eye', d: almond } as const, { tone: 'iris', d: round } as const] : []),
      upper,
      brow,
    ]
  })
  const mouth: Shape = { tone: 'lid', d: `M${at(-6.2, -2.2)}Q${at(-7, 0)} ${at(-6.2, 2.2)}`, line: true }
  const nose: Shape = { tone: 'lid', d: `M${at(-3, -0.9)}Q${at(-3.7, 0)} ${at(-3, 0.9)}`, line: true }
  return [...parts, nose, mouth]
}

/** The eyes of a whole body, no more than a dot each, where the gaze is what moves. */
export function eyes({ head }: Body, camera: Camera): Shape[] {
  const on = (forward: number, up: number, right: number) => from(head.at, head.frame, forward, up, right)
  return [-1, 1]
    .filter((side) => dot(head.frame.f, camera.near) * 0.75 + dot(head.frame.r, camera.near) * side * 0.66 > 0.1)
    .map((side) => ({
      tone: 'iris',
      d: row(camera, [
        { at: on(8.5, 0.6, side * 3.1), r: 0.85 },
        { at: on(8.5, -0.1, side * 3.1), r: 0.85 },
      ]),
    }))
}
