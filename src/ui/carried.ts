/** What sounds at one moment of a session. */
export interface Sound {
  /** Epoch ms. */
  readonly at: number
  readonly tone: boolean
  /** To be said aloud; null: nothing. */
  readonly words: string | null
}

/** Posted on the channel to the unseen page: all that is still to sound, in place of what it had. */
export interface Carried {
  readonly sounds: readonly Sound[]
  /** Language of the words, as a BCP 47 tag. */
  readonly language: string
}

// Names that a page and the unseen page must agree on. Types, so that neither has to read a file of the other.
export type ChannelName = 'unknot-sounds'
/** Held, shared, by each page that shows the session and so sounds it itself. */
export type ShownLock = 'unknot-session-shown'
