import type { Drawing } from '../drawing.ts'
import { sit, stand } from '../pose.ts'

/** At the front of the seat, so that the back is free. */
const forward = { shift: [6, 0], both: { foot: [6] } } as const

/** The low back makes up for the pelvis and the ribs for the low back, so that shoulders and head stay. */
const tucked = { shift: [4, 0], tilt: -15, lumbar: { flex: 29 }, thorax: { flex: -14 } } as const
const arched = { shift: [6.5, 0], tilt: 15, lumbar: { flex: -25 }, thorax: { flex: 10 } } as const
/** Far enough forward that the arms leave the waist free. */
const onKnees = { foot: [6], reach: { to: 'knee', elbow: 'down-out' } } as const

export const seatedPelvicTilt: Drawing = {
  id: 'seated-pelvic-tilt',
  panels: [{ view: 'side', crop: 'waist', close: true }, { view: 'side' }],
  side: null,
  start: sit({ ...forward, both: onKnees }),
  stations: [sit({ ...tucked, both: onKnees }), sit({ ...arched, both: onKnees })],
  tucked: true,
  props: ['chair'],
  glow: ['low-back', 'right-buttock'],
  arrows: [
    { at: 1, of: 'right-hip', to: 0, circle: 17, arc: [-120, -190] },
    { at: 2, of: 'right-hip', to: 0, circle: 17, arc: [-190, -120] },
  ],
}

export const seatedCatCow: Drawing = {
  id: 'seated-cat-cow',
  panels: [{ view: 'side', crop: 'trunk' }],
  side: null,
  tucked: true,
  start: sit({ ...forward, both: onKnees }),
  stations: [
    sit({
      ...forward,
      tilt: 13,
      lumbar: { flex: -10 },
      thorax: { flex: -15 },
      neck: { flex: 12 },
      both: { ...onKnees, forward: -2 },
    }),
    sit({
      ...forward,
      tilt: -25,
      lumbar: { flex: 17 },
      thorax: { flex: 18 },
      neck: { flex: 32 },
      both: { ...onKnees, forward: 3 },
    }),
  ],
  props: ['chair'],
  glow: ['whole-back'],
  // The bow that the trunk makes: hollow behind while the chest lifts, then round.
  arrows: [
    { at: 1, of: 'sternum', circle: 22, arc: [40, -30], off: [-8, 6] },
    { at: 2, of: 'upper-back', to: 2, circle: 24, arc: [140, 225], off: [16, 12] },
  ],
}

// Turned to the side that is looked at, so that the chest shows.
export const seatedLumbarRotation: Drawing = {
  id: 'seated-lumbar-rotation',
  panels: [{ view: 'threeQuarter', crop: 'trunk' }],
  side: 'right',
  start: sit(forward),
  stations: [
    sit({
      ...forward,
      lumbar: { turn: -8 },
      thorax: { turn: -32 },
      neck: { turn: -18 },
      left: { reach: { to: 'other-knee', elbow: 'down-out' } },
      right: { reach: { to: 'seat-behind', elbow: 'back-out' } },
    }),
  ],
  props: ['chair'],
  glow: ['left-flank'],
  arrows: [{ of: 'sternum', least: 20, off: [0, 12] }],
}

const raised = { reach: null, abduct: 174, elbow: 12, hand: 'flat' } as const

export const seatedSideBend: Drawing = {
  id: 'seated-side-bend',
  panels: [{ view: 'front', crop: 'whole' }],
  side: 'left',
  start: sit({ right: raised }),
  stations: [sit({ lumbar: { bend: 12 }, thorax: { bend: 17 }, neck: { bend: 6 }, right: raised })],
  props: ['chair'],
  glow: ['right-flank'],
  arrows: [{ of: 'right-hand' }],
}

const onPelvis = { reach: { to: 'hip-back', elbow: 'back-out' }, hand: 'flat', forward: -2 } as const

export const standingLumbarExtension: Drawing = {
  id: 'standing-lumbar-extension',
  panels: [{ view: 'side', crop: 'trunk' }],
  side: null,
  start: stand({ both: onPelvis }),
  stations: [
    stand({ shift: [5, 0], lean: -8, lumbar: { flex: -17 }, thorax: { flex: -3 }, neck: { flex: 10 }, both: onPelvis }),
  ],
  glow: ['low-back'],
  arrows: [{ of: 'sternum', off: [15, -3], least: 15 }],
}

export const seatedKneeToChest: Drawing = {
  id: 'seated-knee-to-chest',
  panels: [{ view: 'side', crop: 'hips' }],
  side: 'right',
  tucked: true,
  start: sit({ ...forward, left: { foot: [18] } }),
  stations: [
    sit({
      ...forward,
      tilt: -10,
      lumbar: { flex: 12 },
      right: { hip: 130, knee: 115, ankle: -12, reach: { to: 'under-thigh', elbow: 'down-out' }, hand: 'grip' },
      left: { foot: [18], reach: { to: 'under-other-thigh', elbow: 'down' }, hand: 'grip' },
    }),
  ],
  props: ['chair'],
  glow: ['right-buttock', 'low-back'],
  arrows: [{ of: 'right-knee', off: [12, -4] }],
}

const wide = { foot: [0, 0, 8] } as const

export const seatedForwardFold: Drawing = {
  id: 'seated-forward-fold',
  panels: [{ view: 'side', crop: 'trunk' }],
  side: null,
  start: sit({ both: { ...wide, reach: { to: 'knee', elbow: 'down-out' } } }),
  stations: [
    sit({
      lean: 25,
      lumbar: { flex: 30 },
      thorax: { flex: 25 },
      neck: { flex: 26 },
      both: { ...wide, reach: { to: 'shin', elbow: 'down-out' } },
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
  stations: [stand({ shift: [-10.5, 0], lean: 40, neck: { flex: -4 }, both: { ...inCreases, knee: 15 } })],
  glow: ['right-thigh-back', 'right-buttock'],
  arrows: [{ of: 'tailbone', push: [-15, 0], off: [-14, 0] }],
}

const tips = { reach: { to: 'hip-bone', elbow: 'back-out' }, hand: 'flat' } as const

export const seatedAbdominalBrace: Drawing = {
  id: 'seated-abdominal-brace',
  panels: [{ view: 'front', crop: 'trunk' }, { view: 'threeQuarter' }],
  side: null,
  start: sit({ ...forward, lumbar: { flex: 3 }, thorax: { flex: 5 }, effort: 0, both: { ...tips, foot: [6] } }),
  stations: [sit({ ...forward, effort: 1, both: { ...tips, foot: [6] } })],
  props: ['chair'],
  glow: ['low-belly'],
  arrows: [
    { at: 1, of: 'belly', push: [8, 0], off: [-5, -3] },
    { at: 1, of: 'belly', push: [-8, 0], off: [5, -3] },
  ],
}

/** The arms hang a little forward: the gap at the wall stays in sight. */
const aStepOut = { foot: [20], knee: 15, flex: 13 } as const

export const standingWallPelvicTilt: Drawing = {
  id: 'standing-wall-pelvic-tilt',
  panels: [{ view: 'side', crop: 'waist', close: true }, { view: 'side' }],
  side: null,
  tucked: true,
  start: stand({ effort: 0, tilt: 8, lumbar: { flex: -16 }, thorax: { flex: 8 }, both: aStepOut }),
  stations: [stand({ effort: 1, tilt: -15, lumbar: { flex: 24 }, thorax: { flex: -9 }, both: aStepOut })],
  props: [{ wall: -12 }],
  glow: ['low-back', 'low-belly'],
  arrows: [{ of: 'right-hip', circle: 9, arc: [-45, -195], off: [-1, -4] }],
}
