import { defaultSettings, ranges } from '../../core/settings.ts'
import { Clause } from '../../ui/fields/Clause.tsx'
import { Slider } from '../../ui/fields/Slider.tsx'
import { duration } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'

/** The silent cues on the badge. */
export function Cues({ settings, set }: SectionProps) {
  const { postureCueMin, eyeCue } = settings
  const posture = say('options_posture_cue')
  const eyes = say('options_eye_cue')
  return (
    <Group title={say('options_cues')}>
      <Clause
        on={postureCueMin > 0}
        change={(on) => set({ postureCueMin: on ? defaultSettings.postureCueMin : 0 }, posture)}
        name={posture}
      >
        {say('options_posture_cue_why')}
      </Clause>
      {postureCueMin > 0 && (
        <div class="pair under">
          <Slider
            label={say('options_posture_after')}
            value={postureCueMin}
            range={ranges.postureCueMin}
            words={(value) => duration(value * 60_000)}
            save={(value) => set({ postureCueMin: value }, posture)}
          />
        </div>
      )}
      <Clause on={eyeCue} change={(on) => set({ eyeCue: on }, eyes)} name={eyes}>
        {say('options_eye_cue_why')}
      </Clause>
    </Group>
  )
}
