import type { Drawing } from '../drawing.ts'
import { sit } from '../pose.ts'

export const cervicalRetraction: Drawing = {
  id: 'cervical-retraction',
  panels: [{ view: 'side', crop: 'head' }],
  side: null,
  start: sit({ glide: 2.8, neck: { flex: 8 }, nod: -8 }),
  stations: [sit({ glide: -0.5, nod: 2 })],
  props: ['chair'],
  glow: ['neck-front', 'skull-base'],
  arrows: [{ of: 'chin', off: [10, 1], least: 12 }],
}

const hold = { reach: { to: 'seat-edge', elbow: 'back-out' } } as const

export const upperTrapeziusStretch: Drawing = {
  id: 'upper-trapezius-stretch',
  panels: [{ view: 'front', crop: 'shoulders' }],
  side: 'left',
  start: sit({ right: hold }),
  stations: [sit({ neck: { bend: 35 }, right: { ...hold, up: -1.5 } })],
  props: ['chair'],
  glow: ['right-shoulder-top'],
  arrows: [{ of: 'crown' }],
}
