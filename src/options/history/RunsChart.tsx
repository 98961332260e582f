import { Frame } from '../../ui/charts/Frame.tsx'
import { Shares } from '../../ui/charts/Shares.tsx'
import { clockTime, dateWords, spent } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { longestRuns, sumOf } from './figures.ts'
import type { ChartProps } from './HistorySection.tsx'

const most = 5
const longMs = 90 * 60_000

/** The longest times of sitting without a break. */
export function RunsChart({ all, zone }: ChartProps) {
  const runs = longestRuns(all, most)
  const [first] = runs
  const long = sumOf(all, ({ longRuns }) => longRuns)
  const words = ({ day, from, to }: (typeof runs)[number]) =>
    say('options_history_run', { date: dateWords(day, 'both'), from: clockTime(from, zone), to: clockTime(to, zone) })
  return (
    <Frame
      title={say('options_history_runs')}
      summary={say(long > 0 ? 'options_history_runs_sum' : 'options_history_runs_short', {
        time: spent(first ? first.to - first.from : 0),
        date: first ? dateWords(first.day, 'both') : '',
        n: long,
      })}
      empty={!first && say('options_history_runs_empty')}
      numbers={() => ({
        columns: ['run', 'sitting'].map((key) => say(`options_history_col_${key}`)),
        rows: runs.map((run) => [words(run), spent(run.to - run.from)]),
      })}
    >
      {() => (
        <Shares
          shares={runs.map((run) => ({
            key: String(run.from),
            name: words(run),
            parts: [{ kind: run.to - run.from >= longMs ? 'long-run' : 'sitting', value: run.to - run.from }],
            words: spent(run.to - run.from),
          }))}
        />
      )}
    </Frame>
  )
}
