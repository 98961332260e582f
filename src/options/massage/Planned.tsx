import type { Outlook } from '../../core/massage.ts'
import { Button } from '../../ui/Button.tsx'
import { dateInFull } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import type { SectionProps } from '../section.ts'

/**
 * What goes with the next visit: the calendar file, the wish to speak up, and not being reminded this week. While something
 * holds, nothing here leads to a visit; one that is booked already is spoken of.
 */
export function Planned({
  seen,
  today,
  now,
  zone,
  settings,
  stored,
  ask,
  page,
}: SectionProps & { seen: Outlook; today: string }) {
  const { booked, opening, kind } = seen
  if (kind === 'on-hold') {
    return booked && <p>{say('options_massage_hold_booked', { date: dateInFull(booked.date, today) })}</p>
  }
  const due = kind === 'in-window' || kind === 'past-window'
  const { snoozedUntil } = stored.massage
  const snoozed = snoozedUntil !== null && today < snoozedUntil
  const later = opening && opening.closes >= today && !booked ? opening : null
  const snooze = (on: boolean) => ask({ do: 'massage-snooze', on }, say('options_massage_reminder'))
  return (
    <div class="planned">
      {booked && <p>{say('options_massage_speak_up')}</p>}
      {seen.likeFirst && <p>{say('options_massage_first')}</p>}
      <div class="row wrap">
        {booked && (
          <Button
            kind="second slim"
            press={async () => {
              const { visitCalendar } = await import('../../history/calendar.ts')
              const words = { title: say('options_massage_calendar_title'), about: say('options_massage_speak_up') }
              page.saveFile(`unknot-${booked.date}.ics`, asCalendar(visitCalendar(booked, zone, words, now)))
            }}
          >
            {say('options_massage_calendar_visit')}
          </Button>
        )}
        {later && (
          <Button
            kind="second slim"
            press={async () => {
              const { windowCalendar } = await import('../../history/calendar.ts')
              const words = {
                title: say('options_massage_calendar_window_title'),
                about: say('options_massage_not_a_rule'),
              }
              page.saveFile(`unknot-${later.opens}.ics`, asCalendar(windowCalendar(later, words, now)))
            }}
          >
            {say('options_massage_calendar_window')}
          </Button>
        )}
        {due && settings.massageReminders && (
          <Button kind="second slim" press={() => snooze(!snoozed)}>
            {say(snoozed ? 'options_massage_unsnooze' : 'options_massage_snooze')}
          </Button>
        )}
      </div>
    </div>
  )
}

const asCalendar = (text: string) => new Blob([text], { type: 'text/calendar;charset=utf-8' })
