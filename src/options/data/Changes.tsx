import { useEffect, useRef } from 'preact/hooks'
import { type Counts, historyKey, parts } from '../../core/backup/parts.ts'
import { Button } from '../../ui/Button.tsx'
import { sayDate, sayNumber } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import type { Preview } from './reading.ts'

const all = ['added', 'replaced', 'same', 'left'] as const satisfies readonly (keyof Counts)[]

/** What restoring a file would do, by part and in numbers, before anything is done. */
export function Changes(props: {
  name: string
  preview: Preview
  zone: string
  restore: () => Promise<void>
  leave: () => void
}) {
  const { name, preview, zone, restore, leave } = props
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const { counts, head } = preview
  const there = [...parts.map(({ key }) => key), historyKey].filter((key) => counts[key])
  const changes = there.some((key) => (counts[key]?.added ?? 0) + (counts[key]?.replaced ?? 0) > 0)
  const made = Date.parse(head.made)
  // A column of noughts says nothing, and takes room on a small screen.
  const columns = all.filter((column) => column === 'added' || there.some((key) => (counts[key]?.[column] ?? 0) > 0))
  return (
    <div class="note plain question">
      <h3 ref={title} tabIndex={-1}>
        {say(changes ? 'options_preview' : 'options_preview_nothing', { name })}
      </h3>
      {Number.isFinite(made) && <p class="soft">{say('options_preview_made', { date: sayDate(made, zone) })}</p>}
      <div class="scroll" role="region" aria-label={say('options_preview_table')} tabIndex={0}>
        <table class="changes">
          <thead>
            <tr>
              <th scope="col">{say('options_preview_part')}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {say(`options_preview_${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {there.map((key) => (
              <tr key={key}>
                <th scope="row">{say(`options_part_${key}`)}</th>
                {columns.map((column) => (
                  <td key={column} class="figures">
                    {sayNumber(counts[key]?.[column] ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {there.some((key) => (counts[key]?.left ?? 0) > 0) && <p>{say('options_preview_left_why')}</p>}
      <p class="soft">{say('options_preview_undo')}</p>
      <div class="row wrap">
        {changes && (
          <Button kind="primary" press={restore}>
            {say('options_restore_do')}
          </Button>
        )}
        <Button kind="second" press={leave}>
          {say('options_restore_leave')}
        </Button>
      </div>
    </div>
  )
}
