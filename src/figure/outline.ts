import { project, type Camera, type Spot } from './project.ts'
import { add, dot, scale, unit, type Vec } from './vec.ts'

/** A ball: the bones are clothed in rows of them. */
export interface Ball {
  readonly at: Vec
  readonly r: number
}

const digits = (n: number) => String(Math.round(n * 10) / 10)
export const spot = ([x, y]: Spot) => `${digits(x)} ${digits(y)}`

/** The outline around two circles: a limb that tapers. All outlines here run the same way round, so that they add up. */
function capsule(a: Spot, ra: number, b: Spot, rb: number): string {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const d = Math.hypot(dx, dy)
  if (d <= Math.abs(ra - rb) + 0.01) return circle(ra > rb ? a : b, Math.max(ra, rb))
  const way = Math.atan2(dy, dx)
  const open = Math.acos((ra - rb) / d)
  const on = (c: Spot, r: number, angle: number) => spot([c[0] + r * Math.cos(angle), c[1] + r * Math.sin(angle)])
  const [wide, narrow] = open < Math.PI / 2 ? [1, 0] : [0, 1]
  const [r1, r2] = [digits(ra), digits(rb)]
  return `M${on(a, ra, way + open)}A${r1} ${r1} 0 ${wide} 1 ${on(a, ra, way - open)}L${on(b, rb, way - open)}A${r2} ${r2} 0 ${narrow} 1 ${on(b, rb, way + open)}Z`
}

function circle([x, y]: Spot, r: number): string {
  const n = digits(r)
  return `M${spot([x - r, y])}A${n} ${n} 0 1 1 ${spot([x + r, y])}A${n} ${n} 0 1 1 ${spot([x - r, y])}Z`
}

/** A row of balls, drawn as one limb. */
export function row(camera: Camera, balls: readonly Ball[]): string {
  return balls
    .slice(1)
    .map((ball, i) => capsule(project(camera, balls[i]!.at), balls[i]!.r, project(camera, ball.at), ball.r))
    .join('')
}

/** Around all points, as a rubber band lies. */
export function hull(points: readonly Spot[]): string {
  const sorted = [...points].sort((p, q) => p[0] - q[0] || p[1] - q[1])
  const half = (spots: readonly Spot[]) => {
    const made: Spot[] = []
    for (const p of spots) {
      while (made.length > 1 && turn(made.at(-2)!, made.at(-1)!, p) <= 0) made.pop()
      made.push(p)
    }
    return made.slice(0, -1)
  }
  return `M${[...half(sorted), ...half(sorted.toReversed())].map(spot).join('L')}Z`
}

const turn = (a: Spot, b: Spot, c: Spot) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

/** Cosine and sine around a circle. */
const around = Array.from({ length: 16 }, (_, i): Spot => [Math.cos((i * Math.PI) / 8), Math.sin((i * Math.PI) / 8)])

/** The band around balls: a palm, a shoe. */
export function wrap(camera: Camera, balls: readonly Ball[]): string {
  return hull(
    balls.flatMap(({ at, r }) => {
      const [x, y] = project(camera, at)
      return around.map(([c, s]): Spot => [x + r * c, y + r * s])
    }),
  )
}

/** A flat ring: its middle and the two arms of its ellipse. */
export interface Ring {
  readonly at: Vec
  readonly f: Vec
  readonly r: Vec
}

function ringSpots(camera: Camera, { at, f, r }: Ring): Spot[] {
  const [[x, y], [fx, fy], [rx, ry]] = [project(camera, at), project(camera, f), project(camera, r)]
  return around.map(([c, s]): Spot => [x + fx * c + rx * s, y + fy * c + ry * s])
}

/** Cloth over a row of rings. Each piece goes a hair on under the next one: no gap where they meet. */
export function loft(camera: Camera, rings: readonly Ring[]): string {
  const flat = rings.map((ring) => ringSpots(camera, ring))
  return flat
    .slice(1)
    .map((spots, i) => {
      const over = (flat[i + 2] ?? []).map(([x, y], k): Spot => {
        const [a, b] = spots[k]!
        return [a + (x - a) * 0.08, b + (y - b) * 0.08]
      })
      return hull([...flat[i]!, ...spots, ...over])
    })
    .join('')
}

/** An egg: half-lengths along its own three directions. */
export interface Egg {
  readonly at: Vec
  readonly axes: readonly [Vec, Vec, Vec]
}

/** The outline of an egg, as points around it. */
export function eggSpots(camera: Camera, { at, axes }: Egg, count = 32): Spot[] {
  const [x, y] = project(camera, at)
  return Array.from({ length: count }, (_, i): Spot => {
    const t = (i / count) * 2 * Math.PI
    const n = add(scale(camera.right, Math.cos(t)), camera.down, Math.sin(t))
    const parts = axes.map((axis) => dot(axis, n)) as [number, number, number]
    const wide = Math.hypot(...parts) || 1
    const rim = axes.reduce<Vec>((sum, axis, k) => add(sum, axis, parts[k]! / wide), [0, 0, 0])
    const [dx, dy] = project(camera, rim)
    return [x + dx, y + dy]
  })
}

/**
 * A patch on an egg, closed by `edge` (directions in the egg's own axes, length 1) around the first axis. Where the edge
 * goes behind the egg the patch ends at the rim; nothing is drawn when all of it does.
 */
export function patch(camera: Camera, { at, axes }: Egg, edge: readonly Vec[]): string {
  // Seen from the egg that is made a ball again.
  const [a, b, c] = axes
  const near = unit([
    dot(camera.near, scale(a, 1 / dot(a, a))),
    dot(camera.near, scale(b, 1 / dot(b, b))),
    dot(camera.near, scale(c, 1 / dot(c, c))),
  ])
  const first = edge.findIndex((u, i) => dot(u, near) > 0 && dot(edge.at(i - 1)!, near) <= 0)
  const isSeen = edge.every((u) => dot(u, near) > 0)
  if (first < 0 && !isSeen) return ''
  const seen: Vec[] = []
  let left: Vec | undefined
  // Once round from where the edge comes into sight.
  for (let i = 0; i < edge.length; i++) {
    const [u, v] = [edge[(first + i + edge.length) % edge.length]!, edge[(first + i + 1 + edge.length) % edge.length]!]
    const [du, dv] = [dot(u, near), dot(v, near)]
    if (du > 0) seen.push(u)
    if (du > 0 === dv > 0) continue
    const rim = unit(add(scale(u, Math.abs(dv)), v, Math.abs(du)))
    if (du > 0) left = rim
    else seen.push(...along(left!, rim, near))
  }
  const spots = seen.map(([x, y, z]) => project(camera, add(add(add(at, a, x), b, y), c, z)))
  // The same way round as all outlines: a mirror's camera turns it over.
  const area = spots.reduce((sum, at, i) => sum + turn([0, 0], spots.at(i - 1)!, at), 0)
  return `M${(area < 0 ? spots.toReversed() : spots).map(spot).join('L')}Z`
}

/** From one direction on the rim around `near` to another, on the side of the first axis. */
function along(from: Vec, to: Vec, near: Vec): Vec[] {
  const [[a, b, c], [x, y, z]] = [near, from]
  const side: Vec = [b * z - c * y, c * x - a * z, a * y - b * x]
  const on = (angle: number) => add(scale(from, Math.cos(angle)), side, Math.sin(angle))
  const turn = Math.atan2(dot(to, side), dot(to, from))
  const other = turn - Math.sign(turn || 1) * 2 * Math.PI
  const way = on(turn / 2)[0] >= on(other / 2)[0] ? turn : other
  return Array.from({ length: 9 }, (_, i) => on((way * i) / 8))
}
