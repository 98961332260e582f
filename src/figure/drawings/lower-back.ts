import type { Drawing } from '../drawing.ts'
import { sit, stand } from '../pose.ts'

/** At the front of the seat, so that the back is free. */
const forward = { shift: [6, 0] } as const

export const seatedPelvicTilt: Drawing = {
  id: 'seated-pelvic-tilt',
  panels: [{ view: 'side', crop: 'hips' }],
  side: null,
  start: sit(forward),
  stations: [
    sit({ ...forward, tilt: -15, lumbar: { flex: 15 } }),
    sit({ ...forward, tilt: 15, lumbar: { flex: -15 } }),
  ],
  props: ['chair'],
  glow: ['low-back', 'left-buttock'],
  arrows: [{ of: 'pelvis', push: [14, 0], both: true, off: [-4, -12] }],
}

export const seatedCatCow: Drawing = {
  id: 'seated-cat-cow',
  panels: [{ view: 'side', crop: 'trunk' }],
  side: null,
  start: sit(),
  stations: [
    sit({ lean: 4, tilt: 12, lumbar: { flex: -12 }, thorax: { flex: -13 }, neck: { flex: 4 }, both: { forward: -2 } }),
    sit({
      lean: -8,
      tilt: -16,
      lumbar: { flex: 22 },
      thorax: { flex: 38 },
      neck: { flex: 26 },
      both: { forward: 2.5 },
    }),
  ],
  props: ['chair'],
  glow: ['whole-back'],
  arrows: [{ of: 'mid-back', from: 1, to: 2, both: true }],
}

export const seatedLumbarRotation: Drawing = {
  id: 'seated-lumbar-rotation',
  panels: [{ view: 'threeQuarter', crop: 'trunk' }],
  side: 'left',
  start: sit(),
  stations: [
    sit({
      lumbar: { turn: 8 },
      thorax: { turn: 32 },
      neck: { turn: 15 },
      right: { reach: { to: 'other-knee', elbow: 'down-out' } },
      left: { reach: { to: 'seat-behind', elbow: 'back-out' } },
    }),
  ],
  props: ['chair'],
  glow: ['low-back', 'right-flank'],
  arrows: [{ of: 'right-shoulder' }],
}

const raised = { reach: null, abduct: 170, elbow: 8, hand: 'flat' } as const

export const seatedSideBend: Drawing = {
  id: 'seated-side-bend',
  panels: [{ view: 'front', crop: 'trunk' }],
  side: 'left',
  start: sit({ right: raised }),
  stations: [sit({ lumbar: { bend: 10 }, thorax: { bend: 15 }, neck: { bend: 8 }, right: raised })],
  props: ['chair'],
  glow: ['right-flank'],
  arrows: [{ of: 'right-hand' }],
}

const onPelvis = { reach: { to: 'hip', elbow: 'back-out' } } as const

export const standingLumbarExtension: Drawing = {
  id: 'standing-lumbar-extension',
  panels: [{ view: 'side', crop: 'trunk' }],
  side: null,
  start: stand({ both: onPelvis }),
  stations: [
    stand({ shift: [4, 0], lean: -7, lumbar: { flex: -14 }, thorax: { flex: -6 }, neck: { flex: 18 }, both: onPelvis }),
  ],
  glow: ['low-back'],
  arrows: [{ of: 'sternum' }],
}

const underThigh = { reach: { to: 'under-thigh', elbow: 'down-out' }, hand: 'grip' } as const

export const seatedKneeToChest: Drawing = {
  id: 'seated-knee-to-chest',
  panels: [{ view: 'side', crop: 'hips' }],
  side: 'right',
  start: sit(forward),
  stations: [
    sit({
      ...forward,
      right: { ...underThigh, hip: 120, knee: 110, ankle: 0 },
      left: { reach: { to: { at: [26, 60, 0], palm: 'up', fingers: 'out' }, elbow: 'down-out' }, hand: 'grip' },
    }),
  ],
  props: ['chair'],
  glow: ['right-buttock', 'low-back'],
  arrows: [{ of: 'right-knee' }],
}

export const seatedForwardFold: Drawing = {
  id: 'seated-forward-fold',
  panels: [{ view: 'side', crop: 'trunk' }],
  side: null,
  start: sit({ both: { foot: [0, 0, 8], reach: { to: 'knee', elbow: 'down-out' } } }),
  stations: [
    sit({
      lean: 40,
      tilt: -6,
      lumbar: { flex: 28 },
      thorax: { flex: 24 },
      neck: { flex: 22 },
      both: { foot: [0, 0, 8], reach: { to: 'shin', elbow: 'down-out' } },
    }),
  ],
  props: ['chair'],
  glow: ['low-back'],
  arrows: [{ of: 'right-shoulder' }],
}

const inCreases = { reach: { to: 'hip-crease', elbow: 'back-out' } } as const

export const standingHipHinge: Drawing = {
  id: 'standing-hip-hinge',
  panels: [{ view: 'side', crop: 'whole' }],
  side: null,
  start: stand({ both: inCreases }),
  stations: [stand({ shift: [-14, 0], lean: 50, both: { ...inCreases, knee: 15 } })],
  glow: ['left-thigh-back', 'left-buttock', 'right-thigh-back', 'right-buttock'],
  arrows: [{ of: 'tailbone' }],
}

const tips = { reach: { to: 'hip-bone', elbow: 'back-out' }, hand: 'flat' } as const

export const seatedAbdominalBrace: Drawing = {
  id: 'seated-abdominal-brace',
  panels: [{ view: 'threeQuarter', crop: 'trunk' }],
  side: null,
  start: sit({ ...forward, thorax: { flex: 3 }, both: tips }),
  stations: [sit({ ...forward, both: tips })],
  props: ['chair'],
  glow: ['low-belly'],
  arrows: [
    { of: 'belly', push: [10, 0], off: [-22, 2] },
    { of: 'belly', push: [-10, 0], off: [22, 2] },
  ],
}

export const standingWallPelvicTilt: Drawing = {
  id: 'standing-wall-pelvic-tilt',
  panels: [{ view: 'side', crop: 'trunk' }],
  side: null,
  start: stand({ tilt: 6, lumbar: { flex: -8 }, both: { foot: [20], knee: 15 } }),
  stations: [stand({ tilt: -15, lumbar: { flex: 15 }, both: { foot: [20], knee: 15 } })],
  props: [{ wall: -13 }],
  glow: ['low-back', 'low-belly'],
  arrows: [{ of: 'belly', push: [-10, 8], off: [12, 10] }],
}
