import { useId, useState } from 'preact/hooks'
import { nextAt, tomorrowAt } from '../../core/hours.ts'
import { Button } from '../../ui/Button.tsx'
import { TimeField } from '../../ui/fields/TimeField.tsx'
import { dayTime, duration } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'

const lengths = [30, 60, 120]

/** When the pause that is going on ends, epoch ms; `null` when nothing is paused. */
export function pausedUntil({ stored, now }: Pick<SectionProps, 'stored' | 'now'>): number | null {
  const pause = stored.clock?.pause
  return pause && pause.until > now ? pause.until : null
}

/** Silence for a while, and the end of it. The clocks go on. */
export function Pause(props: SectionProps) {
  const { now, zone, ask } = props
  const until = pausedUntil(props)
  const what = say('options_pause')
  return (
    <Group title={what}>
      <p>{until === null ? say('options_pause_what') : say('options_paused', { time: dayTime(until, zone) })}</p>
      {until === null ? (
        <>
          <div class="row wrap">
            {lengths.map((minutes) => (
              <Button key={minutes} kind="second slim" press={() => ask({ do: 'pause', minutes }, what)}>
                {duration(minutes * 60_000)}
              </Button>
            ))}
            <Button kind="second slim" press={() => ask({ do: 'pause', until: tomorrowAt(now, zone) }, what)}>
              {say('options_pause_tomorrow')}
            </Button>
          </div>
          <PauseUntil {...props} />
        </>
      ) : (
        <div class="row">
          <Button kind="second slim" press={() => ask({ do: 'resume' }, what)}>
            {say('options_resume')}
          </Button>
        </div>
      )}
    </Group>
  )
}

function PauseUntil({ now, zone, ask }: SectionProps) {
  const [time, setTime] = useState('')
  const [tried, setTried] = useState(false)
  const fault = useId()
  const press = async () => {
    const until = nextAt(time, now, zone)
    setTried(until === null)
    if (until !== null) await ask({ do: 'pause', until }, say('options_pause'))
  }
  return (
    <div class="field">
      <div class="row wrap">
        <TimeField label={say('options_pause_until')} value={time} change={setTime} fault={tried ? fault : undefined} />
        <Button kind="second slim" press={press}>
          {say('options_pause_do')}
        </Button>
      </div>
      <p id={fault} role="status" class="fault small">
        {tried && say('options_pause_fault')}
      </p>
    </div>
  )
}
