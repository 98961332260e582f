import { arrowPath } from './arrow.ts'
import { blend } from './blend.ts'
import { dressed } from './body.ts'
import { handBox, handGlow, handShapes } from './close.ts'
import type { Crop, Drawing, Panel } from './drawing.ts'
import { eyes, features } from './face.ts'
import { ghostFeet } from './limbs.ts'
import { row } from './outline.ts'
import type { Part, Shape } from './part.ts'
import type { Pose } from './pose.ts'
import { cameras, level, project, type View } from './project.ts'
import { furniture } from './props.ts'
import { bodyOf, type Body } from './skeleton.ts'
import { add, type Vec } from './vec.ts'
import { seen, zoneOf } from './zones.ts'

/** All that one panel shows, in the order it is painted. */
export interface Picture {
  readonly shapes: readonly Shape[]
  readonly glow: readonly string[]
  /** The outline of all of the body that light may fall on: none falls into the air. */
  readonly lit: string
  /** What lies over the glow: the eyes, the head seen from above, or the near arm seen from the side. */
  readonly over: readonly Shape[]
  readonly arrows: readonly { readonly d: string; readonly dashed: boolean }[]
}

/** Zones that the near arm may hang in front of. */
const behindArm = /^((left|right)-(thigh|hip|buttock|calf|shin)|(low|mid|whole)-|belly|.*-(chest|low-ribs))/

const cameraOf = (view: Panel['view']) => (view in cameras ? cameras[view as View] : level)

/**
 * Draws a posture as a panel sees it. `pen`: how big the heads of arrows are. `key`: the key frame whose arrows are meant;
 * all where absent. `turned`: circles run the other way.
 */
export function picture(drawing: Drawing, index: number, pose: Pose, pen = 1, key?: number, turned = false): Picture {
  const { view, close = false, ghosts = [] } = drawing.panels[index]!
  const camera = cameraOf(view)
  const arrows = arrowsOf(drawing, index, pen, key, turned)
  if (view === 'hand' || view === 'handSide') {
    const limbs = pose.right ?? {}
    const shapes = handShapes(limbs, view)
    return {
      shapes,
      lit: outlineOf(shapes),
      glow: drawing.glow.filter((zone) => zone.startsWith('right')).map((zone) => handGlow(limbs, view, zone)),
      over: [],
      arrows,
    }
  }
  const body = bodyOf(pose)
  const parts: Part[] = [
    ...ghostFeet(ghosts.map(bodyOf), camera),
    ...dressed(body, camera, close, !!drawing.tucked),
    ...(drawing.props ?? []).flatMap((prop) => furniture(prop, camera)),
  ]
  const ordered = parts.toSorted((a, b) => a.near - b.near)
  const coverAt =
    view === 'top'
      ? ordered.findIndex(({ shapes }) => shapes.some(({ tone }) => tone === 'hair'))
      : view === 'side' && drawing.glow.every((zone) => behindArm.test(zone))
        ? ordered.findIndex(({ hand, near }) => hand && near > 10)
        : -1
  const under = coverAt < 0 ? ordered : ordered.slice(0, coverAt)
  const shapes = under.flatMap((each) => each.shapes)
  return {
    over: [
      ...ordered.slice(under.length).flatMap(({ shapes }) => shapes),
      ...(view === 'face' ? features(body) : drawing.glow.includes('eyes') ? eyes(body, camera) : []),
    ],
    shapes,
    lit: outlineOf(shapes),
    glow: drawing.glow.filter((zone) => seen(body, zone, camera.near)).map((zone) => row(camera, zoneOf(body, zone))),
    arrows,
  }
}

const outlineOf = (shapes: readonly Shape[]) =>
  shapes.flatMap(({ tone, line, ghost, d }) => (tone === 'chair' || line || ghost ? [] : d)).join('')

type Arrows = Picture['arrows']
const known = new WeakMap<Drawing, Map<string, Arrows>>()

/** The arrows of a panel: they stand still while the figure moves. `at`: only those of that key frame, and those of none. */
function arrowsOf(drawing: Drawing, index: number, pen: number, at?: number, turned = false): Arrows {
  const made = known.get(drawing) ?? new Map<string, Arrows>()
  known.set(drawing, made)
  const name = `${index} ${pen} ${at ?? ''} ${turned}`
  const { view } = drawing.panels[index]!
  const arrows =
    made.get(name) ??
    drawing.arrows
      .filter((arrow) => (arrow.panels ?? [0]).includes(index) && (at === undefined || (arrow.at ?? at) === at))
      .flatMap((arrow) => {
        const round = turned && arrow.circle ? { ...arrow, circle: -arrow.circle } : arrow
        const d = arrowPath(drawing, round, view, cameraOf(view), pen)
        if (!arrow.dashed) return [{ d, dashed: false }]
        // The line is dashed, its head is not.
        const head = d.indexOf('M', 1)
        return [
          { d: d.slice(0, head), dashed: true },
          { d: d.slice(head), dashed: false },
        ]
      })
  made.set(name, arrows)
  return arrows
}

/** A rectangle of the picture: left, top, width, height. */
export type Box = readonly [number, number, number, number]

const corners = (d: string): [number, number][] => {
  const found: [number, number][] = []
  for (const [, x, y] of d.replace(/A\S+ \S+ \S+ \S+ \S+ /g, 'L').matchAll(/(-?[\d.]+) (-?[\d.]+)/g))
    found.push([Number(x), Number(y)])
  return found
}

/** A box around everything that a panel shows in all its key frames and between them: it holds still while the figure moves. */
export function boxOf(drawing: Drawing, index: number): Box {
  const { view, close } = drawing.panels[index]!
  if (close) return regionBox(drawing, index)
  if (view === 'hand' || view === 'handSide') return handBox
  if (view === 'face') {
    const [x, y] = project(level, bodyOf(drawing.start).head.at)
    return [x - 18, y - 17, 36, 36]
  }
  const poses = [drawing.start, ...drawing.stations]
  const onTheWay = poses.slice(1).flatMap((to, i) => [0.3, 0.6, 0.8].map((t) => blend(poses[i]!, to, t)))
  const arrows = poses.map((pose) => picture(drawing, index, pose, index === 0 ? 1 : 2.2).arrows)
  const [left, top, right, bottom] = extent([...shapesOf(drawing, index, [...poses, ...onTheWay]), ...arrows.flat()])
  return [left - 4, top - 4, right - left + 8, bottom - top + 8]
}

const shapesOf = (drawing: Drawing, index: number, poses: readonly Pose[]) =>
  poses.flatMap((pose) => {
    const { shapes, over } = picture(drawing, index, pose)
    return [...shapes, ...over]
  })

/** One value for each edge. */
type Edges = readonly [left: number, top: number, right: number, bottom: number]

/** How far paths reach. */
function extent(paths: readonly { readonly d: string }[]): Edges {
  const all = paths.flatMap(({ d }) => corners(d))
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** Which edges of a box cut the picture, 1, and which do not, 0. */
export function cutOf(drawing: Drawing, index: number, [left, top, wide, high]: Box): Edges {
  const [l, t, r, b] = extent(shapesOf(drawing, index, [drawing.start, ...drawing.stations]))
  return [+(l < left), +(t < top), +(r > left + wide), +(b > top + high)]
}

const middles: Record<Exclude<Crop, 'whole'>, (body: Body) => Vec> = {
  head: ({ head, chest }) => [(head.at[0] + chest.at[0]) / 2, chest.at[1] + 3, 0],
  shoulders: ({ chest }) => [chest.at[0], chest.at[1] - 4, chest.at[2]],
  overhead: ({ chest }) => [chest.at[0], chest.at[1] + 11, chest.at[2]],
  trunk: ({ spine }) => spine[5]!.at,
  waist: ({ pelvis }) => [pelvis.at[0] + 4, pelvis.at[1] + 8, 0],
  // Below the chin.
  ribs: ({ spine }) => add(spine[4]!.at, [6, -5, 0], 1),
  hips: ({ pelvis }) => [pelvis.at[0] + 10, pelvis.at[1] + 6, 0],
  legs: ({ legs }) => [(legs.left.knee[0] + legs.right.knee[0]) / 2, (legs.left.knee[1] + legs.right.knee[1]) / 2, 0],
  feet: ({ legs }) => [legs.right.ankle[0] + 2, 0, 0],
  // One arm stretched out forward, and the hand that helps it.
  hands: ({ arms }) => [arms.right.wrist[0] - 2, arms.right.wrist[1] - 4, arms.right.wrist[2]],
}
const sizes: Record<Exclude<Crop, 'whole'>, number> = {
  head: 62,
  shoulders: 84,
  overhead: 106,
  trunk: 104,
  waist: 64,
  ribs: 62,
  hips: 100,
  legs: 104,
  feet: 52,
  hands: 52,
}

/** A square around the part of the body that a thumbnail is about. */
export function regionBox(drawing: Drawing, index: number = drawing.thumb ?? 0): Box {
  const { crop = 'trunk', view } = drawing.panels[index] ?? drawing.panels[0]
  if (crop === 'whole' || !(view in cameras)) return square(boxOf(drawing, index))
  const [x, y] = project(cameraOf(view), middles[crop](bodyOf(drawing.stations[0])))
  const edge = sizes[crop]
  return square(
    around(
      [x - edge / 2, y - edge / 2, edge, edge],
      picture(drawing, index, drawing.stations[0], edge / 165, 1).arrows,
    ),
  )
}

/** The box, and the arrows that would be cut off. */
function around([left, top, wide, high]: Box, arrows: Picture['arrows']): Box {
  const [l, t, r, b] = extent(arrows)
  const [x, y] = [Math.min(left, l - 3), Math.min(top, t - 3)]
  return [x, y, Math.max(left + wide, r + 3) - x, Math.max(top + high, b + 3) - y]
}

function square([left, top, wide, high]: Box): Box {
  const edge = Math.max(wide, high)
  return [left - (edge - wide) / 2, top - (edge - high) / 2, edge, edge]
}
