/** The tones of the picture; each is a class of `base.css`. */
export type Tone = 'top' | 'legs' | 'shoe' | 'skin' | 'hair' | 'chair' | 'eye' | 'iris' | 'lid'

/** One flat shape. `edge` draws a thin line around it in its own darker tone, so that it stands off what lies behind. */
export interface Shape {
  readonly tone: Tone
  readonly d: string
  readonly far?: boolean
  readonly edge?: boolean
  /** A line, not a filling. */
  readonly line?: boolean
  /** Where it also goes: faint. */
  readonly ghost?: boolean
}

/** Shapes that are drawn together, and how near they are. */
export interface Part {
  readonly near: number
  /** A forearm with its hand. */
  readonly hand?: boolean
  readonly shapes: readonly Shape[]
}
