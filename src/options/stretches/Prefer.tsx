import { type Region, regions } from '../../catalogue/types.ts'
import type { Place } from '../../core/stretch.ts'
import { Clause } from '../../ui/fields/Clause.tsx'
import { Labelled } from '../../ui/fields/Labelled.tsx'
import { Pills } from '../../ui/fields/Pills.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { regionName } from '../../ui/names.ts'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'
import { changeStretch } from './changes.ts'

const places: readonly Place[] = ['any', 'seated', 'standing']

/** What a session is made of: where it aches, seated or standing, and whether anyone may notice. */
export function Prefer(props: SectionProps) {
  const { settings, set, stored } = props
  const aches = say('options_aches')
  const position = say('options_library_position')
  const discreet = say('options_stretch_discreet')
  return (
    <Group title={say('options_prefer')}>
      <Labelled name={aches}>
        <Pills
          label={aches}
          options={regions.map((value: Region) => ({ value, text: regionName(value) }))}
          chosen={settings.aches}
          choose={(chosen) => set({ aches: chosen }, aches)}
        />
      </Labelled>
      <Labelled name={position}>
        <Segments
          label={position}
          options={places.map((value) => ({ value, text: say(`options_library_${value}`) }))}
          value={stored.stretch.place}
          choose={(place) => changeStretch(props, { place }, position)}
        />
      </Labelled>
      <Clause
        on={stored.stretch.discreet}
        change={(on) => changeStretch(props, { discreet: on }, discreet)}
        name={discreet}
      >
        {say('options_stretch_discreet_why')}
      </Clause>
    </Group>
  )
}
