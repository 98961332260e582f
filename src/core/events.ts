import type { Area, Region } from '../catalogue/types.ts'
import type { ScreeningChange } from './screening.ts'
import type { SessionLength, Settings } from './settings.ts'
import type { Felt } from './log-entry.ts'
import type { OwnMovement } from './stretch.ts'
import type { StretchChange } from './stretch-shape.ts'
import type { Visit } from './visit.ts'

/** What the browser can tell about the person at one moment. Asked once per event, in `listen`. */
export interface Facts {
  /** `idle`: no input anywhere on the computer for 60 s. */
  readonly idle: 'active' | 'idle' | 'locked'
  /** At a `look` only: was there input in the last 30 s? */
  readonly recentInput?: boolean
  /** An audible, unmuted tab is the active tab of the focused window. */
  readonly sound: boolean
  /** The focused browser window is full screen. */
  readonly fullscreen: boolean
  /** IANA name of the local time zone. */
  readonly zone: string
}

/** One thing that happened, with the only clock reading of its turn (epoch ms). */
export interface AppEvent {
  readonly at: number
  /** The event before this one that a worker heard of in this browser, whether or not it could finish that turn. */
  readonly heardAt?: number
  readonly facts: Facts
  readonly what: BrowserEvent | UserEvent
}

export type BrowserEvent =
  /** First turn of a browser session (or after the extension was installed, enabled or updated). */
  | { readonly do: 'launched' }
  | { readonly do: 'installed' }
  /** The browser's report that the idle state changed (Firefox repeats it). */
  | { readonly do: 'idle'; readonly state: 'active' | 'idle' | 'locked' }
  | { readonly do: 'alarm'; readonly name: AlarmName }
  /** A notification could not be shown; `why` is the browser's own message. */
  | { readonly do: 'notify-failed'; readonly why: string }
  | { readonly do: 'notify-worked' }

/** The only alarms there are. `pulse` follows presence, `nudge` the next moment a nudge may be sent, `look` a waking. */
export type AlarmName = 'pulse' | 'nudge' | 'look'

/** What a person may say, by popup, notification, page or key. Neither an input nor presence by itself. */
export type UserEvent =
  /** Begin a session; `sec` is its planned length, `movements` what it will show. */
  | {
      readonly do: 'start'
      readonly sec?: number
      readonly length?: SessionLength
      readonly movements?: readonly string[]
      readonly region?: Region
    }
  | { readonly do: 'snooze'; readonly minutes: 5 | 10 }
  | { readonly do: 'skip' }
  | { readonly do: 'up' }
  /** Of the last gap; `of` names another of today, by the id of its entry. */
  | { readonly do: 'was-up'; readonly of?: string }
  | { readonly do: 'was-sitting'; readonly of?: string }
  /** `minutes`, or `until` an epoch ms. */
  | { readonly do: 'pause'; readonly minutes?: number; readonly until?: number }
  | { readonly do: 'resume' }
  | { readonly do: 'standing' }
  | { readonly do: 'sitting' }
  /** The session in progress ended complete; `done` are the movements completed, all of them where absent. */
  | { readonly do: 'finish'; readonly done?: readonly string[] }
  /** The session in progress was left; `done` are the movements completed. */
  | { readonly do: 'leave'; readonly done?: readonly string[] }
  /** The session's page paused it, or went on with `leftSec` to go. */
  | { readonly do: 'session-pause' }
  | { readonly do: 'session-resume'; readonly leftSec: number }
  /** It hurts: the session stops, and this movement is left out until the person brings it back. */
  | { readonly do: 'hurts'; readonly movement: string; readonly done?: readonly string[] }
  /** Other movements in the session in progress, which has `leftSec` to go. */
  | { readonly do: 'session-swap'; readonly movements: readonly string[]; readonly leftSec: number }
  /** How it is after a session, with the movements done. */
  | { readonly do: 'felt'; readonly how: Felt; readonly movements: readonly string[] }
  | { readonly do: 'stretch'; readonly change: StretchChange }
  | { readonly do: 'own-save'; readonly movement: OwnMovement }
  | { readonly do: 'own-delete'; readonly id: string }
  /** Discomfort now, 0 to 10. One of the same day stands in the place of an earlier one. */
  | {
      readonly do: 'check-in'
      readonly scores: Readonly<Partial<Record<Area, number>>>
      readonly bothered: boolean
    }
  | { readonly do: 'check-in-later' }
  /** Takes the last check-in back. */
  | { readonly do: 'check-in-undo' }
  | { readonly do: 'set'; readonly change: Partial<Settings> }
  /** Adds a visit, or replaces the one with its id; undoing sends what was there before. */
  | { readonly do: 'visit-save'; readonly visit: Visit }
  | { readonly do: 'visit-delete'; readonly id: string }
  /** No reminder of massage for a week; `on` false takes it back. */
  | { readonly do: 'massage-snooze'; readonly on: boolean }
  /** Answers to the safety questions, or what stands on the note for the therapist. */
  | { readonly do: 'screen'; readonly change: ScreeningChange }
  | { readonly do: 'test-nudge' }
  | { readonly do: 'dismiss-notice'; readonly key: string }
  /** Put in place the backup that a page has laid ready under this token. */
  | { readonly do: 'restore'; readonly token: string }
  /** Take the last restore back. */
  | { readonly do: 'undo-restore' }
  /** Delete everything, as if Unknot had just been installed. */
  | { readonly do: 'erase' }
  /** Delete a part that had been set aside, by the key it lies under. */
  | { readonly do: 'drop-aside'; readonly key: string }
  /** Keyboard: pause if running, resume if paused; stand if sitting, sit if standing. */
  | { readonly do: 'toggle-pause' }
  | { readonly do: 'toggle-standing' }
  /** The body of a notification was clicked: open all answers. */
  | { readonly do: 'open-answers' }
