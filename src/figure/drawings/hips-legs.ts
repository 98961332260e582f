import type { Drawing } from '../drawing.ts'
import { sit, stand } from '../pose.ts'

const wall = { reach: { to: { wall: 58, up: 128 }, elbow: 'down-out' }, hand: 'flat' } as const
const forward = { shift: [8, 0] } as const

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

const onDesk = { reach: { to: { desk: 12, up: 104, out: 30 }, elbow: 'back-out' }, hand: 'flat' } as const

export const standingHipFlexorStretch: Drawing = {
  id: 'standing-hip-flexor-stretch',
  panels: [{ view: 'side', crop: 'legs' }],
  side: 'right',
  start: stand({ left: { ...onDesk, foot: [18] }, right: { foot: [-24], heel: 20, knee: 5 } }),
  stations: [
    stand({
      shift: [6, 0],
      tilt: -10,
      lumbar: { flex: 8 },
      left: { ...onDesk, foot: [18] },
      right: { foot: [-24], heel: 32, knee: 8 },
    }),
  ],
  props: [{ desk: 0, up: 104 }],
  glow: ['right-hip-front'],
  arrows: [{ of: 'pelvis', push: [14, 0], off: [16, 0] }],
}

const straight = { hip: 70, knee: 2, ankle: 12 } as const

export const seatedHamstringStretch: Drawing = {
  id: 'seated-hamstring-stretch',
  panels: [{ view: 'side', crop: 'hips' }],
  side: 'right',
  start: sit({ ...forward, right: straight }),
  stations: [
    sit({
      ...forward,
      lean: 28,
      right: { ...straight, hip: 98, reach: { to: 'other-knee' } },
      left: { reach: { to: 'thigh' } },
    }),
  ],
  props: ['chair'],
  glow: ['right-thigh-back'],
  arrows: [{ of: 'sternum' }],
}

const across = { reach: null, flex: 60, elbow: 70, rotate: -30 } as const

export const sitToStand: Drawing = {
  id: 'sit-to-stand',
  panels: [{ view: 'side', crop: 'whole' }],
  side: null,
  start: sit({ ...forward, lean: 30, both: { ...across, foot: [-6] } }),
  stations: [stand({ both: { ...across, knee: 3 } })],
  props: ['chair'],
  glow: ['left-thigh-front', 'right-thigh-front'],
  arrows: [{ of: 'pelvis', both: true, off: [-18, 0] }],
}

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

const tipsOnDesk = { reach: { to: { desk: 34, up: 104, out: 16 }, elbow: 'down-out' }, hand: 'flat' } as const

export const calfRaise: Drawing = {
  id: 'calf-raise',
  panels: [{ view: 'side', crop: 'legs' }],
  side: null,
  start: stand({ both: tipsOnDesk }),
  stations: [stand({ both: { ...tipsOnDesk, heel: 35, knee: 3 } })],
  props: [{ desk: 30, up: 104 }],
  glow: ['left-calf', 'right-calf'],
  arrows: [{ of: 'right-heel', off: [-10, 0], least: 12 }],
}

const reached = { hip: 72, knee: 40 } as const

export const anklePumps: Drawing = {
  id: 'ankle-pumps',
  panels: [{ view: 'side', crop: 'legs' }],
  side: null,
  start: sit({ ...forward, both: { ...reached, ankle: 0 } }),
  stations: [
    sit({ ...forward, both: { ...reached, ankle: 20 } }),
    sit({ ...forward, both: { ...reached, ankle: -35 } }),
  ],
  props: ['chair'],
  glow: ['left-shin', 'left-calf', 'right-shin', 'right-calf'],
  arrows: [{ of: 'right-toes', from: 1, to: 2, both: true, off: [8, 0] }],
}

export const seatedMarch: Drawing = {
  id: 'seated-march',
  panels: [{ view: 'side', crop: 'hips' }],
  side: null,
  start: sit(forward),
  stations: [
    sit({ ...forward, right: { hip: 105, knee: 92, ankle: 0 } }),
    sit({ ...forward, left: { hip: 105, knee: 92, ankle: 0 } }),
  ],
  props: ['chair'],
  glow: ['right-hip-front', 'left-hip-front'],
  arrows: [{ of: 'right-knee', off: [8, 0], least: 12 }],
}

export const standingQuadStretch: Drawing = {
  id: 'standing-quad-stretch',
  panels: [{ view: 'side', crop: 'legs' }],
  side: 'right',
  start: stand({ left: { reach: { to: { desk: 30, up: 104, out: 22 }, elbow: 'down-out' }, hand: 'flat' } }),
  stations: [
    stand({
      tilt: -8,
      lumbar: { flex: 6 },
      left: { reach: { to: { desk: 30, up: 104, out: 22 }, elbow: 'down-out' }, hand: 'flat' },
      right: { hip: -5, knee: 120, ankle: -20, reach: { to: 'foot', elbow: 'back' }, hand: 'grip' },
    }),
  ],
  props: [{ desk: 26, up: 104 }],
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
  glow: ['left-buttock', 'right-buttock'],
  arrows: [{ of: 'pelvis', push: [0, -12], off: [-20, 0] }],
}
