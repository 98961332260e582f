import { bones } from './build.ts'
import { loft, row, type Ring } from './outline.ts'
import type { Part, Shape } from './part.ts'
import { sides } from './pose.ts'
import type { Camera } from './project.ts'
import type { Body, Joint } from './skeleton.ts'
import { add, between, dot, from, scale, type Frame, type Vec } from './vec.ts'

/** A cut through the clothed trunk: how far it reaches forward, back, and to each side, in cm. */
type Cut = readonly [forward: number, back: number, side: number]

const cuts: readonly Cut[] = [
  [9.2, 9.9, 15.6],
  [8.6, 8.4, 14],
  [8.6, 7.4, 13],
  [9, 7.6, 13],
  [9.5, 8.6, 14],
  [10, 9.4, 15.2],
  [9.6, 9.8, 15.2],
  [7.4, 9.2, 13.4],
  [3.6, 6.4, 7],
]
const pelvisCuts: readonly (readonly [up: number, ...Cut])[] = [
  [-7.4, 5, 4.7, 11],
  [-5.2, 7.4, 7.8, 13.6],
  [-3, 8.6, 9.6, 15.6],
  [3, 9.2, 10.6, 16.2],
  [9, 9, 9.8, 15.2],
]

function ring({ at, frame }: { at: Vec; frame: Frame }, [forward, back, side]: Cut): Ring {
  return {
    at: add(at, frame.f, (forward - back) / 2),
    f: scale(frame.f, (forward + back) / 2),
    r: scale(frame.r, side),
  }
}

const half = (a: Frame, b: Frame): Frame => ({
  f: between(a.f, b.f, 0.5),
  u: between(a.u, b.u, 0.5),
  r: between(a.r, b.r, 0.5),
})

/** Rings of the shirt from hem to collar, with one more between each two, so that a bent back is round. */
function shirt({ spine, pelvis, pose }: Body): Ring[] {
  const wider = pose.breath ?? 0
  const hem: Joint = { at: add(pelvis.at, pelvis.frame.u, 2), frame: pelvis.frame }
  const joints = [hem, ...spine]
  const swell = (cut: Cut, i: number): Cut => {
    const part = i >= 3 && i <= 6 ? wider : i === 2 ? wider * 0.6 : 0
    return [cut[0] + part * 0.6, cut[1], cut[2] + part * 0.5]
  }
  // The hem lies over the trousers.
  const all: readonly Cut[] = [[9.8, 11, 17.4], ...cuts]
  return joints.flatMap((joint, i) => {
    const cut = swell(all[i] ?? cuts.at(-1)!, i - 1)
    const before = joints[i - 1]
    if (!before) return [ring(joint, cut)]
    const last = swell(all[i - 1]!, i - 2)
    const mean = cut.map((n, k) => (n + last[k]!) / 2 + (i > 1 && i < 8 ? 0.1 : 0)) as unknown as Cut
    return [
      ring({ at: between(before.at, joint.at, 0.5), frame: half(before.frame, joint.frame) }, mean),
      ring(joint, cut),
    ]
  })
}

/** The slope from the neck to each shoulder. */
function yoke({ chest, neck, arms }: Body, camera: Camera): string {
  const back = from(chest.at, chest.frame, -2.4, 0, 0)
  return (['left', 'right'] as const)
    .map((side) => {
      const sign = side === 'right' ? 1 : -1
      const root = from(between(back, neck[0]!, 0.5), chest.frame, 0, -0.4, sign * 2.6)
      const shoulder = arms[side].shoulder
      const inward = add(shoulder, chest.frame.r, -sign * 1.4)
      const low = from(chest.at, chest.frame, 0, -bones.shoulderDown - 9, sign * 8)
      return row(camera, [
        { at: root, r: 4.2 },
        { at: between(root, inward, 0.5), r: 4.7 },
        { at: inward, r: 5.7 },
        { at: low, r: 8 },
      ])
    })
    .join('')
}

/** Over a shirt that is tucked in, trousers up to the waist, and a belt: they tip as the pelvis does. */
function waistband({ pelvis: { at, frame } }: Body, camera: Camera): Shape[] {
  const band = (...rows: readonly (readonly [up: number, ...Cut])[]) =>
    loft(
      camera,
      rows.map(([up, ...cut]) => ring({ at: add(at, frame.u, up), frame }, cut)),
    )
  return [
    {
      tone: 'legs',
      d: band([-7.4, 5, 4.7, 11], [-5, 7.2, 8.2, 14], [-2, 9, 10.4, 16.4], [2, 9.9, 11.1, 17.4], [9, 9.6, 10.4, 16]),
    },
    { tone: 'shoe', edge: true, d: band([8.4, 9.8, 10.6, 16.2], [10.6, 9.7, 10.4, 16]) },
  ]
}

/** Trousers' seat, shirt, and the neck in its collar. */
export function trunk(body: Body, camera: Camera, tucked: boolean): Part[] {
  const { pelvis, chest, spine } = body
  const seat = pelvisCuts.map(([up, ...cut]) =>
    ring({ at: add(pelvis.at, pelvis.frame.u, up), frame: pelvis.frame }, cut),
  )
  const near = (dot(chest.at, camera.near) + dot(spine[1]!.at, camera.near)) / 2
  const trousers: Shape = { tone: 'legs', d: loft(camera, seat) }
  const cloth: Shape = { tone: 'top', d: loft(camera, shirt(body).slice(tucked ? 2 : 0)) + yoke(body, camera) }
  return [
    { near: near - 6, shapes: [trousers] },
    {
      near,
      shapes: [
        cloth,
        ...(camera.view === 'back' ? blades(body, camera) : []),
        ...(tucked ? waistband(body, camera) : []),
      ],
    },
  ]
}

/** The inner edges of the shoulder blades, as creases of the shirt: they go with the shoulder, and turn up with the arm. */
function blades({ chest, arms, pose }: Body, camera: Camera): Shape[] {
  return sides.map((side): Shape => {
    const sign = side === 'right' ? 1 : -1
    const { forward = 0, up = 0 } = pose[side] ?? {}
    const { flex, abduct } = arms[side].angles
    const turned = Math.max(0, Math.hypot(flex, abduct) - 30) * 0.05
    const out = 7.2 + forward * 0.7
    const at = (down: number, more: number) => from(chest.at, chest.frame, -9.4, up - down, sign * (out + more))
    const line = [at(6, 0), at(11, turned * 0.35 - 0.3), at(15.5, turned * 0.8), at(17, turned + 1)]
    return {
      tone: 'top',
      d: row(
        camera,
        line.map((spot, i) => ({ at: spot, r: i === 0 ? 0.2 : 0.6 })),
      ),
      far: true,
    }
  })
}

/** The neck. From the front its root shows in the collar; from the side and the back the collar covers it. */
export function neck(body: Body, camera: Camera): Shape {
  const [base, middle, top] = body.neck as [Vec, Vec, Vec]
  const { frame } = body.chest
  const root = from(base, frame, 1.4, -1.2, 0)
  const d = row(camera, [
    { at: root, r: 5.6 },
    { at: middle, r: 5.3 },
    { at: top, r: 5.2 },
    { at: add(top, body.head.frame.u, 3), r: 5 },
  ])
  return { tone: 'skin', d, far: true, edge: true }
}

export const facesUs = (body: Body, camera: Camera) => dot(body.chest.frame.f, camera.near) > 0.25
