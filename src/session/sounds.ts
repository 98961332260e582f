import type { Movement } from '../catalogue/types.ts'
import type { Settings } from '../core/settings.ts'
import type { Phase, Plan } from '../core/timeline.ts'
import type { Sound } from '../ui/carried.ts'
import { say } from '../ui/words.ts'
import { spoken } from './Cue.tsx'

/** Which of the two a person asked for. */
export type Wanted = Pick<Settings, 'tone' | 'voice'>

/** Nothing is said to its end in less (seconds), and a tone for each would be a rattle. */
const quickSec = 2

const isQuick = ({ from, to }: Phase) => to - from < quickSec

/** A tone as each part begins but for the way back; once for each repetition where the parts are quick. */
const rings = (phase: Phase) =>
  isQuick(phase) ? phase.phase === 'rest' || (phase.phase === 'in' && phase.station === 1) : phase.phase !== 'out'

/**
 * All that sounds in a session that began, less its pauses, at `startsAt` (epoch ms): one for each phase, and one for
 * the end. What was just said is not said again, and what is quick only the first time.
 */
export function soundsOf(
  plan: Plan,
  startsAt: number,
  { tone, voice }: Wanted,
  of: (id: string) => Movement | undefined,
  changesFor: (movement: Movement) => readonly string[],
): readonly Sound[] {
  const at = (sec: number) => startsAt + sec * 1000
  let said: string[] = []
  const wordsAt = (phase: Phase): string | null => {
    if (phase.phase === 'rest') said = []
    const words = spoken(phase)
    const again = isQuick(phase) ? phase.phase !== 'in' || said.includes(words) : said.at(-1) === words
    if (again) return null
    said.push(words)
    const movement = of(phase.movement)
    const first = phase.phase === 'rest' && phase.side !== 'right'
    return first && movement ? [`${say(movement.name)}.`, words, ...changesFor(movement)].join(' ') : words
  }
  return [
    ...plan.phases.map((phase) => ({
      at: at(phase.from),
      tone: tone && rings(phase),
      words: voice ? wordsAt(phase) : null,
    })),
    { at: at(plan.totalSec), tone, words: voice ? say('session_end_finished') : null },
  ]
}
