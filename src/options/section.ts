import type { UserEvent } from '../core/events.ts'
import type { Settings } from '../core/settings.ts'
import type { PageProps } from '../ui/page.ts'

/** What every section is given: the page's own props, the settings as the person sees them, and two ways to act. */
export interface SectionProps extends PageProps {
  readonly settings: Settings
  readonly set: SetTo
  readonly act: Act
  readonly ask: Ask
}

/** Saves a change of settings and says so; `what` names it in words. Resolves to whether it was saved. */
export type SetTo = (change: Partial<Settings>, what: string) => Promise<boolean>

/** Does a thing that can be undone: `back` is what undoes it, in order. Resolves to whether it was done. */
export type Act = (event: UserEvent, what: string, back: UserEvent | readonly UserEvent[]) => Promise<boolean>

/** Asks the worker for something that is no setting; a refusal is said, and with `back`, what takes it back, so is success. Resolves to whether it was done. */
export type Ask = (event: UserEvent, what: string, back?: UserEvent) => Promise<boolean>
