import type { Drawing } from '../drawing.ts'
import { sit } from '../pose.ts'

export const blinkReset: Drawing = {
  id: 'blink-reset',
  panels: [{ view: 'face', crop: 'whole' }],
  side: null,
  start: sit(),
  stations: [sit({ lids: 0 })],
  glow: ['eyes'],
  arrows: [{ of: 'nose', push: [0, 6], off: [13, 2], both: true }],
}
