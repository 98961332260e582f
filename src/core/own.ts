import type { Movement } from '../catalogue/types.ts'
import type { OwnMovement } from './stretch.ts'
import { ownWords } from './words.ts'

/** The person's own movement as the catalogue has them, its words marked as their own. */
export function asMovement({ id, name, steps, sec }: OwnMovement): Movement {
  const words = `${ownWords}${name}`
  return {
    id,
    region: 'eyes-breathing',
    position: 'either',
    discreet: 'partly',
    type: ['own'],
    dose: { holdSec: sec, moveSec: 0, reps: 1, sides: 1 },
    loads: [],
    name: words,
    short: words,
    cues: [words],
    targets: '',
    steps: steps.map((step) => `${ownWords}${step}`),
    feel: '',
    stopIf: '',
    mistake: '',
    excludes: [],
    changes: [],
    sources: [],
  }
}
