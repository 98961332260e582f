import type { Region } from '../catalogue/types.ts'
import type { Course } from './course.ts'

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
  /** A soft tone as each part of a session begins. */
  readonly tone: boolean
  /** Cues of a session spoken aloud. */
  readonly voice: boolean
  /** The figure's skin: one of five tones, or each day another. */
  readonly skin: Skin
  /** Length of a session started from a nudge or by keyboard, in seconds. */
  readonly sessionSec: SessionLength
  /** Regions that ache, in the order of the welcome page; empty is all of them. */
  readonly aches: readonly Region[]
  /** Days after a visit on which the window for the next one opens, and the last on which it is open. */
  readonly massageFromDays: number
  readonly massageToDays: number
  /** Whether a quiet notification says that the window is open. */
  readonly massageReminders: boolean
  /** Several visits close together; `null`: the usual interval. */
  readonly massageCourse: Course | null
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

export type Skin = 'day' | 1 | 2 | 3 | 4 | 5
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
  tone: false,
  voice: false,
  skin: 'day',
  sessionSec: 120,
  aches: [],
  massageFromDays: 28,
  massageToDays: 42,
  massageReminders: true,
  massageCourse: null,
  plainTimer: false,
  breakGoal: 6,
  checkIns: true,
  weeklyReview: true,
  welcomed: false,
}

/** What the pages allow: least, most, step; minutes or days where the name says so. SPEC §2, §3 and §7; the goal: 4 to 6 acted-on breaks a day are real life (evidence §1.3, S28). */
export const ranges = {
  shortEveryMin: { min: 15, max: 60, step: 5 },
  longEveryMin: { min: 45, max: 120, step: 5 },
  longBreakMin: { min: 3, max: 10, step: 1 },
  standingLimitMin: { min: 15, max: 90, step: 5 },
  postureCueMin: { min: 10, max: 30, step: 5 },
  massageFromDays: { min: 7, max: 84, step: 1 },
  massageToDays: { min: 7, max: 84, step: 1 },
  breakGoal: { min: 3, max: 12, step: 1 },
} as const

export const presets = {
  gentle: { shortEveryMin: 45, longEveryMin: 90 },
  standard: { shortEveryMin: 30, longEveryMin: 60 },
  hse: { shortEveryMin: 50, longEveryMin: 50 },
} as const
