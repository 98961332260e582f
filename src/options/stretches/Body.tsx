import { conditions as all, conditionTags } from '../../catalogue/conditions.ts'
import { areas, type ConditionTag } from '../../catalogue/types.ts'
import { Pills } from '../../ui/fields/Pills.tsx'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'
import { changeStretch } from './changes.ts'
import { areaName } from './names.ts'

/** What the person says of their body: what does not fit is never offered. */
export function Body(props: SectionProps) {
  const { conditions, injured } = props.stored.stretch
  const what = say('options_body')
  const turn = (tag: ConditionTag, on: boolean) =>
    changeStretch(
      props,
      {
        conditions: conditionTags.filter((each) => (each === tag ? on : conditions.includes(each))),
        ...(tag === 'recent-injury' && !on && { injured: [] }),
      },
      what,
    )
  return (
    <Group title={what}>
      <p class="soft">{say('options_body_why')}</p>
      <ul class="bare conditions">
        {all.map(({ tag, ask, rule }) => (
          <li key={tag}>
            <label class="choice">
              <input
                type="checkbox"
                checked={conditions.includes(tag)}
                onChange={(event) => turn(tag, event.currentTarget.checked)}
              />
              <span>{say(ask)}</span>
            </label>
            {conditions.includes(tag) && <p class="soft small">{say(rule)}</p>}
            {tag === 'recent-injury' && conditions.includes(tag) && (
              <Pills
                label={say('options_injured')}
                options={areas.map((value) => ({ value, text: areaName(value) }))}
                chosen={injured}
                choose={(chosen) => changeStretch(props, { injured: chosen }, say('options_injured'))}
              />
            )}
          </li>
        ))}
      </ul>
      <p class="note">{say('options_body_note')}</p>
    </Group>
  )
}
