/** What a person has said about stretches: their body, their taste, their own movements. Kept under a key of its own. */
export interface Stretch {
  readonly version: 1
  /** Never shown: by their own wish. */
  readonly hidden: readonly string[]
  /** Shown more often. */
  readonly more: readonly string[]
  /** Left out since the person said *It hurts*, until they bring it back. */
  readonly hurt: readonly string[]
  readonly place: Place
  /** Only what can be done at a desk without being noticed. */
  readonly discreet: boolean
  /** The person's own list, in their order: ids of movements, their own among them. */
  readonly list: readonly string[]
  readonly own: readonly OwnMovement[]
  /** When each movement was last done, epoch ms. */
  readonly done: Readonly<Record<string, number>>
  /** How many sessions have been put together. */
  readonly composed: number
}

export type Place = 'any' | 'seated' | 'standing'

/** A movement of the person's own. Its name and steps are their words, never markup and never message keys. */
export interface OwnMovement {
  /** Begins with `own-`. */
  readonly id: string
  readonly name: string
  readonly steps: readonly string[]
  /** How long it takes, in seconds. */
  readonly sec: number
}

export const noStretch: Stretch = {
  version: 1,
  hidden: [],
  more: [],
  hurt: [],
  place: 'any',
  discreet: false,
  list: [],
  own: [],
  done: {},
  composed: 0,
}

/** What a person's own movement may be: letters, steps, seconds and how many there may be. */
export const ownLimits = { name: 60, step: 300, steps: 10, leastSec: 5, mostSec: 600, count: 100 } as const
