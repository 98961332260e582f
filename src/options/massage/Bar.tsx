import { dayAfter, daysFrom } from '../../core/dates.ts'
import type { Outlook } from '../../core/massage.ts'
import { dateWords, shortDate } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'

const roomDays = 7

/** From the last visit to a week after the window, with today on it. What it shows is said in words above it and beside it. */
export function Bar({ seen, today }: { seen: Outlook; today: string }) {
  const { opening, last } = seen
  if (!opening) return null
  const from = last?.date ?? opening.opens
  const whole = Math.max(1, daysFrom(from, dayAfter(opening.closes, roomDays)))
  const at = (date: string) => `${((100 * Math.min(whole, Math.max(0, daysFrom(from, date)))) / whole).toFixed(2)}%`
  const length = `${((100 * Math.max(1, daysFrom(opening.opens, opening.closes))) / whole).toFixed(2)}%`
  // No room for it beside the words about the last visit, where the window opens soon after that.
  const beside = daysFrom(from, opening.opens) > whole * 0.4
  const day = (date: string) => say('options_massage_day', { n: daysFrom(from, date) })
  const words = { last: shortDate(from), opens: shortDate(opening.opens), closes: shortDate(opening.closes) }
  return (
    <div class="interval-bar" role="img" aria-label={say('options_massage_bar', { ...words, today: shortDate(today) })}>
      <p class="captions small soft" aria-hidden="true">
        <span>{last ? say('options_massage_bar_last', { date: dateWords(last.date, 'date') }) : ''}</span>
        <span style={{ insetInlineStart: at(opening.opens) }}>{beside ? day(opening.opens) : ''}</span>
        <span style={{ insetInlineStart: at(opening.closes) }}>{day(opening.closes)}</span>
      </p>
      <div class="track" aria-hidden="true">
        <i class="window" style={{ insetInlineStart: at(opening.opens), inlineSize: length }} />
        <i class="today" style={{ insetInlineStart: at(today) }} />
      </div>
      <p class="captions small" aria-hidden="true">
        <b class={daysFrom(from, today) > whole * 0.85 ? 'late' : undefined} style={{ insetInlineStart: at(today) }}>
          {say('options_massage_bar_today')}
        </b>
      </p>
    </div>
  )
}
