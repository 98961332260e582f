import { untangle } from '../../core/backup/entries.ts'
import { fileKind, fileVersion, type Head } from '../../core/backup/file.ts'
import { historyKey, parts } from '../../core/backup/parts.ts'
import { writeBackup } from '../../history/backup.ts'
import { openReading } from '../../history/reading.ts'
import { Button } from '../../ui/Button.tsx'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'
import { fileName, useFile } from './saved-file.ts'

/** Everything in one file. */
export function Backup({ stored, now, zone, page }: SectionProps) {
  const { told, make } = useFile()
  const save = async () => {
    const head: Head = {
      unknot: fileKind,
      version: fileVersion,
      made: new Date(now).toISOString(),
      program: page.version,
    }
    const history = await openReading()
    const made = await writeBackup(history, {
      head,
      parts: Object.fromEntries(parts.map((part) => [part.key, part.of(stored)])),
      historyKey,
      waiting: stored.outbox,
      keep: untangle(),
    }).finally(() => history.close())
    const name = fileName('backup', now, zone, 'json')
    page.saveFile(name, made.file)
    return say('options_backup_saved', { n: made.entries, name })
  }
  return (
    <Group title={say('options_backup')}>
      <div class="said">
        <p>{say('options_backup_what')}</p>
        <p class="soft">{say('options_backup_when')}</p>
      </div>
      <div class="row wrap">
        <Button kind="primary" press={() => make(save)}>
          {say('options_backup_save')}
        </Button>
      </div>
      <p role="status" class="told">
        {told}
      </p>
    </Group>
  )
}
