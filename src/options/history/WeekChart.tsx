import type { DayTotals } from '../../history/totals.ts'
import { Bars } from '../../ui/charts/Bars.tsx'
import { Frame, readEach } from '../../ui/charts/Frame.tsx'
import { Legend } from '../../ui/charts/Legend.tsx'
import { dateWords, spent } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { breaksOf, sumOf, worked } from './figures.ts'
import type { ChartProps } from './HistorySection.tsx'

const hourMs = 3_600_000

/** Sitting, standing and breaks of a week, day by day. */
export function WeekChart({ days, week, today }: ChartProps) {
  const some = worked(week.flatMap((day) => days.get(day) ?? []))
  const most = [...some].sort((a, b) => b.sittingMs - a.sittingMs)[0]
  const parts = (totals: DayTotals | undefined) => [
    { kind: 'sitting', value: (totals?.sittingMs ?? 0) / hourMs },
    { kind: 'standing', value: (totals?.standingMs ?? 0) / hourMs },
  ]
  return (
    <Frame
      title={say('options_history_week')}
      summary={say('options_history_week_sum', {
        time: spent(sumOf(some, ({ sittingMs }) => sittingMs)),
        n: some.length,
        day: most ? dateWords(most.day, 'weekday') : '',
      })}
      empty={some.length === 0 && say('options_history_week_empty')}
      hint
      points={readEach(week, (day) => inWords(day, days.get(day)))}
      numbers={() => ({
        columns: ['day', 'sitting', 'standing', 'breaks', 'break_time'].map((key) => say(`options_history_col_${key}`)),
        rows: week.map((day) => {
          const totals = days.get(day)
          return [
            dateWords(day, 'both'),
            spent(totals?.sittingMs ?? 0),
            spent(totals?.standingMs ?? 0),
            say('ui_number', { n: totals ? breaksOf(totals) : 0 }),
            spent(totals?.breakMs ?? 0),
          ]
        }),
      })}
      more={
        <Legend parts={['sitting', 'standing'].map((kind) => ({ kind, words: say(`options_history_kind_${kind}`) }))} />
      }
    >
      {(reading) => (
        <Bars
          {...reading}
          bars={week.map((day) => ({
            key: day,
            label: day > today ? '' : dateWords(day, 'weekday'),
            parts: parts(days.get(day)),
          }))}
          most={2}
          tick={(value) => say('ui_hours', { h: value })}
        />
      )}
    </Frame>
  )
}

/** One day in words. */
function inWords(day: string, totals: DayTotals | undefined): string {
  const date = dateWords(day, 'both')
  if (!totals) return say('options_history_point_none', { date })
  return say('options_history_point_day', {
    date,
    sitting: spent(totals.sittingMs),
    standing: spent(totals.standingMs),
    n: breaksOf(totals),
  })
}
