import type { Screened } from './massage.ts'
import type { Stored } from './stored.ts'

/** What the screening says about massage now. There is no screening yet: nothing holds. */
export const screenedBy: (stored: Pick<Stored, 'settings'>) => Screened = () => ({ hold: false })
