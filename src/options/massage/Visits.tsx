import { useState } from 'preact/hooks'
import { areaOf, spotKey } from '../../catalogue/spots.ts'
import { isPlanned, type Visit } from '../../core/visit.ts'
import { Button } from '../../ui/Button.tsx'
import { listed, shortDate, timeOfDay } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import { visitName } from './name.ts'

/** So many rows are drawn at first, and with each press: ten years of visits are not drawn at once. */
const page = 20

/** The log of visits, the latest first. */
export function Visits({
  visits,
  today,
  edit,
  remove,
}: {
  visits: readonly Visit[]
  today: string
  edit: (visit: Visit) => void
  remove: (visit: Visit) => Promise<boolean>
}) {
  const [rows, setRows] = useState(page)
  if (visits.length === 0) return null
  const shown = visits.slice(0, rows)
  const heads = ['date', 'length', 'kind', 'ached', 'before', 'after'] as const
  return (
    <Group title={say('options_visits')}>
      <div class="scrolls" role="group" aria-label={say('options_visits_table')} tabIndex={0}>
        <table class="visits">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col" class={head === 'before' || head === 'after' ? 'number' : undefined}>
                  {say(`options_visit_${head}`)}
                </th>
              ))}
              <th scope="col">
                <span class="hidden-words">{say('options_visit_deeds')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((visit) => (
              <Row key={visit.id} visit={visit} planned={isPlanned(visit, today)} edit={edit} remove={remove} />
            ))}
          </tbody>
        </table>
      </div>
      {visits.length > rows && (
        <div class="row wrap">
          <Button kind="second slim" press={() => setRows(rows + page)}>
            {say('options_visits_more', { n: Math.min(page, visits.length - rows) })}
          </Button>
          <span class="soft small">{say('options_visits_of', { shown: rows, all: visits.length })}</span>
        </div>
      )}
    </Group>
  )
}

function Row({
  visit,
  planned,
  edit,
  remove,
}: {
  visit: Visit
  planned: boolean
  edit: (visit: Visit) => void
  remove: (visit: Visit) => Promise<boolean>
}) {
  const { date, time, minutes, kind, areas, painBefore, painAfter } = visit
  const name = visitName(visit)
  const where = [...new Set(areas.map(areaOf))].map((area) => say(spotKey(area)))
  const score = (value: number | undefined) => (value === undefined ? '' : say('ui_number', { n: value }))
  const day = shortDate(date)
  return (
    <tr>
      <th scope="row">
        {planned && time !== undefined ? say('options_visit_date_time', { date: day, time: timeOfDay(time) }) : day}
        {planned && <span class="mark small">{say('options_visit_planned')}</span>}
      </th>
      <td>{say('ui_minutes', { min: minutes })}</td>
      <td>{say(`options_visit_kind_${kind}`)}</td>
      <td>{listed(where)}</td>
      <td class="number">{score(painBefore)}</td>
      <td class="number">{score(painAfter)}</td>
      <td class="deeds">
        <Button kind="ghost" press={() => edit(visit)} name={say('options_visit_edit_of', { visit: name })}>
          {say('options_visit_edit')}
        </Button>
        <Button kind="ghost" press={() => remove(visit)} name={say('options_visit_delete_of', { visit: name })}>
          {say('options_visit_delete')}
        </Button>
      </td>
    </tr>
  )
}
