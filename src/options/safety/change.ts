import type { UserEvent } from '../../core/events.ts'
import { type ScreeningChange, takenBack } from '../../core/screening.ts'
import type { SectionProps } from '../section.ts'

/** Saves a change to the safety answers and says so, with the way back; `what` names it in words. Resolves to whether it was saved. */
export function screen({ stored, act }: SectionProps, change: ScreeningChange, what: string): Promise<boolean> {
  const event = (made: ScreeningChange): UserEvent => ({ do: 'screen', change: made })
  return act(event(change), what, event(takenBack(stored.screening, change)))
}
