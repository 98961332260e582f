import { Button } from '../../ui/Button.tsx'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'
import { changeStretch, withOrWithout } from './changes.ts'
import { movementName } from './names.ts'

/** What is left out by wish or because it hurt, each with the way back. */
export function LeftOut(props: SectionProps) {
  const { own } = props.stored.stretch
  const there = (ids: readonly string[]) => ids.filter((id) => movementName(id, own) !== null)
  const hurt = there(props.stored.stretch.hurt)
  const hidden = there(props.stored.stretch.hidden)
  if (hurt.length + hidden.length === 0) return null
  return (
    <Group title={say('options_left_out')}>
      <ul class="bare rows">
        {hurt.map((id) => (
          <Row
            key={`hurt ${id}`}
            id={id}
            why="options_marked_hurt"
            back={{ hurt: withOrWithout(hurt, id, false) }}
            {...props}
          />
        ))}
        {hidden.map((id) => (
          <Row
            key={`hidden ${id}`}
            id={id}
            why="options_marked_hidden"
            back={{ hidden: withOrWithout(hidden, id, false) }}
            {...props}
          />
        ))}
      </ul>
    </Group>
  )
}

function Row({
  id,
  why,
  back,
  ...props
}: SectionProps & { id: string; why: string; back: Parameters<typeof changeStretch>[1] }) {
  const name = movementName(id, props.stored.stretch.own) ?? ''
  const what = say('options_bring_back_what', { name })
  return (
    <li class="row between wrap">
      <span>
        {name} <span class="soft small">{say(why)}</span>
      </span>
      <Button kind="second slim" press={() => changeStretch(props, back, what)} name={what}>
        {say('options_bring_back')}
      </Button>
    </li>
  )
}
