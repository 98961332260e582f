import type { NudgeStyle } from '../../core/settings.ts'
import { Choices } from '../../ui/fields/Choices.tsx'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'

const styles: readonly NudgeStyle[] = ['notification', 'window', 'badge']

/** How a nudge comes: three ways, one of which Firefox does not have. */
export function Styles({ settings, set, page }: Pick<SectionProps, 'settings' | 'set' | 'page'>) {
  return (
    <Choices
      label={say('options_style')}
      choices={styles.map((style) => ({
        value: style,
        name: say(`options_style_${style}`),
        hint: say(`options_style_${style}_hint`),
        cannot: style === 'window' && !page.hasWindows ? say('options_style_window_cannot') : undefined,
      }))}
      value={settings.style}
      choose={(style) => set({ style }, say('options_style'))}
    />
  )
}

/** How a nudge comes, and what snoozing does. */
export function Style({ settings, set, page }: SectionProps) {
  return (
    <Group title={say('options_style')}>
      <Styles settings={settings} set={set} page={page} />
      {settings.style === 'window' && !page.hasWindows && <p>{say('options_style_window_instead')}</p>}
      <p>
        <a class="reach" href="#welcome-4">
          {say('options_style_try')}
        </a>
      </p>
      <div class="said">
        <h3>{say('options_snooze')}</h3>
        <p>{say('options_snooze_what')}</p>
        <p class="soft">{say('options_snooze_why')}</p>
      </div>
    </Group>
  )
}
