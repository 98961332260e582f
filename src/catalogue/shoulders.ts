import type { Movement } from './types.ts'
import { write } from './write.ts'

/** Movements for the shoulders and the upper back, the gentlest first. */
export const shoulders: readonly Movement[] = [
  write({
    id: 'shoulder-rolls',
    region: 'shoulders',
    position: 'either',
    discreet: 'yes',
    type: ['mobility'],
    // Ten backward, then five forward.
    dose: { holdSec: 0, moveSec: 3, reps: 15, sides: 1 },
    loads: ['shoulders'],
    stepCount: 5,
    excludes: ['recent-injury'],
    changesFor: ['shoulder-unstable', 'hypermobile'],
    sources: ['S56', 'S23'],
  }),
  write({
    id: 'shoulder-shrug-release',
    region: 'shoulders',
    position: 'either',
    discreet: 'yes',
    type: ['mobility', 'relax'],
    dose: { holdSec: 4, moveSec: 4, reps: 8, sides: 1 },
    loads: ['neck', 'shoulders'],
    stepCount: 5,
    excludes: ['recent-injury'],
    changesFor: ['neck-nerve', 'heart-bp', 'shoulder-pain'],
    sources: ['S52'],
  }),
  write({
    id: 'scapular-retraction',
    region: 'shoulders',
    position: 'either',
    discreet: 'yes',
    type: ['strength', 'control'],
    dose: { holdSec: 6, moveSec: 5, reps: 8, sides: 1 },
    loads: ['shoulders', 'upper-back'],
    stepCount: 5,
    excludes: ['recent-injury'],
    changesFor: ['shoulder-unstable', 'extension-pain', 'pregnancy'],
    sources: ['S45', 'S51'],
  }),
  write({
    id: 'cross-body-shoulder-stretch',
    region: 'shoulders',
    position: 'either',
    discreet: 'partly',
    type: ['stretch'],
    dose: { holdSec: 20, moveSec: 5, reps: 2, sides: 2 },
    loads: ['shoulders', 'elbows'],
    stepCount: 5,
    excludes: ['recent-injury'],
    changesFor: ['shoulder-pain', 'shoulder-unstable', 'hypermobile'],
    sources: ['S50', 'S56'],
  }),
]
