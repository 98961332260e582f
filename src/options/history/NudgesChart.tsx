import { outcomes } from '../../history/totals.ts'
import { Frame } from '../../ui/charts/Frame.tsx'
import { Shares } from '../../ui/charts/Shares.tsx'
import { say } from '../../ui/words.ts'
import { outcomesOf } from './figures.ts'
import type { ChartProps } from './HistorySection.tsx'

const moved = ['start', 'up', 'broke'] as const

/** What became of the nudges. */
export function NudgesChart({ all }: ChartProps) {
  const counts = outcomesOf(all)
  const sent = outcomes.reduce((sum, one) => sum + counts[one], 0)
  const followed = moved.reduce((sum, one) => sum + counts[one], 0)
  const name = (one: (typeof outcomes)[number]) => say(`options_history_outcome_${one}`)
  return (
    <Frame
      title={say('options_history_nudges')}
      summary={say('options_history_nudges_sum', { n: sent, moved: followed })}
      empty={sent === 0 && say('options_history_nudges_empty')}
      numbers={() => ({
        columns: ['outcome', 'nudges'].map((key) => say(`options_history_col_${key}`)),
        rows: outcomes.map((one) => [name(one), say('ui_number', { n: counts[one] })]),
      })}
    >
      {() => (
        <Shares
          shares={outcomes
            .filter((one) => counts[one] > 0)
            .map((one) => ({
              key: one,
              name: name(one),
              parts: [{ kind: moved.some((each) => each === one) ? 'sitting' : 'quiet', value: counts[one] }],
              words: say('ui_number', { n: counts[one] }),
            }))}
        />
      )}
    </Frame>
  )
}
