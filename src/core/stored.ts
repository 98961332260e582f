import type { Settings } from './settings.ts'
import type { CheckInState, Clock, LogEntry, Notices, Today } from './state.ts'

/** Everything kept in `storage.local`, each under a key of its own of the same name. Pages read it, only the loop writes it. */
export interface Stored {
  /** `null` before the first event. */
  readonly clock: Clock | null
  readonly settings: Settings
  readonly outbox: readonly LogEntry[]
  readonly today: Today
  readonly notices: Notices
  readonly checkIn: CheckInState
}
