import { useId, useState } from 'preact/hooks'
import { nextAt, tomorrowAt } from '../core/hours.ts'
import { Button } from '../ui/Button.tsx'
import { duration } from '../ui/time.ts'
import { say } from '../ui/words.ts'
import type { Tell } from './Popup.tsx'

const lengths = [30, 60, 120]

/** How long to pause: for a while, until tomorrow, or until a time of day. The clocks go on; only the nudges rest. */
export function PauseChoice({ now, zone, pause }: { now: number; zone: string; pause: Tell }) {
  const [time, setTime] = useState('')
  const field = useId()
  const until = nextAt(time, now, zone)
  return (
    <div class="pause card">
      <p class="small soft">{say('popup_pause_what')}</p>
      <div class="row wrap">
        {lengths.map((minutes) => (
          <Button key={minutes} kind="second slim" press={() => pause({ do: 'pause', minutes })}>
            {duration(minutes * 60_000)}
          </Button>
        ))}
        <Button kind="second slim" press={() => pause({ do: 'pause', until: tomorrowAt(now, zone) })}>
          {say('popup_pause_tomorrow')}
        </Button>
      </div>
      <form
        class="row wrap"
        onSubmit={(event) => {
          event.preventDefault()
          if (until !== null) void pause({ do: 'pause', until })
        }}
      >
        <label for={field}>{say('popup_pause_until')}</label>
        <input
          id={field}
          class="field"
          type="time"
          required
          value={time}
          onInput={(event) => setTime(event.currentTarget.value)}
        />
        <button class="second slim">{say('popup_pause')}</button>
      </form>
    </div>
  )
}
