import type { Screened } from './massage.ts'
import type { Stored } from './stored.ts'

/** What the screening says about massage now. There is no screening yet: nothing holds. */
export function screenedBy(_: Pick<Stored, 'settings'>): Screened {
  return { hold: false }
}
