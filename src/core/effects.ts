import type { AlarmName } from './events.ts'
import type { NudgeKind } from './state.ts'
import type { TipKey } from './tips.ts'

/** A deed that the rules ask for, as plain data. `background/perform` does it. */
export type Effect =
  | { readonly do: 'notify'; readonly nudge: Notice }
  /** The quiet reminder that the window for a massage is open. */
  | { readonly do: 'remind'; readonly discreet: boolean }
  | { readonly do: 'hush'; readonly id: NoticeId | 'massage' }
  | { readonly do: 'open'; readonly page: 'welcome' | 'answers' | 'session' }
  | { readonly do: 'alarms'; readonly want: WantedAlarms }
  | { readonly do: 'badge'; readonly badge: Badge }

export type NoticeId = NudgeKind | 'test'

/** Epoch ms at which each alarm is due; absent: it must not be there. */
export type WantedAlarms = Partial<Record<AlarmName, number>>

/** Everything a notification says, before it is put into words. */
export interface Notice {
  readonly id: NoticeId
  /** Whole minutes on the clock that the nudge is about. */
  readonly minutes: number
  /** Movement to suggest, by catalogue id. */
  readonly movement: string
  readonly silent: boolean
  /** Stays until answered, where the browser can. */
  readonly stays: boolean
  readonly snoozesLeft: number
  readonly discreet: boolean
  readonly style: 'notification' | 'window'
}

/** What the toolbar icon shows; a pure function of the state. */
export interface Badge {
  readonly text: string
  readonly tone: 'calm' | 'cue' | 'due' | 'quiet'
  /** How full the ring is, 0 to 1, in sixtieths. */
  readonly fill: number
  /** Message key of the tooltip and its values. */
  readonly tip: { readonly key: TipKey; readonly values: Readonly<Record<string, string | number>> }
}
