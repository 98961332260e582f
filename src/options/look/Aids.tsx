import { Button } from '../../ui/Button.tsx'
import { Clause } from '../../ui/fields/Clause.tsx'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'

/** What a session adds to what stands on the page: a soft tone, a voice. Both are off until wanted. */
export function Aids({ settings, set, page }: Pick<SectionProps, 'settings' | 'set' | 'page'>) {
  const tone = say('options_tone')
  const voice = say('options_voice')
  return (
    <Group title={say('options_session_aids')}>
      <Clause on={settings.tone} change={(on) => set({ tone: on }, tone)} name={tone}>
        {say('options_tone_why')}
      </Clause>
      <Button kind="second slim" press={() => page.tone()}>
        {say('options_tone_try')}
      </Button>
      <Clause on={settings.voice} change={(on) => set({ voice: on }, voice)} name={voice}>
        {say(page.hasVoice() === false ? 'options_voice_none' : 'options_voice_why')}
      </Clause>
    </Group>
  )
}
