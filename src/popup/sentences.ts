import type { Look } from '../core/look.ts'
import { clockTime, dayTime, duration } from '../ui/time.ts'
import { say } from '../ui/words.ts'

const dayMs = 86_400_000

/** What the ring says: the minutes of the clock that is going on, and what they are. */
export function counted(look: Look): { readonly big: string; readonly unit: string } {
  switch (look.kind) {
    case 'sitting':
      return { big: say('popup_number', { n: look.sittingMin }), unit: say('popup_unit_seated') }
    case 'standing':
      return { big: say('popup_number', { n: look.standingMin }), unit: say('popup_unit_standing') }
    case 'capped':
      return { big: say('popup_number', { n: look.sittingMin }), unit: say('popup_unit_capped') }
    default:
      return { big: say('popup_number_none'), unit: say(`popup_unit_${look.kind}`) }
  }
}

/** The sentence beside the ring: what comes next and when, or why nothing does. */
export function headline(look: Look, now: number, zone: string): string {
  if (look.kind === 'unknown') return say('popup_unknown')
  if (look.kind === 'capped') return say('popup_capped')
  if (look.session) return say(look.session.paused ? 'popup_session_paused' : 'popup_session')
  if (look.waiting) return say(`popup_waiting_${look.waiting.kind}`, { n: look.waiting.minutes })
  if (look.pausedUntil !== null) return say('popup_paused', { time: until(look.pausedUntil, now, zone) })
  if (look.kind === 'away') return say('popup_away')
  if (look.kind === 'waking') return say('popup_waking')
  if (!look.next) return say('popup_nothing_next')
  const { kind, inMin, held, snoozed } = look.next
  if (held && inMin === 0) return say(`popup_held_${held}`)
  if (snoozed) return say('popup_next_snoozed', { n: inMin })
  return inMin === 0 ? say(`popup_now_${kind}`) : say(`popup_next_${kind}`, { n: inMin })
}

/** Why the clock reads as it does: the last restart and its reason, or what to do where it stands still. */
export function reason(look: Look, zone: string): string {
  switch (look.kind) {
    case 'unknown':
    case 'away':
    case 'waking':
    case 'capped':
      return say(`popup_why_${look.kind}`)
    default: {
      const { restart } = look
      if (!restart) return say('popup_since', { time: clockTime(look.since, zone) })
      const time = clockTime(restart.at, zone)
      return say(`popup_since_${restart.clock}_${restart.why.replace('-', '_')}`, {
        time,
        away: duration(restart.awayMs),
      })
    }
  }
}

/** A time of day; with its weekday when it is not within a day. */
export function until(ms: number, now: number, zone: string): string {
  return ms - now < dayMs / 2 ? clockTime(ms, zone) : dayTime(ms, zone)
}
