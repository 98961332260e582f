import { scaleLinear } from 'd3-scale'
import type { Gap } from '../../core/massage-figures.ts'
import { shortDate } from '../time.ts'
import { say } from '../words.ts'
import { Drawing } from './Drawing.tsx'
import { Frame, readEach } from './Frame.tsx'

const row = 26
const axis = 26
const labels = 104

/** The days between one visit and the next, each as a bar, against the window (`from` to `to` days). The latest is the last row. */
export function GapBars({ gaps, from, to }: { gaps: readonly Gap[]; from: number; to: number }) {
  const within = gaps.filter(({ days }) => days >= from && days <= to).length
  const most = Math.max(to + 7, ...gaps.map(({ days }) => days))
  const height = gaps.length * row + axis
  return (
    <Frame
      level="h3"
      title={say('options_massage_gaps')}
      summary={say('options_massage_gaps_summary', { n: gaps.length, within, from, to })}
      points={readEach(gaps, ({ date, days }) =>
        say('options_massage_gap_said', { date: shortDate(date), time: say('ui_days', { n: days }) }),
      )}
      numbers={() => ({
        columns: [say('options_visit_date'), say('options_massage_gap_before')],
        rows: gaps.map(({ date, days }) => [shortDate(date), say('ui_days', { n: days })]),
      })}
    >
      {({ at, point }) => (
        <Drawing height={height}>
          {(width) => {
            const x = scaleLinear([0, most], [labels, width - 36])
            return (
              <>
                <rect
                  class="band"
                  x={x(from)}
                  y={0.5}
                  width={Math.max(2, x(to) - x(from))}
                  height={height - axis}
                  rx={8}
                />
                <text x={x(from)} y={height - 8} text-anchor="middle">
                  {say('ui_number', { n: from })}
                </text>
                {x(to) - x(from) > 30 && (
                  <text x={x(to)} y={height - 8} text-anchor="middle">
                    {say('ui_number', { n: to })}
                  </text>
                )}
                <text x={labels} y={height - 8} text-anchor="end">
                  {say('options_massage_gap_days')}
                </text>
                {gaps.map(({ date, days }, n) => (
                  <g key={`${date} ${n}`} class={n === at ? 'read' : undefined} onPointerEnter={() => point(n)}>
                    <text x={labels - 12} y={n * row + 18} text-anchor="end">
                      {shortDate(date)}
                    </text>
                    <rect
                      class="bar"
                      x={labels}
                      y={n * row + 8}
                      width={Math.max(2, x(days) - labels)}
                      height={12}
                      rx={6}
                    />
                    <text x={Math.max(x(days), labels + 2) + 8} y={n * row + 18}>
                      {say('ui_number', { n: days })}
                    </text>
                  </g>
                ))}
              </>
            )
          }}
        </Drawing>
      )}
    </Frame>
  )
}
