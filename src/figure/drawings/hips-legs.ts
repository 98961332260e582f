import type { Drawing } from '../drawing.ts'
import { sit, stand } from '../pose.ts'

const wall = { reach: { to: { wall: 47, up: 128 }, elbow: 'down-out' }, hand: 'flat' } as const

export const standingCalfStretch: Drawing = {
  id: 'standing-calf-stretch',
  panels: [{ view: 'side', crop: 'legs' }],
  side: 'right',
  start: stand({ both: wall }),
  stations: [stand({ shift: [-8, 0], lean: 14, both: wall, right: { foot: [-30], knee: 0 } })],
  props: [{ wall: 47 }],
  glow: ['right-calf'],
  arrows: [{ of: 'pelvis' }],
}

export const seatedFigureFour: Drawing = {
  id: 'seated-figure-four',
  panels: [{ view: 'threeQuarter', crop: 'hips' }, { view: 'side' }],
  side: 'right',
  start: sit(),
  stations: [sit({ lean: 15, right: { crossed: true, reach: { to: 'shin' } }, left: {} })],
  props: ['chair'],
  glow: ['right-buttock'],
  arrows: [{ of: 'sternum' }],
}
