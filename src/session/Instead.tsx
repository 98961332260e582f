import type { Instead as Offered } from '../core/compose.ts'
import { Button } from '../ui/Button.tsx'
import { pages, type PageDoor } from '../ui/page.ts'
import { say } from '../ui/words.ts'

/** The breathing movement's id in the catalogue. */
export const breathing = 'diaphragmatic-breathing'

/** Where too few movements are left: what anyone can do, said as it is. `breathe` begins the guided breathing; null where that is left out too. */
export function Instead({
  offered,
  page,
  breathe,
}: {
  offered: readonly Offered[]
  page: PageDoor
  breathe: (() => void) | null
}) {
  return (
    <main class="session ended">
      <h1>{say('session_instead')}</h1>
      <p class="soft">{say('session_instead_why')}</p>
      <ul class="bare done">
        {offered.map((each) => (
          <li key={each} class="card">
            <b>{say(`session_instead_${each}`)}</b>
            <p class="soft">{say(`session_instead_${each}_how`)}</p>
          </li>
        ))}
      </ul>
      <div class="row wrap">
        {breathe && offered.includes('breathe') && (
          <Button kind="primary" press={breathe}>
            {say('session_instead_start')}
          </Button>
        )}
        <Button kind="second" press={() => page.open(`${pages.options}#stretches`)}>
          {say('session_instead_change')}
        </Button>
        <Button kind="ghost" press={page.close}>
          {say('session_close')}
        </Button>
      </div>
    </main>
  )
}
