import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { say } from '../words.ts'
import { useRoom } from './room.ts'

/** What a chart shows, row by row, as a table of words. */
export interface Told {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * A chart with its heading, one sentence that says what is to be seen, and the same numbers as a table. `draw` makes the
 * picture for a width in CSS pixels; nobody has to see it.
 */
export function Charted({
  title,
  summary,
  table,
  height,
  draw,
  legend,
}: {
  title: string
  summary: string
  table: Told
  height: number
  draw: (width: number) => ComponentChildren
  legend?: ComponentChildren
}) {
  const id = useId()
  const { place, width } = useRoom()
  return (
    <figure class="charted" aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{title}</h3>
        <p>{summary}</p>
      </figcaption>
      <div ref={place}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
          {draw(width)}
        </svg>
      </div>
      {legend && (
        <p class="charted-legend small soft" aria-hidden="true">
          {legend}
        </p>
      )}
      <details>
        <summary>{say('ui_chart_table')}</summary>
        <div class="scrolls" role="group" aria-label={say('ui_chart_table_of', { title })} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {table.heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.join('\t')}>
                  {row.map((cell, n) =>
                    n === 0 ? (
                      <th key={n} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={n}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
