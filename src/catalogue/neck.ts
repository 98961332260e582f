import type { Movement } from './types.ts'
import { write } from './write.ts'

/** Movements for the neck, the gentlest first. */
export const neck: readonly Movement[] = [
  write({
    id: 'cervical-retraction',
    region: 'neck',
    position: 'either',
    discreet: 'yes',
    type: ['mobility', 'control'],
    dose: { holdSec: 5, moveSec: 4, reps: 8, sides: 1 },
    stepCount: 5,
    excludes: ['neck-unstable', 'recent-injury'],
    changesFor: ['neck-nerve', 'dizzy-vascular', 'arthritis-flare'],
    sources: ['S45'],
  }),
  write({
    id: 'upper-trapezius-stretch',
    region: 'neck',
    position: 'seated',
    discreet: 'partly',
    type: ['stretch'],
    dose: { holdSec: 20, moveSec: 4, reps: 2, sides: 2 },
    stepCount: 5,
    excludes: ['neck-unstable', 'recent-injury'],
    changesFor: ['neck-nerve', 'dizzy-vascular', 'hypermobile', 'pregnancy'],
    sources: ['S45', 'S24', 'S37'],
  }),
  write({
    id: 'cervical-rotation',
    region: 'neck',
    position: 'either',
    discreet: 'yes',
    type: ['mobility'],
    dose: { holdSec: 10, moveSec: 5, reps: 2, sides: 2 },
    stepCount: 5,
    excludes: ['dizzy-vascular', 'neck-unstable', 'neck-nerve', 'recent-injury'],
    changesFor: ['hypermobile', 'osteoporosis', 'arthritis-flare'],
    sources: ['S45', 'S24'],
  }),
  write({
    id: 'cervical-flexion-stretch',
    region: 'neck',
    position: 'seated',
    discreet: 'yes',
    type: ['stretch'],
    dose: { holdSec: 15, moveSec: 6, reps: 2, sides: 1 },
    stepCount: 5,
    excludes: ['neck-unstable', 'recent-injury'],
    changesFor: ['osteoporosis', 'acute-disc', 'neck-nerve', 'hypermobile'],
    sources: ['S24', 'S54'],
  }),
]
