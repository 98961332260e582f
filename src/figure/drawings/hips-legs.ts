import type { Drawing } from '../drawing.ts'
import { sit, stand } from '../pose.ts'

const wall = { reach: { to: { wall: 58, up: 128 }, elbow: 'down-out' }, hand: 'flat' } as const

export const standingCalfStretch: Drawing = {
  id: 'standing-calf-stretch',
  panels: [{ view: 'side', crop: 'legs' }],
  side: 'right',
  start: stand({ shift: [3, 0], both: wall }),
  stations: [stand({ shift: [-6, 0], lean: 15, both: wall, right: { foot: [-28], knee: 0 }, left: { foot: [5] } })],
  props: [{ wall: 58 }],
  glow: ['right-calf'],
  arrows: [{ of: 'pelvis', push: [13, 0], off: [16, 0] }],
}

export const seatedFigureFour: Drawing = {
  id: 'seated-figure-four',
  panels: [{ view: 'threeQuarter', crop: 'hips' }, { view: 'front' }],
  side: 'right',
  start: sit(),
  stations: [sit({ lean: 15, right: { crossed: true, reach: { to: 'shin' } }, left: {} })],
  props: ['chair'],
  glow: ['right-buttock'],
  arrows: [{ of: 'sternum' }],
}
