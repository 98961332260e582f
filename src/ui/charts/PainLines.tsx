import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { Scored } from '../../core/massage-figures.ts'
import { shortDate } from '../time.ts'
import { say } from '../words.ts'
import { Drawing } from './Drawing.tsx'
import { Frame, readEach } from './Frame.tsx'

const height = 220
const top = 12
const bottom = 30
const left = 28

/** How strong the ache was before and after each visit, 0 to 10, over time; `day` counts days from the first. */
export function PainLines({ scored, better }: { scored: readonly Scored[]; better: number }) {
  const last = scored.at(-1)
  const first = scored[0]
  const y = scaleLinear([0, 10], [height - bottom, top])
  return (
    <Frame
      level="h3"
      title={say('options_massage_pain')}
      summary={say('options_massage_pain_summary', { n: scored.length, better })}
      points={readEach(scored, ({ date, before, after }) =>
        say('options_massage_pain_said', { date: shortDate(date), before, after }),
      )}
      numbers={() => ({
        columns: [say('options_visit_date'), say('options_visit_before'), say('options_visit_after')],
        rows: scored.map(({ date, before, after }) => [
          shortDate(date),
          say('ui_number', { n: before }),
          say('ui_number', { n: after }),
        ]),
      })}
      more={<Legend />}
    >
      {({ at, point }) => (
        <Drawing height={height}>
          {(width) => {
            const x = scaleLinear([0, Math.max(1, last?.day ?? 1)], [left + 12, width - 12])
            const path = line<Scored>(
              ({ day }) => x(day),
              ({ before }) => y(before),
            )
            return (
              <>
                {[0, 5, 10].map((score) => (
                  <g key={score}>
                    <line class="grid" x1={left} x2={width} y1={y(score)} y2={y(score)} />
                    <text x={left - 8} y={y(score) + 4} text-anchor="end">
                      {say('ui_number', { n: score })}
                    </text>
                  </g>
                ))}
                <path class="line" d={path([...scored]) ?? ''} />
                {scored.map(({ day, before, after }, n) => (
                  <g key={`${day} ${n}`} class={n === at ? 'read' : undefined} onPointerEnter={() => point(n)}>
                    <line class="span" x1={x(day)} x2={x(day)} y1={y(before)} y2={y(after)} />
                    <circle class="open" cx={x(day)} cy={y(before)} r={5} />
                    <circle class="full" cx={x(day)} cy={y(after)} r={6} />
                  </g>
                ))}
                {first && (
                  <text x={x(0) - 6} y={height - 8}>
                    {shortDate(first.date)}
                  </text>
                )}
                {last && last !== first && (
                  <text x={width} y={height - 8} text-anchor="end">
                    {shortDate(last.date)}
                  </text>
                )}
              </>
            )
          }}
        </Drawing>
      )}
    </Frame>
  )
}

function Legend() {
  return (
    <p class="drawn-legend small soft" aria-hidden="true">
      <span>
        <svg viewBox="0 0 16 16">
          <circle class="open" cx="8" cy="8" r="5" />
        </svg>
        {say('options_visit_before')}
      </span>
      <span>
        <svg viewBox="0 0 16 16">
          <circle class="full" cx="8" cy="8" r="6" />
        </svg>
        {say('options_visit_after')}
      </span>
    </p>
  )
}
