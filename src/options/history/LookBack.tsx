import { mondayOf } from '../../core/check-in-weeks.ts'
import { Bars } from '../../ui/charts/Bars.tsx'
import { Button } from '../../ui/Button.tsx'
import { dateWords, hourWords, spent } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { breaksOf, helped, sumOf, type Totals, usualHours, worked } from './figures.ts'
import type { ChartProps } from './HistorySection.tsx'
import { datesFrom, daysLater } from './period.ts'
import { movement } from '../../catalogue/index.ts'

const hourMs = 3_600_000

/** A look back at last week: three sentences and one chart. Nothing is counted against anybody. */
export function LookBack({ days, today, set }: ChartProps) {
  const monday = daysLater(mondayOf(today), -7)
  const dates = datesFrom(monday, 7)
  const some = worked(dates.flatMap((day) => days.get(day) ?? []))
  if (some.length === 0) return null
  return (
    <section class="look-back card" aria-labelledby="look-back">
      <div class="row wrap between">
        <h2 id="look-back">{say('options_history_back')}</h2>
        <Button kind="ghost" press={() => set({ weeklyReview: false }, say('options_history_back'))}>
          {say('options_history_back_off')}
        </Button>
      </div>
      <div class="pair">
        <div class="said">
          {sentences(some).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        <div class="chart small-chart">
          <Bars
            at={null}
            point={() => undefined}
            bars={dates.map((day) => ({
              key: day,
              label: dateWords(day, 'weekday'),
              parts: [{ kind: 'sitting', value: (days.get(day)?.sittingMs ?? 0) / hourMs }],
            }))}
            most={2}
            tick={(value) => say('ui_hours', { h: value })}
          />
          <p class="hidden-words">
            {dates
              .map((day) =>
                say('options_history_point_seated', {
                  date: dateWords(day, 'both'),
                  time: spent(days.get(day)?.sittingMs ?? 0),
                }),
              )
              .join(' ')}
          </p>
        </div>
      </div>
    </section>
  )
}

/** How it was, what was good in it, and one thing that may be worth a try. */
function sentences(week: Totals): readonly string[] {
  const seated = spent(sumOf(week, ({ sittingMs }) => sittingMs) / week.length)
  const breaks = sumOf(week, breaksOf)
  const best = [...week].sort((a, b) => breaksOf(b) - breaksOf(a))[0]
  const [eased] = helped(week)
  const known = eased && eased.easier > 0 ? movement(eased.movement) : undefined
  return [
    say('options_history_back_seated', { time: seated, n: week.length }),
    breaks > 0 && best
      ? say('options_history_back_breaks', { n: breaks, day: dateWords(best.day, 'weekday'), most: breaksOf(best) })
      : say('options_history_back_no_breaks'),
    known ? say('options_history_back_eased', { movement: say(known.name) }) : hint(week),
  ]
}

/** The hour with the most sitting is where one more break would be felt. */
function hint(week: Totals): string {
  const hours = usualHours(week)
  const top = hours.reduce((best, ms, hour) => (ms > (hours[best] ?? 0) ? hour : best), 0)
  return say('options_history_back_hour', { from: hourWords(top), to: hourWords((top + 1) % 24) })
}
