import type { Drawing } from '../drawing.ts'
import { sit, stand, type Reach } from '../pose.ts'

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

const behind = (back: number, up: number, out: number, elbow: NonNullable<Reach['elbow']>) =>
  ({ to: { at: [-back, up, out], palm: 'forward', fingers: 'down' }, elbow }) as const

export const overheadTricepsStretch: Drawing = {
  id: 'overhead-triceps-stretch',
  panels: [{ view: 'back', crop: 'overhead' }],
  side: 'right',
  start: stand({ right: { reach: behind(6.5, 144, 6, 'up-forward'), up: 1.5 } }),
  stations: [
    stand({
      right: { reach: behind(9, 143, 3, ['up', 'in', 0.24]), up: 2.5 },
      left: { reach: { to: 'other-elbow', elbow: 'up-out' }, hand: 'grip', up: 2 },
    }),
  ],
  glow: ['right-upper-arm-back', 'right-ribs'],
  arrows: [{ of: 'right-elbow', push: [-10, 0], off: [0, -9] }],
}

const interlaced = (at: readonly [number, number, number], palm: 'forward' | 'up') =>
  ({ reach: { to: { at, palm, fingers: 'in' }, elbow: 'out' }, hand: 'hook' }) as const

export const overheadReach: Drawing = {
  id: 'overhead-reach',
  panels: [{ view: 'front', crop: 'overhead' }],
  side: null,
  start: sit({ both: interlaced([34, 86, 5], 'forward') }),
  stations: [sit({ both: { ...interlaced([12.5, 150.5, 5], 'up'), up: 2 } })],
  props: ['chair'],
  glow: ['left-ribs', 'right-ribs'],
  arrows: [{ of: 'right-hand', push: [0, -42], off: [24, 4] }],
}
