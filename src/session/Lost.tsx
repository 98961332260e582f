import { Button } from '../ui/Button.tsx'
import { say } from '../ui/words.ts'

/** On a page whose session is over: says that the worker has not heard of something, and tries again. */
export function Lost({ trouble, retry }: { trouble: boolean; retry: () => unknown }) {
  return (
    <div role="alert" class={trouble ? 'note due small row between wrap' : 'hidden-words'}>
      {trouble && (
        <>
          <p>{say('session_not_saved')}</p>
          <Button kind="second slim" press={retry}>
            {say('session_try_again')}
          </Button>
        </>
      )}
    </div>
  )
}
