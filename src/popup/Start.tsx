import { useEffect, useRef, useState } from 'preact/hooks'
import type { Look } from '../core/look.ts'
import type { SessionLength } from '../core/settings.ts'
import { Button } from '../ui/Button.tsx'
import { Segments } from '../ui/Segments.tsx'
import { say } from '../ui/words.ts'
import type { Tell } from './Popup.tsx'

const lengths: readonly SessionLength[] = [30, 120, 300, 600]

/** Begins a session of the length chosen, or goes on with the one in progress. `standing` is null where it is not offered; `first` is the movement that a nudge named; `list`: there is an own list; `focused`: the page was opened for the answer. */
export function Start({
  usual,
  session,
  first,
  list,
  standing,
  focused,
  go,
  tell,
}: {
  usual: SessionLength
  session: Look['session']
  first: string | undefined
  list: boolean
  standing: boolean | null
  focused: boolean
  go: (query: string) => void
  tell: Tell
}) {
  const [length, setLength] = useState<SessionLength>(usual)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (focused) box.current?.querySelector('button')?.focus()
  }, [focused])
  return (
    <section class="start row wrap" ref={box}>
      {session ? (
        <Button kind="primary" press={() => go('')}>
          {say('popup_continue')}
        </Button>
      ) : (
        <>
          <Button kind="primary" press={() => go(`length=${length}${first ? `&first=${first}` : ''}`)}>
            {say('popup_start')}
          </Button>
          <Segments
            label={say('popup_length')}
            value={length}
            choose={setLength}
            options={lengths.map((sec) => ({
              value: sec,
              text: sec < 60 ? say('popup_sec', { sec }) : say('ui_minutes', { min: sec / 60 }),
              long: sec < 60 ? say('popup_seconds_long', { n: sec }) : say('popup_minutes_long', { n: sec / 60 }),
            }))}
          />
          {list && (
            <Button kind="second" press={() => go('list')}>
              {say('popup_list')}
            </Button>
          )}
        </>
      )}
      {standing !== null && (
        <Button kind="second" press={() => tell({ do: standing ? 'sitting' : 'standing' })}>
          {say(standing ? 'popup_sit' : 'popup_stand')}
        </Button>
      )}
    </section>
  )
}
