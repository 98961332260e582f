import type { Drawing } from '../drawing.ts'
import { sit } from '../pose.ts'

export const tendonGlides: Drawing = {
  id: 'tendon-glides',
  panels: [{ view: 'handSide', crop: 'whole' }],
  side: null,
  start: sit({ both: { hand: 'flat' } }),
  stations: [sit({ both: { hand: 'hook' } }), sit({ both: { hand: 'table' } }), sit({ both: { hand: 'fist' } })],
  glow: ['right-fingers'],
  arrows: [{ of: 'right-fingers', to: 3, off: [-4, 0] }],
}

export const fingerSpreadFist: Drawing = {
  id: 'finger-spread-fist',
  panels: [{ view: 'hand', crop: 'whole' }],
  side: null,
  start: sit({ both: { hand: 'spread' } }),
  stations: [sit({ both: { hand: 'soft-fist' } })],
  glow: ['right-palm', 'right-fingers'],
  arrows: [{ of: 'right-fingers', both: true, off: [12.5, 0] }],
}
