/** The numbers of a chart: a name for each column, and rows whose first cell names them. */
export interface Numbers {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A chart's numbers as a table. `caption` names it for screen readers. */
export function Table({ caption, columns, rows }: Numbers & { readonly caption: string }) {
  return (
    <div class="table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table class="figures">
        <caption class="hidden-words">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], index) => (
            <tr key={`${index} ${name}`}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={columns[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
