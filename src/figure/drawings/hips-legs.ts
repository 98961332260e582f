import type { Drawing } from '../drawing.ts'
import { sit, stand } from '../pose.ts'

const forward = { shift: [8, 0] } as const

export const seatedFigureFour: Drawing = {
  id: 'seated-figure-four',
  panels: [{ view: 'front', crop: 'hips' }, { view: 'side' }],
  side: 'right',
  start: sit(forward),
  stations: [
    sit({
      ...forward,
      lean: 15,
      right: { crossed: true, reach: { to: 'thigh' } },
      left: { reach: { to: 'other-knee' } },
    }),
  ],
  props: ['chair'],
  glow: ['right-buttock'],
  arrows: [{ of: 'sternum', panels: [1] }],
}

const onDesk = { reach: { to: { desk: 26, up: 104, out: 30 }, elbow: 'out' }, hand: 'flat' } as const
const onHip = { reach: { to: 'hip', elbow: 'back-out' }, hand: 'flat' } as const

export const standingHipFlexorStretch: Drawing = {
  id: 'standing-hip-flexor-stretch',
  panels: [{ view: 'side', crop: 'legs' }],
  side: 'right',
  start: stand({ left: { ...onDesk, foot: [20] }, right: { ...onHip, foot: [-30], heel: 20, knee: 8 } }),
  stations: [
    stand({
      shift: [7, 0],
      tilt: -10,
      lumbar: { flex: 10 },
      left: { ...onDesk, foot: [20] },
      right: { ...onHip, foot: [-30], heel: 34, knee: 10 },
    }),
  ],
  props: [{ desk: 4, up: 104 }],
  glow: ['right-hip-front'],
  arrows: [{ of: 'pelvis', push: [14, 0], off: [20, 0] }],
}

const straight = { foot: [36], heel: -58 } as const

export const seatedHamstringStretch: Drawing = {
  id: 'seated-hamstring-stretch',
  panels: [{ view: 'side', crop: 'hips' }],
  side: 'right',
  start: sit({ ...forward, right: { ...straight, reach: { to: 'other-knee' } } }),
  stations: [sit({ ...forward, lean: 34, neck: { flex: -6 }, right: { ...straight, reach: { to: 'other-knee' } } })],
  props: ['chair'],
  glow: ['right-thigh-back'],
  arrows: [{ of: 'sternum', off: [12, -4] }],
}

export const sitToStand: Drawing = {
  id: 'sit-to-stand',
  panels: [{ view: 'side', crop: 'whole' }],
  side: null,
  start: sit({ ...forward, lean: 30, neck: { flex: -8 }, both: { foot: [-7] } }),
  stations: [stand({ shift: [34, 0], both: { foot: [34] } })],
  props: ['chair'],
  glow: ['right-thigh-front', 'right-buttock'],
  arrows: [{ of: 'pelvis', both: true, off: [-22, -6] }],
}

const onWall = { reach: { to: { wall: 58, up: 128 }, elbow: 'down-out' }, hand: 'flat' } as const

export const standingCalfStretch: Drawing = {
  id: 'standing-calf-stretch',
  panels: [{ view: 'side', crop: 'legs' }],
  side: 'right',
  start: stand({ shift: [3, 0], both: onWall }),
  stations: [
    stand({
      shift: [-4, 0],
      lean: 17,
      both: onWall,
      right: { foot: [-28], knee: 0 },
      left: { foot: [14] },
    }),
  ],
  props: [{ wall: 58 }],
  glow: ['right-calf'],
  arrows: [{ of: 'pelvis', push: [14, 0], off: [18, 0] }],
}

const tipsOnDesk = { reach: { to: { desk: 34, up: 104, out: 16 }, elbow: 'down-out' }, hand: 'flat' } as const

export const calfRaise: Drawing = {
  id: 'calf-raise',
  panels: [{ view: 'side', crop: 'legs' }],
  side: null,
  start: stand({ both: tipsOnDesk }),
  stations: [stand({ shift: [7, 0], both: { ...tipsOnDesk, heel: 35, knee: 3 } })],
  props: [{ desk: 30, up: 104 }],
  glow: ['right-calf'],
  arrows: [{ of: 'right-heel', push: [0, -14], off: [-9, -1] }],
}

const reached = { hip: 74, knee: 40 } as const

export const anklePumps: Drawing = {
  id: 'ankle-pumps',
  panels: [{ view: 'side', crop: 'legs' }],
  side: null,
  start: sit({ ...forward, both: { ...reached, ankle: 0 } }),
  stations: [
    sit({ ...forward, both: { ...reached, ankle: 20 } }),
    sit({ ...forward, both: { ...reached, ankle: -38 } }),
  ],
  props: ['chair'],
  glow: ['right-shin', 'right-calf'],
  arrows: [
    { of: 'right-toes', from: 1, to: 2, both: true, off: [7, -1] },
    { of: 'right-toes', circle: 6, off: [14, -26] },
  ],
}

const lifted = { hip: 104, knee: 104, ankle: 0 } as const

export const seatedMarch: Drawing = {
  id: 'seated-march',
  panels: [{ view: 'side', crop: 'hips' }],
  side: null,
  start: sit(forward),
  stations: [sit({ ...forward, right: lifted }), sit({ ...forward, left: lifted })],
  props: ['chair'],
  glow: ['right-hip-front'],
  arrows: [{ of: 'right-knee', off: [12, 0], least: 14 }],
}

const lightly = { reach: { to: { desk: 32, up: 104, out: 26 }, elbow: 'out' }, hand: 'flat' } as const

export const standingQuadStretch: Drawing = {
  id: 'standing-quad-stretch',
  panels: [{ view: 'side', crop: 'legs' }],
  side: 'right',
  start: stand({ left: lightly }),
  stations: [
    stand({
      tilt: -6,
      lean: -2,
      lumbar: { flex: 6, bend: -4 },
      left: lightly,
      right: {
        hip: -8,
        knee: 125,
        ankle: -30,
        up: -2,
        forward: -3,
        reach: { to: 'foot', elbow: 'back-out' },
        hand: 'grip',
      },
    }),
  ],
  props: [{ desk: 20, up: 104 }],
  glow: ['right-thigh-front'],
  arrows: [{ of: 'right-heel' }],
}

export const gluteSqueeze: Drawing = {
  id: 'glute-squeeze',
  panels: [{ view: 'side', crop: 'hips' }],
  side: null,
  start: sit(),
  stations: [sit({ shift: [0, 2] })],
  props: ['chair'],
  glow: ['right-buttock'],
  arrows: [{ of: 'pelvis', push: [0, -12], off: [-20, 0] }],
}
