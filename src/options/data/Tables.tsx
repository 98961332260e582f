import { areas } from '../../catalogue/types.ts'
import { visitColumns, visitRow } from '../../core/visit-row.ts'
import { openReading } from '../../history/reading.ts'
import { type Table, tables } from '../../history/tables.ts'
import { Button } from '../../ui/Button.tsx'
import { say } from '../../ui/words.ts'
import { areaName } from '../../ui/names.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'
import { fileName, useFile } from './saved-file.ts'

/** Each kind of thing in the history as a table for a spreadsheet. */
export function Tables({ stored, now, zone, page }: SectionProps) {
  const { told, make } = useFile()
  const save = async (table: Table) => {
    // Wanted rarely, and by this button alone.
    const { writeTable } = await import('../../history/csv.ts')
    const names = table.columns.map(columnName)
    const history = await openReading()
    const made = await writeTable(history, stored.outbox, table, names, { zone }).finally(() => history.close())
    const name = fileName(table.name, now, zone, 'csv')
    page.saveFile(name, made.file)
    return say('options_table_saved', { n: made.rows, name })
  }
  const saveVisits = async () => {
    const { fileOfRows } = await import('../../history/csv.ts')
    const names = visitColumns.map((column) => say(`options_column_${column}`))
    const name = fileName('visits', now, zone, 'csv')
    page.saveFile(name, fileOfRows(names, stored.visits.map(visitRow)))
    return say('options_table_saved', { n: stored.visits.length, name })
  }
  return (
    <Group title={say('options_tables')}>
      <div class="said">
        <p>{say('options_tables_what')}</p>
      </div>
      <div class="row wrap">
        {tables.map((table) => (
          <Button key={table.name} kind="second slim" press={() => make(() => save(table))}>
            {say(`options_table_${table.name.replace('-', '_')}`)}
          </Button>
        ))}
        <Button kind="second slim" press={() => make(saveVisits)}>
          {say('options_table_visits')}
        </Button>
      </div>
      <p role="status" class="told">
        {told}
      </p>
    </Group>
  )
}

/** A column's name in words; those of a check-in are areas of the body. */
function columnName(column: string): string {
  const area = areas.find((each) => each === column)
  return area ? areaName(area) : say(`options_column_${column}`)
}
