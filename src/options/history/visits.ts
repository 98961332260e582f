import { isPlanned } from '../../core/visit.ts'
import type { Stored } from '../../core/stored.ts'

/** The dates of massage visits that took place, `YYYY-MM-DD`; `today` is a calendar date too. */
export function visitDates({ visits }: Pick<Stored, 'visits'>, today: string): readonly string[] {
  return visits.filter((visit) => !isPlanned(visit, today)).map(({ date }) => date)
}
