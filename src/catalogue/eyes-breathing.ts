import type { Movement } from './types.ts'
import { write } from './write.ts'

/** Rest for the eyes and for the breath; none of it loads a joint. */
export function eyesBreathing(): readonly Movement[] {
  return [
    write({
      id: 'distance-gaze',
      region: 'eyes-breathing',
      position: 'either',
      discreet: 'yes',
      type: ['eye-rest'],
      dose: { holdSec: 20, moveSec: 2, reps: 1, sides: 1 },
      loads: [],
      stepCount: 5,
      excludes: [],
      changesFor: ['eye-surgery'],
      sources: ['S35', 'M3'],
    }),
    write({
      id: 'blink-reset',
      region: 'eyes-breathing',
      position: 'either',
      discreet: 'yes',
      type: ['eye-rest'],
      dose: { holdSec: 1, moveSec: 2, reps: 10, sides: 1 },
      loads: [],
      stepCount: 5,
      excludes: [],
      changesFor: ['eye-surgery'],
      sources: ['S35'],
    }),
    write({
      id: 'diaphragmatic-breathing',
      region: 'eyes-breathing',
      position: 'seated',
      discreet: 'yes',
      type: ['relax'],
      // In, and longer out; nothing is held between.
      dose: { holdSec: 0, moveSec: 10, waysSec: [4, 6, 0], reps: 6, sides: 1, stations: 2 },
      loads: [],
      stepCount: 5,
      cueCount: 2,
      excludes: [],
      changesFor: ['heart-bp'],
      sources: [],
    }),
  ]
}
