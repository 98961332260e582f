import type { Drawing } from '../drawing.ts'
import { sit } from '../pose.ts'

/** Sitting right back, against the back of the chair. */
const back = { shift: [-7, 0] } as const
const drawn = { foot: [-7] } as const

const clasped = (forward: number, up: number) =>
  ({
    reach: { to: { at: [forward, up, 1.5], palm: 'in', fingers: 'forward' }, elbow: 'down-out' },
    hand: 'grip',
  }) as const

export const upperBackHug: Drawing = {
  id: 'upper-back-hug',
  panels: [{ view: 'side', crop: 'trunk' }],
  side: null,
  start: sit({ ...back, both: { ...drawn, ...clasped(48, 90) } }),
  stations: [
    sit({ ...back, thorax: { flex: 19 }, neck: { flex: -17 }, both: { ...drawn, ...clasped(59.5, 89), forward: 3.5 } }),
  ],
  props: ['chair'],
  glow: ['between-blades'],
  arrows: [
    { of: 'right-hand', off: [0, -10], least: 12 },
    { of: 'upper-back', push: [-10, 2], off: [-14, 0] },
  ],
}

const cradled = { reach: { to: 'head-back', elbow: 'forward-out' } } as const
const opened = { reach: { to: 'head-back', elbow: 'out' } } as const

export const seatedChestOpener: Drawing = {
  id: 'seated-chest-opener',
  panels: [{ view: 'front', crop: 'trunk' }, { view: 'threeQuarter' }],
  side: null,
  start: sit({ both: cradled }),
  stations: [sit({ thorax: { flex: -10 }, neck: { flex: 10 }, both: { ...opened, forward: -2.5, up: -0.5 } })],
  props: ['chair'],
  glow: ['chest'],
  arrows: [
    { of: 'sternum', push: [0, -10], off: [0, 4] },
    { of: 'left-elbow', panels: [0], push: [-14, 0], off: [-3, 12] },
    { of: 'right-elbow', panels: [0], push: [14, 0], off: [3, 12] },
  ],
}

const supported = { reach: { to: 'skull-base', elbow: ['forward', 'down', 0.38] } } as const

export const thoracicExtensionOverChair: Drawing = {
  id: 'thoracic-extension-over-chair',
  panels: [{ view: 'side', crop: 'trunk' }],
  side: null,
  start: sit({ ...back, both: { ...drawn, ...supported } }),
  stations: [sit({ ...back, thorax: { flex: -18 }, both: { ...drawn, ...supported } })],
  props: ['chair'],
  glow: ['mid-back'],
  arrows: [{ of: 'sternum', off: [8, -1], least: 16 }],
}

const folded = { reach: { to: 'other-shoulder', elbow: 'down-out' }, foot: [0, 0, -3] } as const

export const seatedThoracicRotation: Drawing = {
  id: 'seated-thoracic-rotation',
  panels: [{ view: 'top', crop: 'whole' }, { view: 'front' }],
  side: 'left',
  start: sit({ both: folded }),
  stations: [sit({ lumbar: { turn: 4 }, thorax: { turn: 35 }, both: folded })],
  props: ['chair'],
  glow: ['back-band'],
  arrows: [{ of: 'right-shoulder', off: 12, least: 26 }],
}
