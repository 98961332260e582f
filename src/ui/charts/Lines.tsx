import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import type { Reading } from './Frame.tsx'

/** A series over the same steps; `null` where there is no value. The one that is meant is drawn in front. */
export interface Series {
  readonly key: string
  readonly values: readonly (number | null)[]
  readonly meant: boolean
}

/** Something that happened at a step, drawn below the lines: `kind` is its class. */
export interface Happening {
  readonly kind: string
  readonly step: number
}

/** Lines from 0 to `most` over steps with names; what happened is marked underneath, one row for each of `rows`. */
export function Lines({
  names,
  series,
  most,
  ticks,
  happenings,
  rows,
  at,
  point,
}: {
  names: readonly string[]
  series: readonly Series[]
  most: number
  ticks: readonly number[]
  happenings: readonly Happening[]
  rows: readonly string[]
} & Reading) {
  const steps = names.map((_, step) => step)
  const x = scalePoint(steps, [0, 100]).padding(0.5)
  const y = scaleLinear([0, most], [100, 0])
  const way = line<number | null>()
    .defined((value) => value !== null)
    .x((_, step) => x(step) ?? 0)
    .y((value) => y(value ?? 0))
  const ordered = [...series].sort((a, b) => Number(a.meant) - Number(b.meant))
  const stepWidth = 100 / Math.max(1, names.length)
  return (
    <div class="lines">
      <div class="scale small soft figures" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} style={{ insetBlockEnd: `${100 - y(tick)}%` }}>
            {tick}
          </span>
        ))}
      </div>
      <div class="field-of">
        <svg aria-hidden="true">
          {ticks.map((tick) => (
            <line key={tick} class="grid" x1="0" x2="100%" y1={`${y(tick)}%`} y2={`${y(tick)}%`} />
          ))}
          {at !== null && <line class="read-line" x1={`${x(at)}%`} x2={`${x(at)}%`} y1="0" y2="100%" />}
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
            {ordered.map(({ key, values, meant }) => (
              <path key={key} class={meant ? 'way meant' : 'way'} d={way(values) ?? ''} />
            ))}
          </svg>
          {ordered
            .filter(({ meant }) => meant)
            .map(({ key, values }) =>
              values.map((value, step) =>
                value === null ? null : (
                  <circle key={`${key} ${step}`} class="dot" cx={`${x(step)}%`} cy={`${y(value)}%`} r="4" />
                ),
              ),
            )}
          {steps.map((step) => (
            <rect
              key={step}
              class="catch"
              x={`${step * stepWidth}%`}
              width={`${stepWidth}%`}
              y="0"
              height="100%"
              onPointerEnter={() => point(step)}
            />
          ))}
        </svg>
      </div>
      {rows.map((kind) => (
        <div key={kind} class="happened">
          <svg aria-hidden="true">
            {happenings
              .filter((each) => each.kind === kind)
              .map(({ step }) =>
                kind === 'visit' ? (
                  <circle key={step} class={kind} cx={`${x(step)}%`} cy="50%" r="5" />
                ) : (
                  <rect
                    key={step}
                    class={kind}
                    x={`${(x(step) ?? 0) - stepWidth * 0.3}%`}
                    width={`${stepWidth * 0.6}%`}
                    y="5"
                    height="6"
                    rx="3"
                  />
                ),
              )}
          </svg>
        </div>
      ))}
      <div class="names small soft figures" aria-hidden="true">
        {names.map((name, step) => (
          <span key={step}>{name}</span>
        ))}
      </div>
    </div>
  )
}
