import { Button } from '../ui/Button.tsx'
import { say } from '../ui/words.ts'
import type { Told } from './saving.ts'

/** Says what became of the last change, and takes it back. It stays until the next, so that nobody has to hurry. */
export function Saved({ told, undo }: { told: Told | null; undo: () => Promise<void> }) {
  return (
    <div class={told ? 'saved' : undefined}>
      <p role="status">{told && <span key={told.n}>{sentence(told)}</span>}</p>
      {told?.how === 'saved' && (
        <Button kind="second slim" press={undo} name={say('options_undo_what', { what: told.what })}>
          {say('options_undo')}
        </Button>
      )}
    </div>
  )
}

function sentence(told: Told): string {
  if (told.how === 'failed') return say('options_not_saved', { what: told.what, why: say(told.why) })
  return say(told.how === 'saved' ? 'options_saved' : 'options_undone', { what: told.what })
}
