import type { Visit } from '../../core/visit.ts'
import { shortDate } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'

/** What a visit is called where it is spoken of, such as "Visit of 4 Nov 2026". */
export function visitName(visit: Visit): string {
  return say('options_visit_of', { date: shortDate(visit.date) })
}
