import { redFlags } from '../../catalogue/safety.ts'
import { places, type Place, type Question, type RowAnswer } from '../../core/screening.ts'
import { Pills } from '../../ui/fields/Pills.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { say } from '../../ui/words.ts'
import { placeWords } from './places.ts'

/** One question: a tick, and its details only where it is ticked. */
export function Tick({
  question,
  answer,
  change,
}: {
  question: Question
  answer: RowAnswer | null
  change: (answer: RowAnswer | null) => unknown
}) {
  const name = say(question.ask)
  return (
    <li class="tick">
      <label>
        <input
          type="checkbox"
          checked={answer !== null}
          onChange={(event) => change(event.currentTarget.checked ? { answer: 'yes' } : null)}
        />
        <span>{name}</span>
      </label>
      {answer && <Details question={question} name={name} answer={answer} change={change} />}
    </li>
  )
}

function Details({
  question,
  name,
  answer,
  change,
}: {
  question: Question
  name: string
  answer: RowAnswer
  change: (answer: RowAnswer) => unknown
}) {
  const level = redFlags().find(({ signs }) => signs.some(({ id }) => id === question.id))
  const possible = places.filter((place: Place) => place === 'elsewhere' || question.areas.includes(place))
  return (
    <div class="details">
      <Segments
        label={say('options_safety_sure_about', { what: name })}
        options={[
          { value: 'yes', text: say('options_safety_yes') },
          { value: 'not-sure', text: say('options_safety_not_sure') },
        ]}
        value={answer.answer === 'not-sure' ? 'not-sure' : 'yes'}
        choose={(value) => change({ ...answer, answer: value })}
      />
      {question.areas.length > 0 && (
        <div>
          <p aria-hidden="true">{say('options_safety_where')}</p>
          <Pills
            label={say('options_safety_where_about', { what: name })}
            options={possible.map((value) => ({ value, text: placeWords(value) }))}
            chosen={answer.areas ?? []}
            choose={(areas) => change({ ...answer, areas })}
          />
        </div>
      )}
      {level && (
        <p class={level.level === 'now' ? 'note stop-note' : 'note due'} role="status">
          <b>{say(level.title)}</b> {say(level.act)}
        </p>
      )}
    </div>
  )
}
