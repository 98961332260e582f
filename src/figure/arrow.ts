import { spot } from './outline.ts'
import { fingertips } from './close.ts'
import type { Arrow, Drawing, Panel } from './drawing.ts'
import { blend } from './blend.ts'
import { keyPose } from './moment.ts'
import { pointOf } from './points.ts'
import { project, type Camera, type Spot } from './project.ts'
import { bodyOf } from './skeleton.ts'

/** The way of an arrow's point in the picture, from where it starts to where it ends. */
export function wayOfPoint(
  drawing: Drawing,
  { of, from = 0, to = 1 }: Arrow,
  view: Panel['view'],
  camera: Camera,
): Spot[] {
  const [a, b] = [keyPose(drawing, from), keyPose(drawing, to)]
  if (view === 'hand' || view === 'handSide')
    return [0, 0.25, 0.5, 0.75, 1].map((t) => fingertips(blend(a, b, t).right ?? {}, view))
  const quarters = [0, 0.25, 0.5, 0.75, 1]
  const { via } = drawing
  const poses = via
    ? [...quarters.map((t) => blend(a, via, t)), ...quarters.slice(1).map((t) => blend(via, b, t))]
    : quarters.map((t) => blend(a, b, t))
  return poses.map((pose) => project(camera, pointOf(bodyOf(pose), of)))
}

const minus = (a: Spot, b: Spot): Spot => [a[0] - b[0], a[1] - b[1]]
const plus = (a: Spot, b: Spot, n = 1): Spot => [a[0] + b[0] * n, a[1] + b[1] * n]
const size = (a: Spot) => Math.hypot(...a)
const unit = (a: Spot): Spot => [a[0] / (size(a) || 1), a[1] / (size(a) || 1)]

/** An arrow as a line and its heads, clear of the body. */
export function arrowPath(drawing: Drawing, arrow: Arrow, view: Panel['view'], camera: Camera, pen: number): string {
  if (arrow.circle) return circling(drawing, arrow, camera, pen)
  const way = arrow.push
    ? pushed(drawing, arrow, camera)
    : stretched(wayOfPoint(drawing, arrow, view, camera), arrow.least ?? 11 * pen)
  const spots = aside(drawing, arrow, camera, way)
  const [first, second] = spots as [Spot, Spot]
  const [before, last] = spots.slice(-2) as [Spot, Spot]
  return (
    curve(spots) +
    tip(last, unit(minus(last, before)), pen) +
    (arrow.both ? tip(first, unit(minus(first, second)), pen) : '')
  )
}

function pushed(drawing: Drawing, { of, to = 1, push = [0, 0] }: Arrow, camera: Camera): Spot[] {
  const end = project(camera, pointOf(bodyOf(keyPose(drawing, to)), of))
  return [plus(end, push, -1), plus(end, push, -0.5), end]
}

/** A way that would be too short to see is drawn longer, about its middle. */
function stretched(way: Spot[], least: number): Spot[] {
  const long = size(minus(way.at(-1)!, way[0]!))
  if (long >= least || long < 0.05) return way
  const centre: Spot = [(way[0]![0] + way.at(-1)![0]) / 2, (way[0]![1] + way.at(-1)![1]) / 2]
  return way.map((at) => plus(centre, minus(at, centre), least / long))
}

/** Moved off the body: away from the middle of the trunk, unless the drawing says where to. */
function aside(drawing: Drawing, { off = 7, to = 1, push }: Arrow, camera: Camera, way: Spot[]): Spot[] {
  if (typeof off !== 'number') return way.map((at) => plus(at, off as Spot))
  if (push) return way.map((at) => plus(at, unit(push), -off))
  const { spine } = bodyOf(keyPose(drawing, to))
  const centre = project(camera, spine[5]!.at)
  const middle = way[way.length >> 1]!
  const along = unit(minus(way.at(-1)!, way[0]!))
  const normal: Spot = [-along[1], along[0]]
  const outward = minus(middle, centre)
  const sign = normal[0] * outward[0] + normal[1] * outward[1] < 0 ? -1 : 1
  return way.map((at) => plus(at, normal, off * sign))
}

function circling(
  drawing: Drawing,
  { of, to = 1, circle = 6, arc: [first, last] = [-150, 138], off = [0, 0], both }: Arrow,
  camera: Camera,
  pen: number,
): string {
  const [x, y] = plus(
    project(camera, pointOf(bodyOf(keyPose(drawing, to)), of)),
    typeof off === 'number' ? [0, 0] : (off as Spot),
  )
  const way = Array.from({ length: 9 }, (_, i): Spot => {
    const t = ((first + (i * (last - first)) / 8) * Math.PI) / 180
    return [x + Math.abs(circle) * Math.cos(t) * Math.sign(circle), y + Math.abs(circle) * Math.sin(t)]
  })
  return (
    curve(way) +
    tip(way.at(-1)!, unit(minus(way.at(-1)!, way.at(-2)!)), pen) +
    (both ? tip(way[0]!, unit(minus(way[0]!, way[1]!)), pen) : '')
  )
}

/** A smooth line through all spots. */
function curve(spots: readonly Spot[]): string {
  const at = (i: number) => spots[Math.max(0, Math.min(spots.length - 1, i))]!
  return spots.slice(1).reduce(
    (d, to, i) => {
      const [before, start, next] = [at(i - 1), at(i), at(i + 2)]
      return `${d}C${spot(plus(start, minus(to, before), 1 / 6))} ${spot(plus(to, minus(next, start), -1 / 6))} ${spot(to)}`
    },
    `M${spot(spots[0]!)}`,
  )
}

const headLong = 5

function tip(at: Spot, way: Spot, pen: number): string {
  const long = headLong * pen
  const wing = (side: number): Spot => [
    at[0] - long * (way[0] * 0.8 - way[1] * 0.62 * side),
    at[1] - long * (way[1] * 0.8 + way[0] * 0.62 * side),
  ]
  return `M${spot(wing(1))}L${spot(at)}L${spot(wing(-1))}`
}
