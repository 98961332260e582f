import type { Region } from '../catalogue/types.ts'

/** What a person may set. Times are minutes unless the name says otherwise; the pages keep to the ranges of `ranges`, the worker obeys anything from half a minute up. */
export interface Settings {
  /** Seated minutes on the stretch clock before a short nudge. */
  readonly shortEveryMin: number
  /** Seated minutes on the sitting clock before a long nudge. */
  readonly longEveryMin: number
  /** A gap this long is a long break however it came about. */
  readonly longBreakMin: number
  /** Whether the popup and the keyboard offer standing. */
  readonly standing: boolean
  readonly standingLimitMin: number
  /** A person who does not stand is never asked to, and nothing counts it against them. */
  readonly neverStands: boolean
  /** Whether sound in front counts as presence. */
  readonly soundCounts: boolean
  /** Absent: any time. */
  readonly workingHours?: readonly WorkingHours[]
  /** Silent change of the badge after so many minutes on the stretch clock; 0 is off. */
  readonly postureCueMin: number
  /** A silent cue every 20 minutes to look far away for 20 seconds. */
  readonly eyeCue: boolean
  readonly style: NudgeStyle
  /** Nothing about body or massage in a notification. */
  readonly discreet: boolean
  readonly theme: 'system' | 'light' | 'dark'
  readonly motion: 'system' | 'reduced'
  /** Whether a notification may make the desktop's sound. */
  readonly sound: boolean
  /** Length of a session started from a nudge or by keyboard, in seconds. */
  readonly sessionSec: SessionLength
  /** Regions that ache, in the order of the welcome page; empty is all of them. */
  readonly aches: readonly Region[]
  /** When the computer cannot tell idle time: count by the wall clock alone. */
  readonly plainTimer: boolean
  /** Breaks a day that the history compares with; a mark to look at, not a score. */
  readonly breakGoal: number
  /** Whether a check-in is offered once a week. */
  readonly checkIns: boolean
  /** Whether the history begins with a look back at last week. */
  readonly weeklyReview: boolean
  /** The welcome page has been walked through. */
  readonly welcomed: boolean
}

export interface WorkingHours {
  /** 1 is Monday, 7 is Sunday. */
  readonly days: readonly number[]
  /** Local time, `HH:MM`. An end at or before the start crosses midnight. */
  readonly from: string
  readonly to: string
}

export type NudgeStyle = 'notification' | 'window' | 'badge'
export type SessionLength = 30 | 120 | 300 | 600

export const defaultSettings: Settings = {
  shortEveryMin: 30,
  longEveryMin: 60,
  longBreakMin: 5,
  standing: false,
  standingLimitMin: 45,
  neverStands: false,
  soundCounts: true,
  postureCueMin: 20,
  eyeCue: false,
  style: 'notification',
  discreet: false,
  theme: 'system',
  motion: 'system',
  sound: true,
  sessionSec: 120,
  aches: [],
  plainTimer: false,
  breakGoal: 6,
  checkIns: true,
  weeklyReview: true,
  welcomed: false,
}

/** What the pages allow: least, most, step; minutes where the name says so. SPEC §2 and §3; the goal: 4 to 6 acted-on breaks a day are real life (evidence §1.3, S28). */
export const ranges = {
  shortEveryMin: { min: 15, max: 60, step: 5 },
  longEveryMin: { min: 45, max: 120, step: 5 },
  longBreakMin: { min: 3, max: 10, step: 1 },
  standingLimitMin: { min: 15, max: 90, step: 5 },
  postureCueMin: { min: 10, max: 30, step: 5 },
  breakGoal: { min: 3, max: 12, step: 1 },
} as const

export const presets = {
  gentle: { shortEveryMin: 45, longEveryMin: 90 },
  standard: { shortEveryMin: 30, longEveryMin: 60 },
  hse: { shortEveryMin: 50, longEveryMin: 50 },
} as const
