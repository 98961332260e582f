import { useState } from 'preact/hooks'
import type { ScreenGroup } from '../../catalogue/contraindications.ts'
import { dateAt } from '../../core/dates.ts'
import { groups, questions, type RowAnswer } from '../../core/screening.ts'
import { Button } from '../../ui/Button.tsx'
import { say } from '../../ui/words.ts'
import { Heading } from '../Heading.tsx'
import type { SectionProps } from '../section.ts'
import { screen } from './change.ts'
import { Tick } from './Tick.tsx'

/** Where the questions lead, as addresses without `#`: to the next part, and when all are through; `start` is before the first. */
export interface Way {
  readonly to: (group: ScreenGroup) => string
  readonly end: string
  readonly start: string
}

/** One part of the safety questions: what is not ticked is a "no", so that most people press one button. */
export function Questions(
  props: SectionProps & {
    readonly arrived: boolean
    readonly group: ScreenGroup
    readonly only: boolean
    readonly way: Way
  },
) {
  const { stored, now, zone, arrived, group, only, way } = props
  const { answers } = stored.screening
  const asked = questions().filter((each) => each.group === group)
  const [draft, setDraft] = useState<Readonly<Record<string, RowAnswer>>>(() => ticked(asked, answers))
  const at = groups().indexOf(group)
  const before = groups()[at - 1]
  const after = only ? undefined : groups()[at + 1]
  const turn = (id: string, answer: RowAnswer | null) =>
    setDraft((now) => {
      const rest = Object.fromEntries(Object.entries(now).filter(([each]) => each !== id))
      return answer ? { ...rest, [id]: answer } : rest
    })

  const next = async () => {
    const given = asked.map(({ id }) => [id, draft[id] ?? { answer: 'no' }] as const)
    const missing = groups().find(
      (each) => each !== group && questions().some((q) => q.group === each && !answers[q.id]),
    )
    const through = !only && !after && !missing
    const change = {
      answers: Object.fromEntries(given),
      ...(through && { answeredOn: dateAt(now, zone) }),
    }
    if (!(await screen(props, change, say(`options_safety_group_${group}`)))) return
    location.hash = after ? way.to(after) : !only && missing ? way.to(missing) : way.end
  }
  return (
    <>
      <p class="soft part">{say('options_safety_part', { part: at + 1, of: groups().length })}</p>
      <Heading arrived={arrived}>{say(`options_safety_group_${group}`)}</Heading>
      <p class="lead">{say(`options_safety_group_${group}_lead`)}</p>
      <ul class="bare ticks">
        {asked.map((question) => (
          <Tick
            key={question.id}
            question={question}
            answer={draft[question.id] ?? null}
            change={(answer) => turn(question.id, answer)}
          />
        ))}
      </ul>
      <div class="row wrap steps">
        {!only && (
          <a class="second" href={`#${before ? way.to(before) : way.start}`}>
            {say('welcome_back')}
          </a>
        )}
        <Button kind="primary" press={next}>
          {say(Object.keys(draft).length === 0 ? 'options_safety_none' : only ? 'welcome_done' : 'welcome_next')}
        </Button>
        <a class="reach" href={`#${way.end}`}>
          {say('options_safety_later')}
        </a>
      </div>
    </>
  )
}

/** The answers so far that are no plain "no". */
function ticked(asked: readonly { readonly id: string }[], answers: Readonly<Record<string, RowAnswer>>) {
  return Object.fromEntries(
    asked.flatMap(({ id }) => {
      const answer = answers[id]
      return answer && answer.answer !== 'no' ? [[id, answer] as const] : []
    }),
  )
}
