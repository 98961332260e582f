import { useState } from 'preact/hooks'
import type { OwnMovement } from '../../core/stretch.ts'
import { Button } from '../../ui/Button.tsx'
import { pages } from '../../ui/page.ts'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'
import { changeStretch, withOrWithout } from './changes.ts'
import { OwnForm } from './OwnForm.tsx'

/** The person's own movements: to write, to change, to put into the list, to delete. */
export function Own(props: SectionProps) {
  const { stored, act, page } = props
  const { own, list, hurt, hidden, more } = stored.stretch
  const [open, setOpen] = useState<OwnMovement | 'new' | null>(null)
  const gone = (each: OwnMovement) =>
    act({ do: 'own-delete', id: each.id }, say('options_own_delete_what', { name: each.name }), [
      { do: 'own-save', movement: each },
      { do: 'stretch', change: { list, hurt, hidden, more } },
    ])
  return (
    <Group title={say('options_own')}>
      <p class="soft">{say('options_own_why')}</p>
      {own.length > 0 && (
        <ul class="bare rows">
          {own.map((each) => (
            <li key={each.id} class="row between wrap">
              <span class="own-name">
                {each.name} <span class="soft small">{say('options_own_sec', { sec: each.sec })}</span>
              </span>
              <span class="row wrap">
                {!hurt.includes(each.id) && (
                  <Button
                    kind="second slim"
                    press={() => page.open(`${pages.session}?movement=${each.id}`)}
                    name={say('options_own_try_what', { name: each.name })}
                  >
                    {say('options_movement_try')}
                  </Button>
                )}
                {!list.includes(each.id) && (
                  <Button
                    kind="ghost slim"
                    press={() =>
                      changeStretch(props, { list: withOrWithout(list, each.id, true) }, say('options_list'))
                    }
                    name={say('options_own_list_what', { name: each.name })}
                  >
                    {say('options_own_list')}
                  </Button>
                )}
                <Button
                  kind="ghost slim"
                  press={() => setOpen(each)}
                  name={say('options_own_edit_what', { name: each.name })}
                >
                  {say('options_own_edit')}
                </Button>
                <Button
                  kind="ghost slim"
                  press={() => gone(each)}
                  name={say('options_own_delete_what', { name: each.name })}
                >
                  {say('options_own_delete')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {open ? (
        <OwnForm
          key={open === 'new' ? 'new' : open.id}
          old={open === 'new' ? null : open}
          taken={own.map(({ id }) => id)}
          act={act}
          done={() => setOpen(null)}
        />
      ) : (
        <Button kind="second" press={() => setOpen('new')}>
          {say('options_own_new')}
        </Button>
      )}
    </Group>
  )
}
