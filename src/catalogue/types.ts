/** The content's own types. Sentences are message keys, never text. */
export type Region = CoreRegion | 'wrists' | 'hips-legs' | 'eyes-breathing'
/** What sitting is hardest on; each session has one of each, and the popup a card for each. */
export type CoreRegion = 'neck' | 'shoulders' | 'lower-back'

export const coreRegions: readonly CoreRegion[] = ['neck', 'shoulders', 'lower-back']
export const regions: readonly Region[] = [...coreRegions, 'wrists', 'hips-legs', 'eyes-breathing']

/** Areas of the body that a movement loads, and that the body map has: the Nordic body regions. */
export type Area =
  | 'neck'
  | 'shoulders'
  | 'upper-back'
  | 'elbows'
  | 'lower-back'
  | 'wrists-hands'
  | 'hips-thighs'
  | 'knees'
  | 'ankles-feet'

export const areas: readonly Area[] = [
  'neck',
  'shoulders',
  'upper-back',
  'elbows',
  'lower-back',
  'wrists-hands',
  'hips-thighs',
  'knees',
  'ankles-feet',
]

export type Position = 'seated' | 'standing' | 'either'

export type MovementType =
  'mobility' | 'control' | 'strength' | 'stretch' | 'relax' | 'nerve' | 'circulation' | 'eye-rest' | 'own'

/** One movement. Facts and sources: see the evidence named in `sources`. */
export interface Movement {
  readonly id: string
  readonly region: Region
  readonly position: Position
  /** Can be done at a desk without being noticed. */
  readonly discreet: 'yes' | 'partly' | 'no'
  readonly type: readonly MovementType[]
  readonly dose: Dose
  /** Areas it loads: an injury in one of them rules it out. */
  readonly loads: readonly Area[]
  /** Message keys. */
  readonly name: string
  readonly short: string
  /** What to do, said as it begins; for each station one. */
  readonly cues: readonly string[]
  /** Instead, where the repetitions turn. */
  readonly turnedCue?: string
  /** The muscles and joints it is for. */
  readonly targets: string
  readonly steps: readonly string[]
  readonly feel: string
  readonly stopIf: string
  readonly mistake: string
  /** Condition tags that rule it out. */
  readonly excludes: readonly ConditionTag[]
  readonly changes: readonly { readonly for: ConditionTag; readonly text: string }[]
  /** Reference keys, such as `S45`; none where the dose is common practice without a trial of its own. */
  readonly sources: readonly string[]
}

/**
 * One repetition goes to each of its `stations` in turn (usually one), stays `holdSec` at each, and comes back; all its
 * ways together take `moveSec`. A flowing movement, as a circle of the shoulders, has several stations and no hold.
 */
export interface Dose {
  readonly holdSec: number
  readonly moveSec: number
  /** Where the ways are not alike: the way to each station, then the way back; `moveSec` in sum. 0 for none. */
  readonly waysSec?: readonly number[]
  readonly reps: number
  readonly sides: 1 | 2
  /** 1 where absent. */
  readonly stations?: number
  /** The last so many repetitions of the whole go the other way round; of a shorter dose, their share. */
  readonly turned?: number
}

export type ConditionTag =
  | 'recent-injury'
  | 'neck-nerve'
  | 'dizzy-vascular'
  | 'neck-unstable'
  | 'osteoporosis'
  | 'acute-disc'
  | 'extension-pain'
  | 'pregnancy'
  | 'pelvic-girdle'
  | 'hypermobile'
  | 'shoulder-pain'
  | 'shoulder-unstable'
  | 'wrist-nerve'
  | 'elbow-tendon'
  | 'hip-surgery'
  | 'knee-problem'
  | 'poor-balance'
  | 'heart-bp'
  | 'head-down'
  | 'dvt'
  | 'arthritis-flare'
  | 'eye-surgery'
