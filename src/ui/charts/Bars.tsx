import { scaleBand, scaleLinear } from 'd3-scale'
import type { Reading } from './Frame.tsx'

/** One bar: its parts from the bottom up, each with the class that draws it. `label` "" leaves the place below it free. */
export interface Bar {
  readonly key: string
  readonly label: string
  readonly parts: readonly { readonly kind: string; readonly value: number }[]
}

/** Upright bars over a common scale; `tick` writes its values, `goal` is a line across. */
export function Bars({
  bars,
  tick,
  most,
  steps,
  goal,
  at,
  point,
}: {
  bars: readonly Bar[]
  tick: (value: number) => string
  /** The scale reaches at least this far. */
  most: number
  /** Values at which the scale has a line; without them round ones. */
  steps?: readonly number[]
  goal?: { readonly value: number; readonly words: string }
} & Reading) {
  const top = Math.max(most, goal?.value ?? 0, ...bars.map(total))
  const marks = (steps ?? scaleLinear([0, top], [0, 100]).ticks(3)).filter((mark) => mark <= top)
  const y = scaleLinear([0, top], [0, 100])
  // Each bar stands in the middle of an equal share of the width, above its name.
  const gap = bars.length > 12 ? 0.24 : 0.5
  const x = scaleBand(
    bars.map(({ key }) => key),
    [0, 100],
  )
    .paddingInner(gap)
    .paddingOuter(gap / 2)
  return (
    <div class="bars">
      <div class="scale small soft figures" aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark} style={{ insetBlockEnd: `${y(mark)}%` }}>
            {tick(mark)}
          </span>
        ))}
      </div>
      <div class="field-of">
        <svg aria-hidden="true">
          {marks.map((mark) => (
            <line key={mark} class="grid" x1="0" x2="100%" y1={`${100 - y(mark)}%`} y2={`${100 - y(mark)}%`} />
          ))}
          {bars.map((bar, index) => {
            const left = x(bar.key) ?? 0
            let from = 0
            return (
              <g key={bar.key} class={index === at ? 'read' : undefined}>
                {bar.parts.map(({ kind, value }) => {
                  const low = from
                  from += value
                  return value > 0 ? (
                    <rect
                      key={kind}
                      class={kind}
                      x={`${left}%`}
                      width={`${x.bandwidth()}%`}
                      y={`${100 - y(from)}%`}
                      height={`${y(from) - y(low)}%`}
                    />
                  ) : null
                })}
                <rect
                  class="catch"
                  x={`${left - (x.step() - x.bandwidth()) / 2}%`}
                  width={`${x.step()}%`}
                  y="0"
                  height="100%"
                  onPointerEnter={() => point(index)}
                />
              </g>
            )
          })}
          {goal && <line class="goal" x1="0" x2="100%" y1={`${100 - y(goal.value)}%`} y2={`${100 - y(goal.value)}%`} />}
        </svg>
        {goal && (
          <span class="goal-words small" aria-hidden="true" style={{ insetBlockEnd: `${y(goal.value)}%` }}>
            {goal.words}
          </span>
        )}
      </div>
      <div class="names small soft figures" aria-hidden="true">
        {bars.map(({ key, label }) => (
          <span key={key}>{label}</span>
        ))}
      </div>
    </div>
  )
}

const total = ({ parts }: Bar): number => parts.reduce((sum, { value }) => sum + value, 0)
