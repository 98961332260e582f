/** The content's own types. Sentences are message keys, never text. */
export type Region = 'neck' | 'shoulders' | 'lower-back'
export type Position = 'seated' | 'standing' | 'either'

/** One movement. Facts and sources: see the evidence named in `sources`. */
export interface Movement {
  readonly id: string
  readonly region: Region
  readonly position: Position
  /** Can be done at a desk without being noticed. */
  readonly discreet: 'yes' | 'partly' | 'no'
  readonly type: readonly ('mobility' | 'control' | 'strength' | 'stretch' | 'relax')[]
  readonly dose: Dose
  /** Message keys. */
  readonly name: string
  readonly short: string
  readonly cue: string
  readonly steps: readonly string[]
  readonly feel: string
  readonly stopIf: string
  readonly mistake: string
  /** Condition tags that rule it out. */
  readonly excludes: readonly ConditionTag[]
  readonly changes: readonly { readonly for: ConditionTag; readonly text: string }[]
  /** Reference keys, such as `S45`. */
  readonly sources: readonly string[]
}

/** `holdSec` each repetition, `moveSec` to get there and back. */
export interface Dose {
  readonly holdSec: number
  readonly moveSec: number
  readonly reps: number
  readonly sides: 1 | 2
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
