import { head } from './head.ts'
import { arms, legs } from './limbs.ts'
import type { Part } from './part.ts'
import type { Camera } from './project.ts'
import type { Body } from './skeleton.ts'
import { facesUs, neck, trunk } from './trunk.ts'
import { dot } from './vec.ts'

/** The clothed body, as parts that are yet to be laid over one another. `close`: seen finger by finger; `tucked`: with the waist to be seen. */
export function dressed(body: Body, camera: Camera, close: boolean, tucked: boolean): Part[] {
  const [trousers, middle] = trunk(body, camera, tucked) as [Part, Part]
  const throat = neck(body, camera)
  const face = head(body, camera)
  const headNear = dot(body.head.at, camera.near)
  // Seen from the front the throat lies in the collar; else the collar hides its root.
  const collared = facesUs(body, camera) ? [...middle.shapes, throat] : [throat, ...middle.shapes]
  return [
    trousers,
    ...legs(body, camera, middle.near),
    { near: middle.near, shapes: collared },
    { near: Math.max(headNear, middle.near + 0.5), shapes: face },
    ...arms(body, camera, close),
  ]
}
