import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../ui/Button.tsx'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'

type Shortcut = Awaited<ReturnType<SectionProps['page']['shortcuts']>>[number]

/** The keys that work everywhere in the browser, as the browser has them now. */
export function Shortcuts({ page }: SectionProps) {
  const [known, setKnown] = useState<readonly Shortcut[]>([])
  const [cannot, setCannot] = useState(false)
  useEffect(() => {
    const ask = () => void page.shortcuts().then(setKnown)
    ask()
    // They are changed on a page of the browser's own, from which the person comes back.
    addEventListener('focus', ask)
    return () => removeEventListener('focus', ask)
  }, [])
  const open = async () => setCannot(!(await page.openShortcuts().catch(() => false)))
  return (
    <Group title={say('options_keys')}>
      <p>{say('options_keys_what')}</p>
      <dl class="keys">
        {known.map(({ name, keys }) => (
          <div key={name}>
            <dt>{say(`command_${name === '_execute_action' ? 'open' : name.replaceAll('-', '_')}`)}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="soft">{say('options_keys_none')}</span>}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Button kind="second slim" press={open}>
          {say('options_keys_change')}
        </Button>
        <p role="status">{cannot && say('options_keys_cannot')}</p>
      </div>
    </Group>
  )
}
