import { Button } from '../../ui/Button.tsx'
import { pages } from '../../ui/page.ts'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'
import { changeStretch, withOrWithout } from './changes.ts'
import { movementName } from './names.ts'

/** The person's own list: their order, their session. */
export function OwnList(props: SectionProps) {
  const { stored, page } = props
  const { list, own } = stored.stretch
  const shown = list.filter((id) => movementName(id, own) !== null)
  const move = (at: number, by: -1 | 1) => {
    const next = [...shown]
    const [one] = next.splice(at, 1)
    if (one) next.splice(at + by, 0, one)
    return changeStretch(props, { list: next }, say('options_list'))
  }
  return (
    <Group title={say('options_list')}>
      {shown.length === 0 ? (
        <p class="soft">{say('options_list_empty')}</p>
      ) : (
        <>
          <ol class="bare rows">
            {shown.map((id, at) => {
              const name = movementName(id, own) ?? ''
              return (
                <li key={id} class="row between wrap">
                  <span>{name}</span>
                  <span class="row">
                    {at > 0 && (
                      <Button kind="ghost slim" press={() => move(at, -1)} name={say('options_list_up_what', { name })}>
                        {say('options_list_up')}
                      </Button>
                    )}
                    {at < shown.length - 1 && (
                      <Button
                        kind="ghost slim"
                        press={() => move(at, 1)}
                        name={say('options_list_down_what', { name })}
                      >
                        {say('options_list_down')}
                      </Button>
                    )}
                    <Button
                      kind="ghost slim"
                      press={() => changeStretch(props, { list: withOrWithout(shown, id, false) }, say('options_list'))}
                      name={say('options_list_out_what', { name })}
                    >
                      {say('options_list_out')}
                    </Button>
                  </span>
                </li>
              )
            })}
          </ol>
          <Button kind="primary" press={() => page.open(`${pages.session}?list`)}>
            {say('options_list_start')}
          </Button>
        </>
      )}
    </Group>
  )
}
