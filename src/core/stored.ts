import { neverReminded, type Reminded } from './massage-reminder.ts'
import { noScreening, type Screening } from './screening.ts'
import { defaultSettings, type Settings } from './settings.ts'
import { noStretch, type Stretch } from './stretch.ts'
import { noCheckIn } from './check-in.ts'
import type { LogEntry } from './log-entry.ts'
import type { CheckInState, Clock, Notices, Today } from './state.ts'
import type { Visit } from './visit.ts'
import type { Transfer } from './transfer.ts'

/** Everything kept in `storage.local`, each under a key of its own of the same name. Pages read it, only the loop writes it. */
export interface Stored {
  /** `null` before the first event. */
  readonly clock: Clock | null
  readonly settings: Settings
  readonly outbox: readonly LogEntry[]
  readonly today: Today
  readonly notices: Notices
  readonly stretch: Stretch
  /** The latest first. */
  readonly visits: readonly Visit[]
  /** What the reminder of massage remembers. */
  readonly massage: Reminded
  readonly screening: Screening
  /** A restore or a deletion that is going on, or the last restore while it can be undone. */
  readonly transfer: Transfer | null
  readonly checkIn: CheckInState
}

/** Before anything has been stored. */
export const nothingStored: Stored = {
  clock: null,
  settings: defaultSettings,
  outbox: [],
  today: { version: 1, day: '', spans: [] },
  notices: { version: 1, shown: [] },
  stretch: noStretch,
  visits: [],
  massage: neverReminded,
  screening: noScreening,
  transfer: null,
  checkIn: noCheckIn,
}
