import { useState } from 'preact/hooks'
import { sayDate } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { Heading } from '../Heading.tsx'
import type { SectionProps } from '../section.ts'
import { Backup } from './Backup.tsx'
import { Erase } from './Erase.tsx'
import { useExtent } from './extent.ts'
import { Restore } from './Restore.tsx'
import { SetAside } from './SetAside.tsx'
import { Tables } from './Tables.tsx'

/** What Unknot keeps, and everything a person may want to do with it: save, restore, read, delete. */
export function Data(props: SectionProps & { readonly arrived: boolean }) {
  const { stored, zone, arrived } = props
  const extent = useExtent(stored)
  const [lives, setLives] = useState(0)
  const lead =
    extent === null
      ? say('options_data_where')
      : extent.from === null
        ? say('options_data_none')
        : say('options_data_some', { n: extent.days, date: sayDate(extent.from, zone) })
  return (
    <>
      <Heading arrived={arrived}>{say('options_section_data')}</Heading>
      <p class="lead">{lead}</p>
      {/* What they said before everything was deleted is true no more. */}
      <Backup key={`backup${lives}`} {...props} />
      <Restore key={`restore${lives}`} {...props} />
      <Tables key={`tables${lives}`} {...props} />
      <SetAside key={`aside${lives}`} {...props} />
      <Erase {...props} extent={extent} erased={() => setLives((n) => n + 1)} />
    </>
  )
}
