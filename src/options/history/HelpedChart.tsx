import { movement } from '../../catalogue/index.ts'
import { Frame } from '../../ui/charts/Frame.tsx'
import { Legend } from '../../ui/charts/Legend.tsx'
import { Shares } from '../../ui/charts/Shares.tsx'
import { listed } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { helped } from './figures.ts'
import type { ChartProps } from './HistorySection.tsx'

const most = 8
const feelings = ['easier', 'same', 'worse'] as const

/** How sessions felt, by the movements in them. */
export function HelpedChart({ all }: ChartProps) {
  const rows = helped(all)
  const [first] = rows
  const name = (id: string) => {
    const known = movement(id)
    return known ? say(known.name) : id
  }
  const best = first && first.easier > 0 ? first : undefined
  return (
    <Frame
      title={say('options_history_helped')}
      summary={
        best
          ? say('options_history_helped_sum', {
              movement: name(best.movement),
              n: best.easier,
              of: best.easier + best.same + best.worse,
            })
          : say('options_history_helped_none')
      }
      empty={rows.length === 0 && say('options_history_helped_empty')}
      numbers={() => ({
        columns: ['movement', ...feelings].map((key) => say(`options_history_col_${key}`)),
        rows: rows.map((row) => [name(row.movement), ...feelings.map((each) => say('ui_number', { n: row[each] }))]),
      })}
      more={<Legend parts={feelings.map((kind) => ({ kind, words: say(`options_history_col_${kind}`) }))} />}
    >
      {() => (
        <Shares
          shares={rows.slice(0, most).map((row) => ({
            key: row.movement,
            name: name(row.movement),
            parts: feelings.map((kind) => ({ kind, value: row[kind] })),
            words: listed(
              feelings.flatMap((kind) =>
                row[kind] > 0 ? [say(`options_history_felt_${kind}`, { n: row[kind] })] : [],
              ),
            ),
          }))}
        />
      )}
    </Frame>
  )
}
