import type { UserEvent } from '../../src/core/events.ts'
import type { PressLine } from '../fakes/trace.ts'

/** What a page sends when the person presses this. */
export function pressed({ what, minutes }: Pick<PressLine, 'what' | 'minutes'>): { to: 'worker'; event: UserEvent } {
  return { to: 'worker', event: eventOf(what, minutes) }
}

function eventOf(what: PressLine['what'], minutes: number | undefined): UserEvent {
  if (what === 'snooze') return { do: 'snooze', minutes: minutes === 10 ? 10 : 5 }
  if (what === 'pause' && minutes !== undefined) return { do: 'pause', minutes }
  return { do: what }
}
