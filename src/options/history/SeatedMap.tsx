import { Frame, readEach } from '../../ui/charts/Frame.tsx'
import { HeatMap } from '../../ui/charts/HeatMap.tsx'
import { dateWords, spent } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { sumOf, worked } from './figures.ts'
import type { ChartProps } from './HistorySection.tsx'
import { datesFrom, periodOf, weeksShown } from './period.ts'

/** The deepest tone: more is rare, and no reason to shout. */
const mostMs = 9 * 3_600_000
/** So many days make a picture. */
const leastDays = 3

/** How long each day of twelve weeks was spent sitting. */
export function SeatedMap({ all, days, week, today }: ChartProps) {
  const [monday = ''] = week
  const dates = datesFrom(periodOf(monday).first, 7 * weeksShown)
  const some = worked(all)
  const busiest = dates
    .slice(0, 7)
    .map((_, weekday) => ({
      weekday,
      ms: sumOf(
        dates.flatMap((day, at) => (at % 7 === weekday ? (days.get(day) ?? []) : [])),
        ({ sittingMs }) => sittingMs,
      ),
    }))
    .sort((a, b) => b.ms - a.ms)[0]
  const shown = dates.filter((day) => day <= today)
  return (
    <Frame
      title={say('options_history_map')}
      summary={say('options_history_map_sum', {
        time: spent(sumOf(some, ({ sittingMs }) => sittingMs) / Math.max(1, some.length)),
        n: some.length,
        day: dateWords(dates[busiest?.weekday ?? 0] ?? monday, 'weekday'),
      })}
      empty={some.length < leastDays && say('options_history_map_empty', { n: leastDays })}
      across={7}
      points={readEach(shown, (day) => {
        const date = dateWords(day, 'both')
        const totals = days.get(day)
        return totals
          ? say('options_history_point_seated', { date, time: spent(totals.sittingMs) })
          : say('options_history_point_none', { date })
      })}
      numbers={() => ({
        columns: [say('options_history_col_week'), ...dates.slice(0, 7).map((day) => dateWords(day, 'weekday'))],
        rows: dates.flatMap((day, at) =>
          at % 7 === 0
            ? [
                [
                  dateWords(day, 'date'),
                  ...dates.slice(at, at + 7).map((each) => spent(days.get(each)?.sittingMs ?? 0)),
                ],
              ]
            : [],
        ),
      })}
    >
      {(reading) => (
        <HeatMap
          {...reading}
          values={dates.map((day) => (day > today ? null : (days.get(day)?.sittingMs ?? 0)))}
          rows={7}
          most={mostMs}
          rowNames={dates.slice(0, 7).map((day, at) => (at % 2 === 0 ? dateWords(day, 'weekday') : ''))}
          columnNames={dates.flatMap((day, at) => (at % 7 === 0 ? [at % 21 === 0 ? dateWords(day, 'date') : ''] : []))}
        />
      )}
    </Frame>
  )
}
