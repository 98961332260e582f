import { chair } from './chair.ts'
import type { Part } from './part.ts'
import type { Camera } from './project.ts'
import { drawn, type Line, part, slab } from './prop-lines.ts'
import { pane } from './window.ts'

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

/** A prop as lines; each line lies at its own depth. */
export function furniture(prop: Prop, camera: Camera): Part[] {
  if (typeof prop === 'string') return chair(camera, prop === 'high-chair' ? 76 : 46)
  if ('wall' in prop) return wall(camera, prop.wall)
  if ('desk' in prop) return desk(camera, prop.desk, prop.up)
  if ('doorway' in prop) return doorway(camera, prop.doorway)
  if ('screen' in prop) return screen(camera, prop.screen, prop.up)
  return pane(camera, prop.window)
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
