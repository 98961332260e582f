import type { Drawing } from '../drawing.ts'
import { sit, type Limbs } from '../pose.ts'

const typing: Limbs = { reach: { to: { desk: 36, up: 66, out: 11 }, elbow: 'down-out' } }

export const distanceGaze: Drawing = {
  id: 'distance-gaze',
  panels: [{ view: 'side', crop: 'whole' }],
  side: null,
  start: sit({ neck: { flex: 6 }, nod: 4, both: typing }),
  stations: [sit({ neck: { turn: -25 }, nod: -4, both: typing })],
  props: ['chair', { desk: 30, up: 66 }, { screen: 56, up: 66 }, { window: 92 }],
  glow: ['eyes'],
  arrows: [
    { at: 0, of: 'nose', to: 0, push: [34, 8], off: [38, 4], dashed: true },
    { at: 1, of: 'nose', to: 1, push: [92, -7], off: [96, -10], dashed: true },
  ],
}

export const blinkReset: Drawing = {
  id: 'blink-reset',
  panels: [{ view: 'face', crop: 'whole' }],
  side: null,
  start: sit(),
  stations: [sit({ lids: 0 })],
  glow: ['eyes'],
  arrows: [{ of: 'nose', push: [0, 6], off: [13, 2], both: true }],
}

const onRibs: Limbs = { reach: { to: 'ribs', elbow: 'back-out' }, foot: [-10], hand: 'flat' }
const breathing = (breath: number) => sit({ shift: [-10, 0], breath, both: onRibs })

export const diaphragmaticBreathing: Drawing = {
  id: 'diaphragmatic-breathing',
  panels: [
    { view: 'side', crop: 'ribs', close: true },
    { view: 'front', crop: 'trunk', close: true },
  ],
  side: null,
  start: breathing(0),
  stations: [breathing(4), breathing(0)],
  props: ['chair'],
  glow: ['left-low-ribs', 'right-low-ribs'],
  arrows: [
    { at: 1, of: 'belly', to: 1, push: [9, 0], off: [15, -6] },
    { at: 1, of: 'belly', to: 1, push: [12, 0], off: [40, -14], panels: [1] },
    { at: 1, of: 'belly', to: 1, push: [-12, 0], off: [-40, -14], panels: [1] },
    { at: 2, of: 'belly', to: 2, push: [-9, 0], off: [6, -6] },
    { at: 2, of: 'belly', to: 2, push: [-12, 0], off: [28, -14], panels: [1] },
    { at: 2, of: 'belly', to: 2, push: [12, 0], off: [-28, -14], panels: [1] },
  ],
}
