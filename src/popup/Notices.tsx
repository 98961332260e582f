import type { Look } from '../core/look.ts'
import { Button } from '../ui/Button.tsx'
import { say } from '../ui/words.ts'
import type { Tell } from './Popup.tsx'

/** Things to be told once, each until it is put away. */
export function Notices({ notices, tell }: { notices: Look['notices']; tell: Tell }) {
  return (
    <div role="status">
      {notices.map(({ key, detail = '' }) => (
        <div key={key} class="note due row between">
          <p class="small">{say(key, { detail })}</p>
          <Button kind="ghost" press={() => tell({ do: 'dismiss-notice', key })}>
            {say('popup_dismiss')}
          </Button>
        </div>
      ))}
    </div>
  )
}
