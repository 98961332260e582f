import type { Screened } from './massage.ts'
import { outcomeOf } from './screening.ts'
import type { Stored } from './stored.ts'

/** What the safety answers say about massage now: a HOLD row that nobody has cleared, or a red flag, stops reminders. */
export const screenedBy = ({ screening }: Pick<Stored, 'screening'>): Screened => ({
  hold: outcomeOf(screening).onHold,
})
