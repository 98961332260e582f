import { useEffect, useState } from 'preact/hooks'
import { type HistoryAside, readHistoryAside } from '../../history/aside.ts'
import type { PartAside } from '../../ui/page.ts'
import { Button } from '../../ui/Button.tsx'
import { sayDate } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'
import { fileName } from './saved-file.ts'

/** Parts that could not be read, each to be kept as a file or thrown away. Says nothing when there are none. */
export function SetAside({ stored, now, zone, page, ask }: SectionProps) {
  const [lying, setLying] = useState<readonly PartAside[]>([])
  const read = () => page.setAside().then(setLying, () => {})
  useEffect(() => void read(), [stored])
  // All of the log is looked through for this, so only once.
  const [history, setHistory] = useState<readonly HistoryAside[]>([])
  useEffect(() => void readHistoryAside().then(setHistory, () => {}), [])
  if (lying.length === 0 && history.length === 0) return null
  const save = (part: string, value: unknown) => {
    const file = new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' })
    page.saveFile(fileName(`set-aside-${part}`, now, zone, 'json'), file)
  }
  return (
    <Group title={say('options_aside')}>
      <p>{say('options_aside_what')}</p>
      <ul class="bare aside">
        {lying.map((one) => {
          const what = say(`options_aside_${one.part}`)
          return (
            <li key={one.name} class="note plain notice">
              <p>
                <b>{what}</b>
                <span class="soft"> {say(`options_aside_why_${one.why}`, { date: sayDate(one.at, zone) })}</span>
              </p>
              <div class="row wrap">
                <Button
                  kind="second slim"
                  press={() => save(one.part, one.value)}
                  name={say('options_aside_save_what', { what })}
                >
                  {say('options_aside_save')}
                </Button>
                <Button
                  kind="second slim"
                  press={async () => {
                    if (await ask({ do: 'drop-aside', key: one.name }, say('options_aside_drop'))) await read()
                  }}
                  name={say('options_aside_drop_what', { what })}
                >
                  {say('options_aside_drop')}
                </Button>
              </div>
            </li>
          )
        })}
        {history.map(({ why, read: all }) => {
          const what = say('options_aside_history')
          return (
            <li key={why} class="note plain notice">
              <p>
                <b>{what}</b>
                <span class="soft"> {say(`options_aside_history_${why}`)}</span>
              </p>
              <Button
                kind="second slim"
                press={async () => save('history', await all())}
                name={say('options_aside_save_what', { what })}
              >
                {say('options_aside_save')}
              </Button>
            </li>
          )
        })}
      </ul>
    </Group>
  )
}
