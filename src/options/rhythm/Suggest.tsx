import { type Region, regions } from '../../catalogue/types.ts'
import type { SessionLength } from '../../core/settings.ts'
import { Labelled } from '../../ui/fields/Labelled.tsx'
import { Pills } from '../../ui/fields/Pills.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { regionName } from '../../ui/names.ts'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'

const lengths: readonly SessionLength[] = [30, 120, 300, 600]

/** A session's length in words, in seconds below a minute. */
export function lengthWords(sec: SessionLength): string {
  return sec < 60 ? say('options_seconds', { sec }) : say('ui_minutes', { min: sec / 60 })
}

/** What a nudge suggests: how long, and for which part of the body. */
export function Suggest({ settings, set }: SectionProps) {
  const aches = say('options_aches')
  const length = say('options_session_length')
  return (
    <Group title={say('options_suggest')}>
      <Labelled name={length}>
        <Segments
          label={length}
          options={lengths.map((value) => ({ value, text: lengthWords(value) }))}
          value={settings.sessionSec}
          choose={(sessionSec) => set({ sessionSec }, length)}
        />
      </Labelled>
      <Labelled name={aches}>
        <Pills
          label={aches}
          options={regions.map((value: Region) => ({ value, text: regionName(value) }))}
          chosen={settings.aches}
          choose={(chosen) => set({ aches: chosen }, aches)}
        />
        <p class="soft small">{say('options_aches_why')}</p>
      </Labelled>
    </Group>
  )
}
