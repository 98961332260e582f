import type { Movement } from '../catalogue/types.ts'
import { outcomeOf, type Screening } from '../core/screening.ts'
import { say } from '../ui/words.ts'

/** How someone with these safety answers does a movement differently, in words, each once. */
export function changesFor({ changes }: Movement, screening: Screening): readonly string[] {
  const { tags } = outcomeOf(screening)
  return [...new Set(changes.filter((each) => tags.includes(each.for)).map(({ text }) => say(text)))]
}
