import { seat } from './build.ts'
import { hull, row, spot, wrap } from './outline.ts'
import type { Part, Shape } from './part.ts'
import { project, type Camera } from './project.ts'
import { dot, type Vec } from './vec.ts'

/**
 * What a drawing stands beside, in cm forward of the base's hips. A desk's `up` is its height, a doorway's `at` the
 * place of its frame; a headrest is a chair with a high back; a screen stands on the desk.
 */
export type Prop =
  | 'chair'
  | 'high-chair'
  | { readonly wall: number }
  | { readonly desk: number; readonly up: number }
  | { readonly doorway: number }
  | { readonly screen: number; readonly up: number }
  | { readonly window: number }

type Line = readonly Vec[]

/** A prop as lines; each line lies at its own depth. */
export function furniture(prop: Prop, camera: Camera): Part[] {
  if (typeof prop === 'string') return chair(camera, prop === 'high-chair' ? 76 : 46)
  if ('wall' in prop) return wall(camera, prop.wall)
  if ('desk' in prop) return desk(camera, prop.desk, prop.up)
  if ('doorway' in prop) return doorway(camera, prop.doorway)
  if ('screen' in prop) return screen(camera, prop.screen, prop.up)
  return pane(camera, prop.window)
}

const drawn = (camera: Camera, lines: readonly Line[]): Shape => ({
  tone: 'chair',
  d: lines.map((line) => `M${line.map((at) => spot(project(camera, at))).join('L')}`).join(''),
  line: true,
})

function slab(camera: Camera, [x1, x2]: readonly [number, number], y: number, wide: number, thick = 1.6): Shape {
  const corners = [x1, x2].flatMap((x) => [-wide, wide].flatMap((z) => [y, y - thick].map((up): Vec => [x, up, z])))
  return { tone: 'chair', d: hull(corners.map((at) => project(camera, at))) }
}

function part(camera: Camera, at: Vec, ...shapes: Shape[]): Part {
  return { near: dot(at, camera.near), shapes }
}

function chair(camera: Camera, high: number): Part[] {
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

function wall(camera: Camera, x: number): Part[] {
  if (camera.view === 'side')
    return [
      part(
        camera,
        [x, 0, -80],
        drawn(camera, [
          [
            [x + 1.2, 0, 0],
            [x + 1.2, 182, 0],
          ],
        ]),
      ),
    ]
  return [
    part(
      camera,
      [x > 0 ? x : x - 40, 0, 0],
      drawn(camera, [
        [
          [x, 0, -55],
          [x, 0, 55],
        ],
      ]),
    ),
  ]
}

function desk(camera: Camera, x: number, up: number): Part[] {
  const [deep, wide] = [48, 46]
  const leg = (at: number, z: number): Line => [
    [at, up - 3, z],
    [at, 0.8, z],
  ]
  const z = camera.view === 'side' ? -80 : 0
  return [
    part(
      camera,
      [x + 20, up, z],
      drawn(camera, [
        leg(x + 5, -wide + 3),
        leg(x + 5, wide - 3),
        leg(x + deep - 5, -wide + 3),
        leg(x + deep - 5, wide - 3),
      ]),
      slab(camera, [x, x + deep], up - 0.4, wide, 2.6),
    ),
  ]
}

function doorway(camera: Camera, x: number): Part[] {
  const [wide, high] = [44, 196]
  const frame: Line = [
    [x, 0, -wide],
    [x, high, -wide],
    [x, high, wide],
    [x, 0, wide],
  ]
  if (camera.view === 'side')
    return [
      part(
        camera,
        [x, 0, -90],
        drawn(camera, [
          [
            [x, 0, 0],
            [x, high, 0],
          ],
        ]),
      ),
    ]
  return [part(camera, [x, 0, 0], drawn(camera, [frame]))]
}

function screen(camera: Camera, x: number, up: number): Part[] {
  const z = camera.view === 'side' ? -80 : 0
  const edge: Line = [
    [x, up + 12, -26],
    [x, up + 44, -26],
    [x, up + 44, 26],
    [x, up + 12, 26],
    [x, up + 12, -26],
  ]
  return [
    part(
      camera,
      [x, up, z],
      drawn(camera, [
        edge,
        [
          [x + 2, up + 12, 0],
          [x + 5, up, 0],
        ],
        [
          [x - 4, up, 0],
          [x + 12, up, 0],
        ],
      ]),
    ),
  ]
}

/** A window, and a tree a long way behind it. */
function pane(camera: Camera, x: number): Part[] {
  const side = camera.view === 'side'
  const lines: Line[] = side
    ? [
        [
          [x, 92, 0],
          [x, 152, 0],
        ],
        [
          [x + 3, 92, 0],
          [x + 3, 152, 0],
        ],
        [
          [x - 3, 92, 0],
          [x + 6, 92, 0],
        ],
        [
          [x - 1, 152, 0],
          [x + 4, 152, 0],
        ],
      ]
    : [
        [
          [x, 96, -30],
          [x, 160, -30],
          [x, 160, 30],
          [x, 96, 30],
          [x, 96, -30],
        ],
        [
          [x, 128, -30],
          [x, 128, 30],
        ],
      ]
  return [part(camera, [x, 0, side ? -80 : 0], drawn(camera, lines), ...(side ? tree(camera, x + 32) : []))]
}

function tree(camera: Camera, x: number): Shape[] {
  const crown: readonly (readonly [out: number, up: number, r: number])[] = [
    [-6, 118, 7],
    [6, 118, 7],
    [-3.5, 126, 6.5],
    [4, 126, 6],
    [0, 130, 6],
  ]
  const ball = ([out, up, r]: (typeof crown)[number]) => ({ at: [x + out, up, 0] as Vec, r })
  const leaves = crown.map((each) => row(camera, [ball([0, 120, 7]), ball(each)])).join('')
  const trunk = row(camera, [ball([0, 114, 1.2]), ball([0, 99, 1.8])])
  const ground: Line = [
    [x - 20, 97.5, 0],
    [x + 16, 97.5, 0],
  ]
  return [{ tone: 'chair', d: leaves + trunk }, drawn(camera, [ground])]
}
