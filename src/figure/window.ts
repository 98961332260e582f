import { row } from './outline.ts'
import type { Part, Shape } from './part.ts'
import type { Camera } from './project.ts'
import { drawn, type Line, part } from './prop-lines.ts'
import type { Vec } from './vec.ts'

/** A window, and a tree a long way behind it. */
export function pane(camera: Camera, x: number): Part[] {
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
