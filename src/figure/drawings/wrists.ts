import type { Drawing } from '../drawing.ts'
import { type ElbowBetween, type ElbowWay, type Fingers, type Limbs, sit } from '../pose.ts'

const hands = (hand: Limbs['hand']) => sit({ both: { hand: hand! } })

// One hand close up, and both where they rest.
export const fingerSpreadFist: Drawing = {
  id: 'finger-spread-fist',
  panels: [{ view: 'hand', crop: 'whole' }, { view: 'front' }],
  side: null,
  start: hands('soft-fist'),
  stations: [hands('spread'), hands('soft-fist')],
  props: ['chair'],
  glow: ['right-palm', 'right-fingers', 'left-palm', 'left-fingers'],
  arrows: [{ of: 'right-fingers', both: true, off: [12, 0] }],
}

const turnedTo = (pronate: number) =>
  sit({ both: { reach: null, elbow: 90, abduct: 3, rotate: 12, pronate, hand: 'flat' } })

// From above palms and backs are told apart.
export const forearmRotation: Drawing = {
  id: 'forearm-rotation',
  panels: [{ view: 'top', crop: 'hands', close: true }, { view: 'front' }],
  side: null,
  start: turnedTo(80),
  stations: [turnedTo(-80), turnedTo(80)],
  props: ['chair'],
  glow: ['right-forearm-inner', 'left-forearm-inner'],
  // Over the forearm from one side to the other: it turns, and does not wave.
  arrows: [
    { at: 1, of: 'right-wrist', circle: 6.5, arc: [-190, 10], off: [0, 3] },
    { at: 1, of: 'left-wrist', circle: -6.5, arc: [-190, 10], off: [0, 3] },
    { at: 2, of: 'right-wrist', circle: -6.5, arc: [-190, 10], off: [0, 3] },
    { at: 2, of: 'left-wrist', circle: 6.5, arc: [-190, 10], off: [0, 3] },
  ],
}

/** Elbows on the desk, fingers up. */
const tall = (hand: Limbs['hand']) =>
  sit({
    lean: 14,
    neck: { flex: -8 },
    both: { reach: { to: { at: [34, 103, 20], palm: 'in', fingers: 'up' }, elbow: 'down' }, hand: hand! },
  })

export const tendonGlides: Drawing = {
  id: 'tendon-glides',
  panels: [{ view: 'handSide', crop: 'whole' }, { view: 'front' }],
  side: null,
  start: tall('flat'),
  stations: [tall('hook'), tall('flat'), tall('table'), tall('flat'), tall('fist')],
  props: ['chair', { desk: 24, up: 66 }],
  glow: ['right-fingers', 'left-fingers'],
  arrows: [
    { at: 1, of: 'right-fingers', to: 1, off: [-4, 0] },
    { at: 2, of: 'right-fingers', from: 1, to: 2, off: [-4, 0] },
    { at: 3, of: 'right-fingers', from: 2, to: 3, off: [-4, 0] },
    { at: 4, of: 'right-fingers', from: 3, to: 4, off: [-4, 0] },
    { at: 5, of: 'right-fingers', from: 4, to: 5, off: [-4, 0] },
  ],
}

// Pressed together, the fingers bend back a little at the knuckles.
const pressed = (back: number): Fingers => ({ curl: [-back, 0, 0], thumb: 0.3, spread: 0, pointing: 0 })
const praying = (forward: number, up: number, elbow: ElbowWay | ElbowBetween, back: number) =>
  sit({
    both: { reach: { to: { at: [forward, up, 0], palm: 'in', fingers: 'up' }, elbow }, fingers: pressed(back) },
  })

export const prayerStretch: Drawing = {
  id: 'prayer-stretch',
  panels: [{ view: 'front', crop: 'trunk' }],
  side: null,
  start: praying(22, 101, 'down-out', 0),
  stations: [praying(16, 80, ['down-out', 'out', 0.6], 18)],
  props: ['chair'],
  glow: ['right-forearm-inner', 'left-forearm-inner'],
  arrows: [{ of: 'right-hand', off: [12, 2] }],
}

const forth = (pronate: number, wrist: number): Limbs => ({
  reach: null,
  flex: 78,
  across: 22,
  elbow: 8,
  pronate,
  wrist,
  hand: 'flat',
})
const helping = (to: 'other-palm' | 'other-hand-back'): Limbs => ({
  forward: 3.5,
  reach: { to, elbow: 'down' },
  fingers: { curl: [58, 14, 12], thumb: 0.5, spread: 0, pointing: 0 },
})

export const wristFlexorStretch: Drawing = {
  id: 'wrist-flexor-stretch',
  panels: [{ view: 'threeQuarter', crop: 'hands', close: true }, { view: 'side' }],
  side: 'right',
  start: sit({ right: forth(-80, 0) }),
  stations: [sit({ thorax: { turn: -6 }, right: forth(-80, -60), left: helping('other-palm') })],
  props: ['chair'],
  glow: ['right-forearm-inner'],
  arrows: [{ of: 'right-fingers', off: 8 }],
}

export const wristExtensorStretch: Drawing = {
  id: 'wrist-extensor-stretch',
  panels: [{ view: 'threeQuarter', crop: 'hands', close: true }, { view: 'side' }],
  side: 'right',
  start: sit({ right: forth(80, 0) }),
  stations: [sit({ thorax: { turn: -6 }, right: forth(80, 60), left: helping('other-hand-back') })],
  props: ['chair'],
  glow: ['right-forearm-outer'],
  arrows: [{ of: 'right-fingers', off: 8 }],
}

const slider = (elbow: number, wrist: number, bend: number) =>
  sit({
    neck: { bend },
    right: { reach: null, abduct: 70, rotate: 90, pronate: -80, elbow, wrist, hand: 'flat' },
  })

export const medianNerveSlider: Drawing = {
  id: 'median-nerve-slider',
  panels: [{ view: 'front', crop: 'shoulders' }],
  side: 'right',
  start: slider(100, 0, 15),
  stations: [slider(30, -30, -15), slider(100, 0, 15)],
  props: ['chair'],
  glow: ['right-inner-arm'],
  arrows: [
    { at: 1, of: 'right-hand', to: 1 },
    { at: 1, of: 'crown', to: 1 },
    { at: 2, of: 'right-hand', from: 1, to: 2 },
    { at: 2, of: 'crown', from: 1, to: 2 },
  ],
}
