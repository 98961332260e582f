import type { Movement } from './types.ts'
import { write } from './write.ts'

/** Movements for the lower back, the gentlest first. */
export const lowerBack: readonly Movement[] = [
  write({
    id: 'seated-pelvic-tilt',
    region: 'lower-back',
    position: 'seated',
    discreet: 'yes',
    type: ['mobility'],
    dose: { holdSec: 0, moveSec: 5, reps: 10, sides: 1 },
    stepCount: 5,
    excludes: ['recent-injury'],
    changesFor: ['acute-disc', 'extension-pain', 'osteoporosis', 'pregnancy'],
    sources: ['S53', 'S57'],
  }),
  write({
    id: 'seated-cat-cow',
    region: 'lower-back',
    position: 'seated',
    discreet: 'partly',
    type: ['mobility'],
    dose: { holdSec: 0, moveSec: 8, reps: 8, sides: 1 },
    stepCount: 5,
    excludes: ['osteoporosis', 'recent-injury'],
    changesFor: ['acute-disc', 'extension-pain', 'dizzy-vascular', 'neck-nerve', 'pregnancy', 'hypermobile'],
    sources: ['S53'],
  }),
  write({
    id: 'seated-side-bend',
    region: 'lower-back',
    position: 'seated',
    discreet: 'no',
    type: ['stretch'],
    dose: { holdSec: 15, moveSec: 5, reps: 2, sides: 2 },
    stepCount: 5,
    excludes: ['recent-injury'],
    changesFor: ['shoulder-pain', 'osteoporosis', 'acute-disc', 'pregnancy'],
    sources: ['S53'],
  }),
  write({
    id: 'standing-lumbar-extension',
    region: 'lower-back',
    position: 'standing',
    discreet: 'partly',
    type: ['mobility'],
    dose: { holdSec: 2, moveSec: 3, reps: 8, sides: 1 },
    stepCount: 5,
    excludes: ['extension-pain', 'recent-injury'],
    changesFor: ['acute-disc', 'osteoporosis', 'pregnancy', 'poor-balance', 'dizzy-vascular', 'neck-nerve'],
    sources: ['M9', 'S60'],
  }),
]
