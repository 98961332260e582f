import type { Settings } from '../../core/settings.ts'
import { say } from '../../ui/words.ts'

/** What a notification says, the usual and the discreet one side by side; the one in force is marked in words too. */
export function Examples({ settings }: { settings: Settings }) {
  const title = say('nudge_short_title', { n: Math.round(settings.shortEveryMin) })
  return (
    <ul class="bare examples">
      <Example
        name={say('options_example_open')}
        on={!settings.discreet}
        title={title}
        body={say('move_cervical_retraction_short')}
      />
      <Example
        name={say('options_example_discreet')}
        on={settings.discreet}
        title={say('nudge_discreet_title')}
        body={say('nudge_discreet_body')}
      />
    </ul>
  )
}

function Example({ name, on, title, body }: { name: string; on: boolean; title: string; body: string }) {
  return (
    <li class={on ? 'example on' : 'example'}>
      <p class="small soft">{on ? say('options_example_now', { name }) : name}</p>
      <div class="nudge">
        <svg viewBox="0 0 44 44" aria-hidden="true">
          <circle cx="22" cy="22" r="17" />
        </svg>
        <div>
          <b>{title}</b>
          <p class="soft">{body}</p>
        </div>
      </div>
    </li>
  )
}
