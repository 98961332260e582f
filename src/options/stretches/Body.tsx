import { conditions } from '../../catalogue/conditions.ts'
import { outcomeOf } from '../../core/screening.ts'
import { areaName } from '../../ui/names.ts'
import { listed } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'

/** What the safety answers mean for movements, and the way to those answers: there is one list for all. */
export function Body({ stored }: SectionProps) {
  const { tags, injuredAreas, noSession } = outcomeOf(stored.screening)
  const known = conditions().filter(({ tag }) => tags.includes(tag))
  return (
    <Group title={say('options_body')}>
      {noSession ? (
        <p class="note stop-note">{say('options_body_stop')}</p>
      ) : known.length > 0 || injuredAreas.length > 0 ? (
        <>
          <p class="soft">{say('options_body_why')}</p>
          <dl class="changes">
            {known.map(({ tag, name, rule }) => (
              <div key={tag}>
                <dt>{say(name)}</dt>
                <dd>{say(rule)}</dd>
              </div>
            ))}
            {injuredAreas.length > 0 && (
              <div>
                <dt>{say('options_injured')}</dt>
                <dd>{listed(injuredAreas.map(areaName))}</dd>
              </div>
            )}
          </dl>
        </>
      ) : (
        <p class="soft">{say(stored.screening.answeredOn ? 'options_body_none' : 'options_body_unasked')}</p>
      )}
      <p>
        <a class="reach" href="#safety">
          {say('options_body_change')}
        </a>
      </p>
    </Group>
  )
}
