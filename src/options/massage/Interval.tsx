import type { Outlook } from '../../core/massage.ts'
import { ranges } from '../../core/settings.ts'
import { Clause } from '../../ui/fields/Clause.tsx'
import { Slider } from '../../ui/fields/Slider.tsx'
import { say } from '../../ui/words.ts'
import type { SectionProps } from '../section.ts'
import { CourseStart } from './CourseStart.tsx'

const days = (n: number) => say('ui_days', { n })

/** The usual interval, the reminder, and the way into a course. */
export function Interval(props: SectionProps & { seen: Outlook; today: string }) {
  const { settings, set } = props
  const { massageFromDays: from, massageToDays: to } = settings
  const name = say('options_massage_reminder')
  return (
    <section class="group" aria-labelledby="massage-interval">
      <h2 id="massage-interval" tabIndex={-1}>
        {say('options_massage_interval')}
      </h2>
      <p>{say('options_massage_not_a_rule')}</p>
      <div class="pair">
        <Slider
          label={say('options_massage_from')}
          value={from}
          range={ranges.massageFromDays}
          words={days}
          save={(massageFromDays) =>
            set({ massageFromDays, massageToDays: Math.max(to, massageFromDays) }, say('options_massage_from'))
          }
        >
          {say('options_massage_from_why')}
        </Slider>
        <Slider
          label={say('options_massage_to')}
          value={to}
          range={ranges.massageToDays}
          words={days}
          save={(massageToDays) =>
            set({ massageToDays, massageFromDays: Math.min(from, massageToDays) }, say('options_massage_to'))
          }
        >
          {say('options_massage_to_why')}
        </Slider>
      </div>
      <Clause on={settings.massageReminders} change={(on) => set({ massageReminders: on }, name)} name={name}>
        {say('options_massage_reminder_why')}
      </Clause>
      <CourseStart {...props} />
    </section>
  )
}
