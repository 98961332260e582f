import type { WorkingHours } from '../../core/settings.ts'

/** What is wrong with one range: no day is ticked, or a time is missing. */
export type Fault = 'days' | 'from' | 'to'

/** The first thing wrong with each range, `null` where nothing is. */
export function faultsOf(hours: readonly WorkingHours[]): readonly (Fault | null)[] {
  return hours.map(({ days, from, to }) => {
    if (days.length === 0) return 'days'
    if (!isTime(from)) return 'from'
    return isTime(to) ? null : 'to'
  })
}

/** Whether a range runs into the next day: its end is at or before its start. */
export function crossesMidnight({ from, to }: WorkingHours): boolean {
  return isTime(from) && isTime(to) && to <= from
}

/** What a person starts from: a common working week. */
export const firstHours: WorkingHours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}
