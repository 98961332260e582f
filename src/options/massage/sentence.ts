import type { Outlook } from '../../core/massage.ts'
import { dateInFull, timeOfDay } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'

/** How things stand with massage, in one sentence. */
export function standing(seen: Outlook, today: string): string {
  const { kind, opening, booked, days } = seen
  const course = seen.course?.opening
  switch (kind) {
    case 'on-hold':
      return say('options_massage_on_hold')
    case 'booked':
      return booked ? bookedWords(booked, days, today) : ''
    case 'resting':
      return say(course ? 'options_massage_course_resting' : 'options_massage_resting', {
        n: days,
        date: dateInFull(opening?.opens ?? today, today),
      })
    case 'in-window':
      return say(course ? 'options_massage_course_in_window' : 'options_massage_in_window', {
        date: dateInFull(opening?.closes ?? today, today),
      })
    case 'past-window':
      return say(course ? 'options_massage_course_past' : 'options_massage_past', {
        date: dateInFull(opening?.closes ?? today, today),
      })
    case 'none':
      return say('options_massage_none')
  }
}

function bookedWords(booked: NonNullable<Outlook['booked']>, n: number, today: string): string {
  const date = dateInFull(booked.date, today)
  const { time } = booked
  if (time === undefined) return say(n === 0 ? 'options_massage_booked_day' : 'options_massage_booked', { n, date })
  const at = timeOfDay(time)
  return n === 0
    ? say('options_massage_booked_today', { time: at })
    : say('options_massage_booked_at', { n, date, time: at })
}
