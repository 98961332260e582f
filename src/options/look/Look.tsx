import type { Settings } from '../../core/settings.ts'
import { Clause } from '../../ui/fields/Clause.tsx'
import { Labelled } from '../../ui/fields/Labelled.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import { Heading } from '../Heading.tsx'
import type { SectionProps } from '../section.ts'
import { Aids } from './Aids.tsx'
import { Examples } from './Examples.tsx'

const themes: readonly Settings['theme'][] = ['system', 'light', 'dark']
const skins: readonly Settings['skin'][] = ['day', 1, 2, 3, 4, 5]
const motions: readonly Settings['motion'][] = ['system', 'reduced']

/** How Unknot looks, moves and sounds, and what others may read on the screen. */
export function Look({ settings, set, page, arrived }: SectionProps & { readonly arrived: boolean }) {
  const theme = say('options_theme')
  const motion = say('options_motion')
  const sound = say('options_sound')
  const discreet = say('options_discreet')
  const skin = say('options_skin')
  return (
    <>
      <Heading arrived={arrived}>{say('options_section_look')}</Heading>
      <p class="lead">
        {say(`options_look_${settings.sound ? 'sound' : 'silent'}_${settings.discreet ? 'discreet' : 'open'}`)}
      </p>
      <Group title={say('options_nudges')}>
        <Clause on={settings.sound} change={(on) => set({ sound: on }, sound)} name={sound}>
          {say('options_sound_why')}
        </Clause>
        <Clause on={settings.discreet} change={(on) => set({ discreet: on }, discreet)} name={discreet}>
          {say('options_discreet_why')}
        </Clause>
        <Examples settings={settings} />
      </Group>
      <Aids settings={settings} set={set} page={page} />
      <Group title={say('options_pages')}>
        <Labelled name={theme}>
          <Segments
            label={theme}
            options={themes.map((value) => ({ value, text: say(`options_theme_${value}`) }))}
            value={settings.theme}
            choose={(value) => set({ theme: value }, theme)}
          />
        </Labelled>
        <Labelled name={motion}>
          <Segments
            label={motion}
            options={motions.map((value) => ({ value, text: say(`options_motion_${value}`) }))}
            value={settings.motion}
            choose={(value) => set({ motion: value }, motion)}
          />
          <p class="soft small">{say('options_motion_why')}</p>
        </Labelled>
        <Labelled name={skin}>
          <Segments
            label={skin}
            options={skins.map((value) => ({ value, text: say(`options_skin_${value}`) }))}
            value={settings.skin}
            choose={(value) => set({ skin: value }, skin)}
          />
        </Labelled>
      </Group>
    </>
  )
}
