import type { Drawing } from '../drawing.ts'
import { sit } from '../pose.ts'

export const crossBodyShoulderStretch: Drawing = {
  id: 'cross-body-shoulder-stretch',
  panels: [{ view: 'front', crop: 'shoulders' }],
  side: 'right',
  start: sit({ right: { reach: null, flex: 80, elbow: 8 } }),
  stations: [
    sit({
      right: { reach: null, flex: 80, across: 40, elbow: 12, forward: 2 },
      left: { reach: { to: 'other-upper-arm', elbow: 'down-out' }, hand: 'grip' },
    }),
  ],
  props: ['chair'],
  glow: ['right-shoulder-back'],
  arrows: [{ of: 'right-elbow', off: [0, 15] }],
}

const folded = { reach: { to: 'other-shoulder', elbow: 'down-out' } } as const

export const seatedThoracicRotation: Drawing = {
  id: 'seated-thoracic-rotation',
  panels: [{ view: 'top', crop: 'whole' }, { view: 'front' }],
  side: 'left',
  start: sit({ both: folded }),
  stations: [sit({ lumbar: { turn: 4 }, thorax: { turn: 35 }, both: folded })],
  props: ['chair'],
  glow: ['back-band'],
  arrows: [{ of: 'right-shoulder', off: 12 }],
}
