import type { ConditionTag, Movement } from './types.ts'

/** The facts of a movement; its words follow from its id. */
interface Facts extends Omit<
  Movement,
  'name' | 'short' | 'cues' | 'turnedCue' | 'targets' | 'steps' | 'feel' | 'stopIf' | 'mistake' | 'changes'
> {
  /** Cues of their own for each station; otherwise one cue for all. */
  readonly cueCount?: number
  readonly stepCount: number
  readonly changesFor: readonly ConditionTag[]
}

/** Completes a movement with its message keys: `move_<id>_name`, `_step1`, `_change_<tag>` …, dashes as underscores. */
export function write({ stepCount, changesFor, cueCount, ...facts }: Facts): Movement {
  const key = `move_${facts.id.replaceAll('-', '_')}`
  return {
    ...facts,
    name: `${key}_name`,
    short: `${key}_short`,
    cues: cueCount ? Array.from({ length: cueCount }, (_, cue) => `${key}_cue${cue + 1}`) : [`${key}_cue`],
    ...(facts.dose.turned && { turnedCue: `${key}_cue_turned` }),
    targets: `${key}_targets`,
    steps: Array.from({ length: stepCount }, (_, step) => `${key}_step${step + 1}`),
    feel: `${key}_feel`,
    stopIf: `${key}_stop`,
    mistake: `${key}_mistake`,
    changes: changesFor.map((tag) => ({ for: tag, text: `${key}_change_${tag.replaceAll('-', '_')}` })),
  }
}
