import type { UserEvent } from '../core/events.ts'
import type { Settings } from '../core/settings.ts'
import type { PageProps } from '../ui/page.ts'

/** What every section is given: the page's own props, the settings as the person sees them, and two ways to act. */
export interface SectionProps extends PageProps {
  readonly settings: Settings
  readonly set: SetTo
  readonly ask: Ask
  readonly act: Act
}

/** Saves a change of settings and says so; `what` names it in words. Resolves to whether it was saved. */
export type SetTo = (change: Partial<Settings>, what: string) => Promise<boolean>

/** Does what is no setting and can be undone: `back` takes it back. Says that it was saved, or why not; resolves to whether it was. */
export type Act = (event: UserEvent, what: string, back: UserEvent) => Promise<boolean>

/** Asks the worker for something that is no setting; a refusal is said. Resolves to whether it was done. */
export type Ask = (event: UserEvent, what: string) => Promise<boolean>
