import type { Drawing } from '../drawing.ts'
import { sit, type Limbs, type Pose } from '../pose.ts'

/** Sat back against the chair: the hips further in, the feet still under the knees. */
const back = (but: Parameters<typeof sit>[0] = {}): Pose =>
  sit({ shift: [-10, 0], ...but, both: { foot: [-10], ...but.both } })

const guide: Limbs = { reach: { to: 'chin', elbow: 'down-out' }, hand: 'point' }

export const cervicalRetraction: Drawing = {
  id: 'cervical-retraction',
  panels: [{ view: 'side', crop: 'head', close: true }, { view: 'side' }],
  side: null,
  start: sit({ glide: 3, neck: { flex: 8 }, nod: -8, left: guide }),
  stations: [sit({ glide: -1, nod: 2, left: guide })],
  props: ['chair'],
  glow: ['neck-front', 'skull-base'],
  arrows: [{ of: 'nose', off: [7.5, 3], least: 10 }],
}

const twoFingers: Limbs = { reach: { to: 'throat', elbow: 'down-out' } }

export const craniocervicalNod: Drawing = {
  id: 'craniocervical-nod',
  panels: [{ view: 'side', crop: 'head', close: true }, { view: 'side' }],
  side: null,
  start: back({ effort: 0, left: twoFingers }),
  // The head goes back as it nods: it stays in touch with the rest.
  stations: [back({ nod: 12, glide: -1.8, effort: 1, left: twoFingers })],
  props: ['high-chair'],
  glow: ['neck-front'],
  arrows: [{ of: 'forehead', off: 3.5, least: 11 }],
}

const hold: Limbs = { reach: { to: 'seat-edge', elbow: 'back-out' }, hand: 'grip' }

export const upperTrapeziusStretch: Drawing = {
  id: 'upper-trapezius-stretch',
  panels: [{ view: 'front', crop: 'head' }],
  side: 'left',
  start: sit({ right: hold }),
  stations: [sit({ neck: { bend: 35 }, right: { ...hold, up: -1.5 } })],
  props: ['chair'],
  glow: ['right-shoulder-top'],
  arrows: [{ of: 'crown' }],
}

export const cervicalRotation: Drawing = {
  id: 'cervical-rotation',
  panels: [
    { view: 'front', crop: 'head' },
    { view: 'top', crop: 'head' },
  ],
  side: 'right',
  start: sit(),
  stations: [sit({ neck: { turn: -60 } })],
  props: ['chair'],
  glow: ['left-neck-side'],
  arrows: [
    { of: 'nose', off: [0, -21], least: 18 },
    { of: 'nose', off: 8, panels: [1] },
  ],
}

export const cervicalFlexionStretch: Drawing = {
  id: 'cervical-flexion-stretch',
  panels: [{ view: 'side', crop: 'head' }],
  side: null,
  start: back(),
  stations: [back({ neck: { flex: 28 }, nod: 12 })],
  props: ['chair'],
  glow: ['neck-back', 'skull-base'],
  arrows: [{ of: 'chin', off: [12, -2] }],
}

const behind: Limbs = { reach: { to: 'seat-behind', elbow: 'back-out' }, hand: 'grip' }

export const levatorScapulaeStretch: Drawing = {
  id: 'levator-scapulae-stretch',
  panels: [{ view: 'threeQuarter', crop: 'head' }],
  side: 'left',
  start: sit({ right: behind }),
  via: sit({ neck: { turn: 45 }, right: behind }),
  stations: [
    sit({
      neck: { turn: 45, flex: 30 },
      right: { ...behind, up: -1.5 },
      left: { reach: { to: 'head-back', elbow: 'forward-out' } },
    }),
  ],
  props: ['chair'],
  glow: ['right-neck-corner'],
  arrows: [{ of: 'nose', off: [-25, 6], least: 17 }],
}

const palm = (to: 'forehead' | 'head-back' | 'temple', elbow: 'out' | 'forward-out'): Limbs => ({
  reach: { to, elbow },
  hand: 'flat',
})

export const neckIsometricHold: Drawing = {
  id: 'neck-isometric-hold',
  panels: [{ view: 'front', crop: 'shoulders' }, { view: 'side' }],
  side: null,
  start: sit({ effort: 0, right: palm('forehead', 'forward-out') }),
  stations: [
    sit({ effort: 1, right: palm('forehead', 'forward-out') }),
    sit({ effort: 1, right: palm('head-back', 'out') }),
    sit({ effort: 1, right: palm('temple', 'out') }),
    sit({ effort: 1, left: palm('temple', 'out') }),
  ],
  props: ['chair'],
  glow: ['left-neck-side', 'right-neck-side'],
  arrows: [
    { at: 1, of: 'crown', push: [-14, 0], off: [13, -4], panels: [1] },
    { at: 1, of: 'crown', push: [14, 0], off: [4, -4], panels: [1] },
    { at: 2, of: 'crown', to: 2, push: [14, 0], off: [-16, -4], panels: [1] },
    { at: 2, of: 'crown', to: 2, push: [-14, 0], off: [-7, -4], panels: [1] },
    { at: 3, of: 'crown', to: 3, push: [-8, 0], off: [14, 6] },
    { at: 3, of: 'crown', to: 3, push: [8, 0], off: [5, 6] },
    { at: 4, of: 'crown', to: 4, push: [8, 0], off: [-14, 6] },
    { at: 4, of: 'crown', to: 4, push: [-8, 0], off: [-5, 6] },
  ],
}
