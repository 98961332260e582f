import type { Drawing } from '../drawing.ts'
import { sit, stand } from '../pose.ts'

const forward = { shift: [8, 0], both: { foot: [8] } } as const

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
      left: { reach: { to: { at: [37, 63, 5], palm: 'down', fingers: 'in' }, elbow: 'down-out' } },
    }),
  ],
  props: ['chair'],
  glow: ['right-buttock'],
  arrows: [{ of: 'sternum', panels: [0, 1] }],
}

const onDesk = { reach: { to: { desk: 26, up: 104, out: 30 }, elbow: 'out' }, hand: 'flat' } as const
const onHip = { reach: { to: 'hip', elbow: 'back-out' }, hand: 'flat' } as const

export const standingHipFlexorStretch: Drawing = {
  id: 'standing-hip-flexor-stretch',
  panels: [{ view: 'side', crop: 'whole' }],
  side: 'right',
  tucked: true,
  // One short step, not yet the stride.
  start: stand({
    shift: [3, 0],
    left: { ...onDesk, foot: [14] },
    right: { ...onHip, foot: [0] },
  }),
  stations: [
    stand({
      shift: [5, 0],
      tilt: -8,
      lumbar: { flex: 13 },
      thorax: { flex: -5 },
      left: { ...onDesk, foot: [16], knee: 25 },
      right: { ...onHip, foot: [-34], heel: 42 },
    }),
  ],
  props: [{ desk: 4, up: 104 }],
  glow: ['right-hip-front'],
  arrows: [{ of: 'pelvis', push: [14, 0], off: [20, 0] }],
}

/** Both hands on the thigh of the bent leg, the other leg long, its heel on the floor. */
const long = {
  left: { foot: [8], reach: { to: 'thigh', elbow: 'down-out' } },
  right: { foot: [46.5], heel: -61, reach: { to: 'other-knee' } },
} as const

export const seatedHamstringStretch: Drawing = {
  id: 'seated-hamstring-stretch',
  panels: [{ view: 'side', crop: 'whole' }],
  side: 'right',
  start: sit({ ...forward, ...long }),
  stations: [sit({ ...forward, ...long, lean: 29, neck: { flex: -6 } })],
  props: ['chair'],
  glow: ['right-thigh-back'],
  arrows: [{ of: 'sternum', off: [12, -4] }],
}

export const sitToStand: Drawing = {
  id: 'sit-to-stand',
  panels: [{ view: 'side', crop: 'whole' }],
  side: null,
  start: sit({ shift: [6, 0], lean: 30, neck: { flex: -8 }, both: { foot: [7] } }),
  stations: [stand({ shift: [48, 0], both: { foot: [48] } })],
  props: ['chair'],
  glow: ['right-thigh-front', 'right-buttock'],
  arrows: [{ of: 'pelvis', push: [0, -42], both: true, off: [20, 12] }],
}

const onWall = { reach: { to: { wall: 58, up: 128 }, elbow: 'down-out' }, hand: 'flat' } as const

export const standingCalfStretch: Drawing = {
  id: 'standing-calf-stretch',
  panels: [{ view: 'side', crop: 'legs' }],
  side: 'right',
  start: stand({ shift: [4, 0], both: onWall }),
  stations: [
    stand({
      shift: [-8, 0],
      lean: 17,
      both: onWall,
      right: { foot: [-31], knee: 0 },
      left: { foot: [3] },
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
  arrows: [{ of: 'right-heel', push: [0, -14], off: [-11, 0] }],
}

/** Knees bent by 40, the heels on the floor. */
const pumped = (ankle: number, toesOut = 0) => sit({ ...forward, both: { hip: 77.5, knee: 40, ankle, toesOut } })

export const anklePumps: Drawing = {
  id: 'ankle-pumps',
  // The circles that follow: the feet from above, up, out, down and in.
  panels: [
    { view: 'side', crop: 'legs', ghosts: [pumped(20), pumped(-38)] },
    {
      view: 'top',
      crop: 'feet',
      close: true,
      ghosts: [pumped(20), pumped(-10, 22), pumped(-38), pumped(-10, -22)],
    },
  ],
  side: null,
  start: pumped(0),
  stations: [pumped(20), pumped(-38)],
  props: ['chair'],
  glow: ['right-shin', 'right-calf'],
  arrows: [
    { of: 'right-toes', from: 1, to: 2, both: true, off: [7, -1] },
    { of: 'right-toes', to: 0, circle: 8.4, panels: [1] },
    { of: 'left-toes', to: 0, circle: -8.4, panels: [1] },
  ],
}

const lifted = { hip: 103, knee: 102, ankle: 0 } as const

export const seatedMarch: Drawing = {
  id: 'seated-march',
  panels: [{ view: 'side', crop: 'hips' }],
  side: null,
  start: sit(forward),
  stations: [sit({ ...forward, right: lifted }), sit({ ...forward, left: lifted })],
  props: ['chair'],
  glow: ['right-hip-front', 'left-hip-front'],
  arrows: [
    { at: 1, of: 'right-knee', off: [12, 0], least: 14 },
    { at: 2, of: 'left-knee', from: 0, to: 2, off: [12, 0], least: 14 },
  ],
}

const lightly = {
  reach: { to: { desk: 32, up: 104, out: 26 }, elbow: ['out', 'down-out', 0.2] },
  hand: 'flat',
} as const

export const standingQuadStretch: Drawing = {
  id: 'standing-quad-stretch',
  panels: [{ view: 'side', crop: 'whole' }],
  side: 'right',
  start: stand({ left: lightly }),
  stations: [
    stand({
      tilt: -6,
      lean: -2,
      lumbar: { flex: 6, bend: -6 },
      left: lightly,
      right: {
        hip: -9,
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
  arrows: [{ of: 'right-heel', off: [-15, 8] }],
}

// From behind too: there both buttocks are seen to close.
export const gluteSqueeze: Drawing = {
  id: 'glute-squeeze',
  panels: [{ view: 'side', crop: 'hips' }, { view: 'back' }],
  side: null,
  tucked: true,
  start: sit({ ...forward, effort: 0 }),
  stations: [sit({ ...forward, shift: [8, 1.5], effort: 1 })],
  props: ['chair'],
  glow: ['right-buttock', 'left-buttock'],
  arrows: [
    { at: 1, of: 'tailbone', push: [0, -12], off: [-10, -5] },
    { at: 1, of: 'tailbone', push: [13, 0], off: [-19, 3], panels: [1] },
    { at: 1, of: 'tailbone', push: [-13, 0], off: [19, 3], panels: [1] },
  ],
}
