import type { Look } from '../core/look.ts'
import { Button } from '../ui/Button.tsx'
import { say } from '../ui/words.ts'
import type { Tell } from './Popup.tsx'

/** The answers to a waiting nudge, but for *Start*, which is always there. */
export function Answers({ waiting, tell }: { waiting: NonNullable<Look['waiting']>; tell: Tell }) {
  const snoozes = waiting.snoozesLeft > 0
  return (
    <div class="answers" role="group" aria-label={say('popup_answers')}>
      <div class="pairs">
        <Button kind="second slim" press={() => tell({ do: 'up' })}>
          {say('popup_up')}
        </Button>
        {snoozes && (
          <>
            <Button kind="second slim" press={() => tell({ do: 'snooze', minutes: 5 })}>
              {say('popup_snooze', { n: 5 })}
            </Button>
            <Button kind="second slim" press={() => tell({ do: 'snooze', minutes: 10 })}>
              {say('popup_snooze', { n: 10 })}
            </Button>
          </>
        )}
        <Button kind="second slim" press={() => tell({ do: 'skip' })}>
          {say('popup_skip')}
        </Button>
      </div>
      {!snoozes && <p class="small soft">{say('popup_snooze_used')}</p>}
    </div>
  )
}
