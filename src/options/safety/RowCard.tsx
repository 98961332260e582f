import { useId, useState } from 'preact/hooks'
import type { RowAnswer, Standing } from '../../core/screening.ts'
import { Button } from '../../ui/Button.tsx'
import { useSettling } from '../../ui/fields/settle.ts'
import { Segments } from '../../ui/Segments.tsx'
import { listed } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import type { SectionProps } from '../section.ts'
import { over, screen } from './change.ts'
import { placeWords } from './places.ts'

/** One row that applies: why, what to do, whether a professional was asked, and the way to change it. */
export function RowCard(props: SectionProps & { readonly row: Standing; readonly today: string }) {
  const { row: standing, today, stored } = props
  const { row, notSure, askedOn, areas } = standing
  const name = say(row.ask)
  const change = (to: Partial<RowAnswer>) => {
    const { askedOn: _, ...answer } = stored.screening.answers[row.id] ?? ({ answer: 'yes' } as RowAnswer)
    return screen(props, { answers: { [row.id]: { ...answer, ...to } } }, name)
  }
  return (
    <li class="card risk">
      <h3>{name}</h3>
      {areas.length > 0 && <p>{say('options_safety_where_is', { places: listed(areas.map(placeWords)) })}</p>}
      {notSure && <p class="soft">{say('options_safety_not_sure_is')}</p>}
      <dl>
        <dt>{say('ui_why')}</dt>
        <dd>{say(row.why)}</dd>
        <dt>{say('ui_what_to_do')}</dt>
        <dd>{say(row.act)}</dd>
      </dl>
      {row.tier !== 'area' && (
        <div class="asked">
          <p aria-hidden="true">{say('options_safety_asked')}</p>
          <Segments
            label={say('options_safety_asked_about', { what: name })}
            options={[
              { value: 'no', text: say('options_safety_asked_no') },
              { value: 'yes', text: say('options_safety_asked_yes') },
            ]}
            value={askedOn === null ? 'no' : 'yes'}
            choose={(value) => change(value === 'yes' ? { askedOn: today } : {})}
          />
          {askedOn !== null && (
            <AskedOn about={name} date={askedOn} today={today} save={(date) => change({ askedOn: date })} />
          )}
        </div>
      )}
      <div class="row wrap">
        <Button
          kind="second slim"
          name={say('options_safety_over_what', { what: name })}
          press={() => over(props, [row.id], name)}
        >
          {say('options_safety_over')}
        </Button>
        <a
          class="reach"
          href={`#safety-${row.group}-only`}
          aria-label={say('options_safety_change_what', { what: name })}
        >
          {say('options_safety_change')}
        </a>
      </div>
    </li>
  )
}

/** The date on which a professional was asked, saved when it has been typed. A day still to come is refused by the worker, and said. */
function AskedOn({
  about,
  date,
  today,
  save,
}: {
  about: string
  date: string
  today: string
  save: (date: string) => Promise<unknown>
}) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const settling = useSettling(async (wanted: string) => {
    // A year that is still being typed is no date yet.
    if (wanted < earliest) return
    if (wanted !== date) await save(wanted)
    setDraft(null)
  }, restMs)
  const typed = (wanted: string) => {
    setDraft(wanted)
    settling.later(wanted)
  }
  return (
    <span class="date">
      <label for={id}>
        {say('options_safety_asked_on')} <span class="hidden-words">{about}</span>
      </label>
      <input
        id={id}
        type="date"
        value={draft ?? date}
        max={today}
        onInput={(event) => typed(event.currentTarget.value)}
        onBlur={settling.now}
      />
    </span>
  )
}

const earliest = '1900-01-01'
const restMs = 800
