import type { Drawing } from '../drawing.ts'
import { sit } from '../pose.ts'

const hanging = { reach: null, abduct: 11, elbow: 6, pronate: 15 } as const

export const shoulderShrugRelease: Drawing = {
  id: 'shoulder-shrug-release',
  panels: [{ view: 'front', crop: 'shoulders', close: true }, { view: 'front' }],
  side: null,
  start: sit({ both: { ...hanging, up: -0.6 } }),
  stations: [sit({ both: { ...hanging, up: 4.5 } })],
  props: ['chair'],
  glow: ['left-shoulder-top', 'right-shoulder-top'],
  arrows: [
    { of: 'left-shoulder', off: [-13, 0], both: true, least: 14 },
    { of: 'right-shoulder', off: [13, 0], both: true, least: 14 },
  ],
}

const inFront = sit({ both: { forward: 4, up: 1 } })

/** One circle backward: it begins and ends in front. */
export const shoulderRolls: Drawing = {
  id: 'shoulder-rolls',
  panels: [{ view: 'side', crop: 'shoulders', close: true }, { view: 'side' }],
  side: null,
  start: inFront,
  stations: [sit({ both: { up: 4.5 } }), sit({ both: { forward: -4, up: 1 } }), sit({ both: { up: -2.5 } }), inFront],
  turns: true,
  props: ['chair'],
  glow: ['right-shoulder-blade'],
  arrows: [{ of: 'right-shoulder', to: 0, circle: -7, off: [-25, -8] }],
}

const bent = { reach: null, elbow: 90, abduct: 8 } as const

export const scapularRetraction: Drawing = {
  id: 'scapular-retraction',
  panels: [{ view: 'back', crop: 'shoulders' }, { view: 'side' }],
  side: null,
  start: sit({ shift: [4, 0], effort: 0, both: { ...bent, forward: 2 } }),
  stations: [
    sit({ shift: [4, 0], thorax: { flex: -3 }, effort: 1, both: { ...bent, flex: -14, forward: -3, up: -0.8 } }),
  ],
  props: ['chair'],
  glow: ['between-blades'],
  arrows: [
    { of: 'left-shoulder', push: [9, 0], off: [5, 1] },
    { of: 'right-shoulder', push: [-9, 0], off: [-5, 1] },
    { of: 'right-elbow', panels: [1], off: [-13, 3], least: 14 },
  ],
}

const tucked = { reach: null, elbow: 90, abduct: 4, pronate: -78 } as const

export const scapularWExternalRotation: Drawing = {
  id: 'scapular-w-external-rotation',
  panels: [{ view: 'front', crop: 'trunk' }],
  side: null,
  start: sit({ both: tucked }),
  stations: [sit({ thorax: { flex: -3 }, both: { ...tucked, rotate: 55, forward: -1.5 } })],
  props: ['chair'],
  glow: ['left-shoulder-back', 'right-shoulder-back'],
  arrows: [
    { of: 'left-hand', off: [0, -9] },
    { of: 'right-hand', off: [0, -9] },
  ],
}
