import { useEffect, useState } from 'preact/hooks'
import type { PageDoor } from '../../ui/page.ts'
import { say } from '../../ui/words.ts'

/** How to get the icon into the toolbar, for the browser this is; only a word where it is there already. */
export function Pin({ page }: { page: PageDoor }) {
  const [pinned, setPinned] = useState<boolean | null>(null)
  useEffect(() => {
    const ask = () => void page.onToolbar().then(setPinned, () => setPinned(null))
    ask()
    // Pinning happens outside the page: it is seen on the way back.
    const whole = document.documentElement
    addEventListener('focus', ask)
    whole.addEventListener('pointerenter', ask)
    return () => {
      removeEventListener('focus', ask)
      whole.removeEventListener('pointerenter', ask)
    }
  }, [])
  return (
    <section aria-labelledby="pin" class="pin">
      <h2 id="pin">{say('welcome_pin_title')}</h2>
      <p role="status">{say(pinned ? 'welcome_pinned' : 'welcome_pin_why')}</p>
      {!pinned && (
        <ol>
          {[1, 2].map((step) => (
            <li key={step}>{say(`welcome_pin_${page.kind}_${step}`)}</li>
          ))}
        </ol>
      )}
    </section>
  )
}
