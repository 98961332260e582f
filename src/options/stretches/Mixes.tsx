import { movements } from '../../catalogue/index.ts'
import { type Mix, mixes } from '../../catalogue/mixes.ts'
import { mixed } from '../../core/mixed.ts'
import { Button } from '../../ui/Button.tsx'
import { pages } from '../../ui/page.ts'
import { duration, listed } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'

/** Sessions put together beforehand, each with what it holds for this person. */
export function Mixes(props: SectionProps) {
  return (
    <Group title={say('options_mixes')}>
      <ul class="bare mixes">
        {mixes.map((mix) => (
          <One key={mix.id} mix={mix} {...props} />
        ))}
      </ul>
    </Group>
  )
}

function One({ mix, stored, settings, page }: SectionProps & { mix: Mix }) {
  const { ids } = mixed(movements(), mix, { ...stored, settings }, stored.stretch.composed)
  const name = say(mix.name)
  const names = ids.map((id) => say(movements().find((m) => m.id === id)?.name ?? id))
  return (
    <li class="card mix">
      <b>{name}</b>
      <span class="soft small">{duration(mix.lengthSec * 1000)}</span>
      <p class="soft small">{names.length > 0 ? listed(names) : say('options_mix_none')}</p>
      {names.length > 0 && (
        <Button
          kind="second slim"
          press={() => page.open(`${pages.session}?mix=${mix.id}`)}
          name={say('options_mix_start_what', { name })}
        >
          {say('options_mix_start')}
        </Button>
      )}
    </li>
  )
}
