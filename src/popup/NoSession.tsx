import { Button } from '../ui/Button.tsx'
import { pages, type PageDoor } from '../ui/page.ts'
import { say } from '../ui/words.ts'

/** In place of sessions and cards, for someone whose safety answers name a sign that wants help. */
export function NoSession({ page }: { page: PageDoor }) {
  return (
    <section class="note due row between wrap">
      <p class="small">{say('popup_no_session')}</p>
      <Button kind="second slim" press={() => page.open(`${pages.options}#safety`).then(() => page.close())}>
        {say('popup_no_session_see')}
      </Button>
    </section>
  )
}
