import { useId } from 'preact/hooks'
import type { WorkingHours } from '../../core/settings.ts'
import { Button } from '../../ui/Button.tsx'
import { Pills } from '../../ui/fields/Pills.tsx'
import { TimeField } from '../../ui/fields/TimeField.tsx'
import { say } from '../../ui/words.ts'
import { crossesMidnight, type Fault } from './hours.ts'

/** One range of working hours: its days, its start and its end; `n` counts from 1. */
export function HoursRange({
  n,
  range,
  fault,
  change,
  rest,
  remove,
}: {
  n: number
  range: WorkingHours
  fault: Fault | null
  change: (range: WorkingHours) => void
  rest: () => void
  remove: () => void
}) {
  const id = useId()
  const faultAt = (where: Fault) => (fault === where ? id : undefined)
  return (
    <fieldset class="range">
      <legend class="hidden-words">{say('options_hours_range', { n })}</legend>
      <Pills
        label={say('options_hours_days')}
        options={weekdays()}
        chosen={range.days}
        choose={(days) => change({ ...range, days })}
        fault={faultAt('days')}
      />
      <div class="row wrap">
        <TimeField
          label={say('options_hours_from')}
          value={range.from}
          change={(from) => change({ ...range, from })}
          rest={rest}
          fault={faultAt('from')}
        />
        <TimeField
          label={say('options_hours_to')}
          value={range.to}
          change={(to) => change({ ...range, to })}
          rest={rest}
          fault={faultAt('to')}
        />
        <Button kind="ghost" press={remove} name={say('options_hours_remove_n', { n })}>
          {say('options_hours_remove')}
        </Button>
      </div>
      <p id={id} role="status" class={fault ? 'fault small' : 'soft small'}>
        {fault ? say(`options_hours_fault_${fault}`) : crossesMidnight(range) && say('options_hours_next_day')}
      </p>
    </fieldset>
  )
}

/** Days of the week in the page's language, Monday first, as ISO numbers them. */
function weekdays() {
  const locale = document.documentElement.lang || undefined
  const write = (weekday: 'short' | 'long', day: number) =>
    new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(Date.UTC(2026, 10, 22 + day))
  return [1, 2, 3, 4, 5, 6, 7].map((value) => ({ value, text: write('short', value), long: write('long', value) }))
}
