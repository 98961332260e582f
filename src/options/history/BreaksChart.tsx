import { Bars } from '../../ui/charts/Bars.tsx'
import { Frame, readEach } from '../../ui/charts/Frame.tsx'
import { Legend } from '../../ui/charts/Legend.tsx'
import { dateWords } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { breaksOf, sumOf, worked } from './figures.ts'
import type { ChartProps } from './HistorySection.tsx'

/** Breaks of each day beside the number the person likes to reach. A mark to look at, not a score. */
export function BreaksChart({ days, week, today, settings }: ChartProps) {
  const some = worked(week.flatMap((day) => days.get(day) ?? []))
  const goal = settings.breakGoal
  const reached = some.filter((day) => breaksOf(day) >= goal).length
  const count = (n: number) => say('ui_number', { n })
  return (
    <Frame
      title={say('options_history_breaks')}
      summary={say(reached > 0 ? 'options_history_breaks_sum' : 'options_history_breaks_sum_none', {
        n: sumOf(some, breaksOf),
        days: reached,
        of: some.length,
        goal,
      })}
      empty={some.length === 0 && say('options_history_breaks_empty')}
      points={readEach(week, (day) => {
        const totals = days.get(day)
        const date = dateWords(day, 'both')
        if (!totals) return say('options_history_point_none', { date })
        return say('options_history_point_breaks', {
          date,
          n: breaksOf(totals),
          long: totals.long,
          short: totals.short,
        })
      })}
      numbers={() => ({
        columns: ['day', 'long', 'short', 'breaks'].map((key) => say(`options_history_col_${key}`)),
        rows: week.map((day) => {
          const { long, short } = days.get(day) ?? { long: 0, short: 0 }
          return [dateWords(day, 'both'), count(long), count(short), count(long + short)]
        }),
      })}
      more={<Legend parts={['long', 'short'].map((kind) => ({ kind, words: say(`options_history_kind_${kind}`) }))} />}
    >
      {(reading) => (
        <Bars
          {...reading}
          bars={week.map((day) => {
            const { long, short } = days.get(day) ?? { long: 0, short: 0 }
            return {
              key: day,
              label: day > today ? '' : dateWords(day, 'weekday'),
              parts: [
                { kind: 'long', value: long },
                { kind: 'short', value: short },
              ],
            }
          })}
          most={goal + 1}
          goal={{ value: goal, words: say('options_history_goal_line', { n: goal }) }}
          tick={count}
        />
      )}
    </Frame>
  )
}
