import { ranges } from '../../core/settings.ts'
import { Clause } from '../../ui/fields/Clause.tsx'
import { Slider } from '../../ui/fields/Slider.tsx'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'

/** What the history shows, and whether it asks. */
export function Wishes({ settings, set }: SectionProps) {
  const goal = say('options_history_goal')
  const review = say('options_history_review')
  const asks = say('options_history_asks')
  return (
    <Group title={say('options_history_wishes')}>
      <div class="pair">
        <Slider
          label={goal}
          value={settings.breakGoal}
          range={ranges.breakGoal}
          words={(n) => say('options_history_goal_value', { n })}
          save={(breakGoal) => set({ breakGoal }, goal)}
        >
          {say('options_history_goal_why')}
        </Slider>
      </div>
      <Clause on={settings.weeklyReview} change={(weeklyReview) => set({ weeklyReview }, review)} name={review}>
        {say('options_history_review_why')}
      </Clause>
      <Clause on={settings.checkIns} change={(checkIns) => set({ checkIns }, asks)} name={asks}>
        {say('options_history_asks_why')}
      </Clause>
    </Group>
  )
}
