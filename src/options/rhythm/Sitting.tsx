import { ranges } from '../../core/settings.ts'
import { Clause } from '../../ui/fields/Clause.tsx'
import { Slider } from '../../ui/fields/Slider.tsx'
import { duration } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'

/** What counts as sitting; standing, for those who do. */
export function Sitting({ settings, set }: SectionProps) {
  const { soundCounts, standing, standingLimitMin, neverStands, plainTimer } = settings
  const sound = say('options_sound_counts')
  const desk = say('options_standing')
  const never = say('options_never_stands')
  const plain = say('options_plain_timer')
  return (
    <Group title={say('options_sitting')}>
      <Clause on={soundCounts} change={(on) => set({ soundCounts: on }, sound)} name={sound}>
        {say('options_sound_counts_why')}
      </Clause>
      {!neverStands && (
        <Clause on={standing} change={(on) => set({ standing: on }, desk)} name={desk}>
          {say('options_standing_why')}
        </Clause>
      )}
      {!neverStands && standing && (
        <div class="pair under">
          <Slider
            label={say('options_standing_limit')}
            value={standingLimitMin}
            range={ranges.standingLimitMin}
            words={(value) => duration(value * 60_000)}
            save={(value) => set({ standingLimitMin: value }, say('options_standing_limit'))}
          >
            {say('options_standing_limit_why')}
          </Slider>
        </div>
      )}
      <Clause
        on={neverStands}
        change={(on) => set(on ? { neverStands: true, standing: false } : { neverStands: false }, never)}
        name={never}
      >
        {say('options_never_stands_why')}
      </Clause>
      {plainTimer && (
        <Clause on={plainTimer} change={(on) => set({ plainTimer: on }, plain)} name={plain}>
          {say('options_plain_timer_why')}
        </Clause>
      )}
    </Group>
  )
}
