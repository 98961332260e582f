import type { Drawing } from '../drawing.ts'
import { type ElbowBetween, type ElbowWay, type Reach, stand } from '../pose.ts'

const onWall = (up: number, out: number, elbow: ElbowWay | ElbowBetween) =>
  ({ reach: { to: { at: [-6, up, out], palm: 'forward', fingers: 'up' }, elbow }, hand: 'flat', foot: [14] }) as const

export const wallSlide: Drawing = {
  id: 'wall-slide',
  panels: [{ view: 'front', crop: 'overhead' }, { view: 'side' }],
  side: null,
  start: stand({ both: { ...onWall(164, 50, ['down-out', 'back', 0.3]), forward: -4 } }),
  stations: [stand({ both: { ...onWall(186, 26, 'out'), forward: -3, up: 2 } })],
  props: [{ wall: -12 }],
  glow: ['left-blade-edge', 'right-blade-edge'],
  arrows: [
    { of: 'left-hand', off: [-10, 0] },
    { of: 'right-hand', off: [10, 0] },
  ],
}

const framed = (elbow: NonNullable<Reach['elbow']>) =>
  ({ reach: { to: { at: [4, 157, 44], palm: 'forward', fingers: 'up' }, elbow }, hand: 'flat' }) as const

export const doorwayPectoralStretch: Drawing = {
  id: 'doorway-pectoral-stretch',
  panels: [{ view: 'side' }, { view: 'front', crop: 'overhead' }],
  thumb: 1,
  side: null,
  start: stand({
    shift: [-4, 0],
    right: { ...framed('down-out'), foot: [14], knee: 5 },
    left: { ...framed('down-out'), foot: [-10] },
  }),
  stations: [
    stand({
      shift: [4, 0],
      right: { ...framed(['down-out', 'back', 0.2]), foot: [14], knee: 20 },
      left: { ...framed(['down-out', 'back', 0.2]), foot: [-10] },
    }),
  ],
  props: [{ doorway: 6 }],
  glow: ['left-chest', 'right-chest'],
  arrows: [
    { at: 0, of: 'sternum', to: 0, push: [9, 0], off: [12, 0] },
    { at: 1, of: 'sternum', off: [10, 0] },
  ],
}

const edge = { reach: { to: { desk: 99, up: 104 }, elbow: 'down-out' }, hand: 'flat' } as const

export const deskLatStretch: Drawing = {
  id: 'desk-lat-stretch',
  panels: [{ view: 'side', crop: 'whole' }],
  side: null,
  start: stand({ shift: [18, 0], lean: 31, both: edge }),
  stations: [stand({ shift: [-4, 0], lean: 72, both: { ...edge, knee: 10 } })],
  props: [{ desk: 92, up: 104 }],
  glow: ['right-flank', 'upper-back'],
  arrows: [{ of: 'tailbone', off: [-10, 0] }],
}

const planted = { reach: { to: { wall: 96, up: 126 }, elbow: 'down-out' }, hand: 'flat' } as const

export const inclinePushUp: Drawing = {
  id: 'incline-push-up',
  panels: [{ view: 'side', crop: 'whole' }],
  side: null,
  start: stand({ shift: [24, 0], lean: 18, both: planted }),
  stations: [
    stand({ shift: [38, 0], lean: 28, both: { ...planted, heel: 12 } }),
    stand({ shift: [22, 0], lean: 16.5, thorax: { flex: 5 }, neck: { flex: -5 }, both: { ...planted, forward: 3.5 } }),
  ],
  props: [{ wall: 96 }],
  glow: ['right-chest', 'right-upper-arm'],
  arrows: [{ of: 'sternum', both: true, off: [19, 20] }],
}
