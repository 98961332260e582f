import { arrowPath } from './arrow.ts'
import { dressed } from './body.ts'
import type { Crop, Drawing, Panel } from './drawing.ts'
import { row } from './outline.ts'
import type { Part, Shape } from './part.ts'
import type { Pose } from './pose.ts'
import { cameras, project, type View } from './project.ts'
import { furniture } from './props.ts'
import { bodyOf, type Body } from './skeleton.ts'
import type { Vec } from './vec.ts'
import { zoneOf } from './zones.ts'

/** All that one panel shows, in the order it is painted. */
export interface Picture {
  readonly shapes: readonly Shape[]
  readonly glow: readonly string[]
  readonly arrows: readonly string[]
}

const cameraOf = (view: Panel['view']) => cameras[view in cameras ? (view as View) : 'front']

/** Draws a posture as a panel sees it. Arrows and glow only where asked for. */
export function picture(drawing: Drawing, index: number, pose: Pose): Picture {
  const camera = cameraOf(drawing.panels[index]!.view)
  const body = bodyOf(pose)
  const parts: Part[] = [...dressed(body, camera), ...(drawing.props ?? []).flatMap((prop) => furniture(prop, camera))]
  return {
    shapes: parts.toSorted((a, b) => a.near - b.near).flatMap(({ shapes }) => shapes),
    glow: drawing.glow.map((zone) => row(camera, zoneOf(body, zone))),
    arrows: drawing.arrows.filter(({ panels = [0] }) => panels.includes(index)).map((arrow) => arrowPath(drawing, arrow, camera)),
  }
}

/** A rectangle of the picture: left, top, width, height. */
export type Box = readonly [number, number, number, number]

const corners = (d: string): [number, number][] => {
  const found: [number, number][] = []
  for (const [, x, y] of d.replace(/A\S+ \S+ \S+ \S+ \S+ /g, 'L').matchAll(/(-?[\d.]+) (-?[\d.]+)/g)) found.push([Number(x), Number(y)])
  return found
}

/** A box around everything that a panel shows in all its key frames: it holds still while the figure moves. */
export function boxOf(drawing: Drawing, index: number): Box {
  const all = [drawing.start, ...drawing.stations].flatMap((pose) => {
    const { shapes, arrows } = picture(drawing, index, pose)
    return [...shapes.map(({ d }) => d), ...arrows].flatMap(corners)
  })
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs) - 4, Math.min(...ys) - 4]
  return [left, top, Math.max(...xs) + 4 - left, Math.max(...ys) + 4 - top]
}

const middles: Record<Exclude<Crop, 'whole'>, (body: Body) => Vec> = {
  head: ({ head, chest }) => [(head.at[0] + chest.at[0]) / 2, chest.at[1] + 3, 0],
  shoulders: ({ chest }) => [chest.at[0], chest.at[1] - 4, chest.at[2]],
  trunk: ({ spine }) => spine[5]!.at,
  hips: ({ pelvis }) => [pelvis.at[0] + 10, pelvis.at[1] + 6, 0],
  legs: ({ legs }) => [(legs.left.knee[0] + legs.right.knee[0]) / 2, (legs.left.knee[1] + legs.right.knee[1]) / 2, 0],
  arms: ({ arms }) => [(arms.left.wrist[0] + arms.right.wrist[0]) / 2, (arms.left.wrist[1] + arms.right.wrist[1]) / 2, 0],
}
const sizes: Record<Exclude<Crop, 'whole'>, number> = { head: 62, shoulders: 84, trunk: 104, hips: 100, legs: 104, arms: 80 }

/** A square around the part of the body that a thumbnail is about. */
export function regionBox(drawing: Drawing): Box {
  const [{ crop = 'trunk', view }] = drawing.panels
  if (crop === 'whole') return square(boxOf(drawing, 0))
  const [x, y] = project(cameraOf(view), middles[crop](bodyOf(drawing.stations[0])))
  const edge = sizes[crop]
  return [x - edge / 2, y - edge / 2, edge, edge]
}

function square([left, top, wide, high]: Box): Box {
  const edge = Math.max(wide, high)
  return [left - (edge - wide) / 2, top - (edge - high) / 2, edge, edge]
}
