import { scaleSqrt } from 'd3-scale'
import type { Reading } from './Frame.tsx'

const rowPx = 22
const widestPx = 9

/**
 * Beads in columns, one column a week: a bead is as large, and as deep in tone, as its value. Values run down each
 * column and then on to the next; `null` is a place without one.
 */
export function HeatMap({
  values,
  rows,
  most,
  rowNames,
  columnNames,
  at,
  point,
}: {
  values: readonly (number | null)[]
  rows: number
  /** The largest bead stands for this much. */
  most: number
  rowNames: readonly string[]
  columnNames: readonly string[]
} & Reading) {
  const columns = Math.ceil(values.length / rows)
  const size = scaleSqrt([0, most], [0, widestPx]).clamp(true)
  return (
    <div class="heat-map">
      <div class="rows small soft" aria-hidden="true">
        {rowNames.map((name, row) => (
          <span key={`${row} ${name}`} style={{ blockSize: `${rowPx}px` }}>
            {name}
          </span>
        ))}
      </div>
      <div>
        <svg aria-hidden="true" style={{ blockSize: `${rows * rowPx}px` }}>
          {values.map((value, index) => {
            const cx = `${((Math.floor(index / rows) + 0.5) / columns) * 100}%`
            const cy = ((index % rows) + 0.5) * rowPx
            const tone = value === null ? 0 : Math.ceil(Math.min(1, value / most) * 4)
            return (
              <g key={index} class={index === at ? 'read' : undefined} onPointerEnter={() => point(index)}>
                <circle class="catch" cx={cx} cy={cy} r={rowPx / 2} />
                {value === null ? null : value === 0 ? (
                  <circle class="bead none" cx={cx} cy={cy} r={1.5} />
                ) : (
                  <circle class={`bead tone-${tone}`} cx={cx} cy={cy} r={Math.max(2.5, size(value))} />
                )}
                {index === at && <circle class="ring-around" cx={cx} cy={cy} r={rowPx / 2 - 0.75} />}
              </g>
            )
          })}
        </svg>
        <div class="names small soft" aria-hidden="true">
          {columnNames.map((name, column) => (
            <span key={`${column} ${name}`}>{name}</span>
          ))}
        </div>
      </div>
    </div>
  )
}
