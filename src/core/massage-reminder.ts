import { dateAt } from './dates.ts'
import { change, type Draft } from './draft.ts'
import { holdOf } from './hold.ts'
import { spacingMs } from './limits.ts'
import { outlook } from './massage.ts'
import { screenedBy } from './screened.ts'
import type { Settings } from './settings.ts'

/** What the reminder remembers, under a key of its own. */
export interface Reminded {
  readonly version: 1
  /** When the last reminder was sent, epoch ms. */
  readonly remindedAt: number | null
  /** No reminder before this date, `YYYY-MM-DD`. */
  readonly snoozedUntil: string | null
}

/** Nobody has been reminded yet. */
export const neverReminded: Reminded = { version: 1, remindedAt: null, snoozedUntil: null }

/** Reminders are never closer than this. */
const weekMs = 7 * 24 * 3_600_000
/** Nor before this hour of the day, local time. */
const firstHour = 9

/**
 * One quiet notification when the window opens, and at most one a week after it, at the first turn after 9:00 at which
 * someone is there and nothing holds a nudge back. No alarm is set for it: it rides on turns that happen anyway.
 */
export function remindOfMassage(d: Draft): void {
  const { massage, settings, at } = d
  const { zone } = d.event.facts
  if (!isWanted(settings) || !byItself(d)) return
  // Without a visit or a course there is no window: for those who track none the calendar, which takes long to wake, rests.
  if (d.visits.length === 0 && settings.massageCourse === null) return
  if (massage.remindedAt !== null && Math.abs(at - massage.remindedAt) < weekMs) return
  // Two notifications are never within ten minutes, and the nudge that is due goes first.
  if (d.clock.held !== null || (d.clock.lastNudgeAt !== null && at - d.clock.lastNudgeAt < spacingMs)) return
  if (d.mute) return
  if (Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).hour < firstHour) return
  const today = dateAt(at, zone)
  if (massage.snoozedUntil !== null && today < massage.snoozedUntil) return
  if (!isDue(d, today) || holdOf(d) !== null) return
  d.massage = { version: 1, remindedAt: at, snoozedUntil: null }
  change(d, { lastNudgeAt: at })
  d.effects.push({ do: 'remind', discreet: settings.discreet })
}

/** Not while the person is telling something: who has just logged a visit need not be told. */
function byItself({ event: { what } }: Draft): boolean {
  return what.do === 'alarm' || what.do === 'idle' || what.do === 'launched'
}

/** Takes a reminder from the screen that is not true any more. */
export function hushReminder(d: Draft): void {
  if (d.massage.remindedAt === null) return
  const due = isWanted(d.settings) && isDue(d, dateAt(d.at, d.event.facts.zone))
  if (!due) d.effects.push({ do: 'hush', id: 'massage' })
}

function isWanted({ massageReminders, style }: Settings): boolean {
  return massageReminders && style !== 'badge'
}

/** The safety answers are gone through last: the window is seldom open, and that is found out in less time. */
function isDue(d: Draft, today: string): boolean {
  const open = outlook(d.visits, d.settings, { hold: false }, today).kind.endsWith('-window')
  return open && !screenedBy(d).hold
}
