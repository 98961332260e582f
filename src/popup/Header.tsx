import { useEffect, useRef, useState } from 'preact/hooks'
import type { Look } from '../core/look.ts'
import { Brand } from '../ui/Brand.tsx'
import { Button } from '../ui/Button.tsx'
import { pages, type PageDoor } from '../ui/page.ts'
import { say } from '../ui/words.ts'
import { PauseChoice } from './PauseChoice.tsx'
import type { Tell } from './Popup.tsx'

/** The name, and the two things that are always at hand: pause and options. */
export function Header({
  look,
  now,
  zone,
  tell,
  page,
}: {
  look: Look
  now: number
  zone: string
  tell: Tell
  page: PageDoor
}) {
  const [open, setOpen] = useState(false)
  const header = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!open) return
    header.current?.querySelector<HTMLElement>('#pause-choice button')?.focus()
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // Else the browser closes the whole popup.
      event.preventDefault()
      setOpen(false)
      header.current?.querySelector<HTMLElement>('[aria-controls]')?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [open])
  const paused = look.pausedUntil !== null
  return (
    <header ref={header}>
      <div class="row between wrap">
        <Brand />
        <span class="row" style={{ gap: 0 }}>
          {!paused && look.kind !== 'unknown' && (
            <Button kind="ghost" press={() => setOpen(!open)} expanded={open} controls="pause-choice">
              {say('popup_pause')}
            </Button>
          )}
          <Button kind="ghost" press={() => page.open(pages.options).then(() => page.close())}>
            {say('popup_options')}
          </Button>
        </span>
      </div>
      <div id="pause-choice" hidden={!open || paused}>
        {open && !paused && (
          <PauseChoice
            now={now}
            zone={zone}
            pause={(event) => {
              setOpen(false)
              return tell(event)
            }}
          />
        )}
      </div>
    </header>
  )
}
