import { type Outcome, outcomeOf, type Review, reviewOf, type Screening } from '../../core/screening.ts'
import { dateAt } from '../../core/dates.ts'

/** How things stand with the safety questions, the gravest first; names the sentence that says so. */
export type Status = 'help' | 'stop' | 'hold' | 'ask' | 'agreed' | 'area' | 'clear' | 'unfinished' | 'never'

/** All that the pages on safety show. */
export interface Standing {
  readonly outcome: Outcome
  readonly review: Review
  readonly status: Status
  /** Calendar date, `YYYY-MM-DD`. */
  readonly today: string
}

export function standingOf(screening: Screening, now: number, zone: string): Standing {
  const today = dateAt(now, zone)
  const outcome = outcomeOf(screening)
  const review = reviewOf(screening, today)
  return { outcome, review, status: statusOf(outcome, review, screening), today }
}

function statusOf(outcome: Outcome, { open }: Review, { answers }: Screening): Status {
  if (outcome.flags.length > 0) return 'help'
  if (outcome.noSession) return 'stop'
  if (outcome.onHold) return 'hold'
  if (outcome.ask.some(({ askedOn }) => askedOn === null)) return 'ask'
  if (open.length > 0) return Object.keys(answers).length > 0 ? 'unfinished' : 'never'
  if (outcome.hold.length + outcome.ask.length > 0) return 'agreed'
  return outcome.areas.length > 0 ? 'area' : 'clear'
}
