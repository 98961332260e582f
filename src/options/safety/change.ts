import type { UserEvent } from '../../core/events.ts'
import { type ScreeningChange, takenBack } from '../../core/screening.ts'
import type { SectionProps } from '../section.ts'

/** Saves a change to the safety answers and says so, with the way back; `what` names it in words. Resolves to whether it was saved. */
export function screen({ stored, act }: SectionProps, change: ScreeningChange, what: string): Promise<boolean> {
  const event = (made: ScreeningChange): UserEvent => ({ do: 'screen', change: made })
  return act(event(change), what, event(takenBack(stored.screening, change)))
}

/** Answers with "no" what no longer applies. The button that did it goes with it, so the keyboard goes on at the heading. */
export async function over(props: SectionProps, ids: readonly string[], what: string): Promise<void> {
  const answers = Object.fromEntries(ids.map((id) => [id, { answer: 'no' } as const]))
  if (await screen(props, { answers }, what)) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}
