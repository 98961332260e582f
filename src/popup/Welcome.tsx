import { Button } from '../ui/Button.tsx'
import { pages, type PageDoor } from '../ui/page.ts'
import { say } from '../ui/words.ts'

/** The way to the welcome page, for as long as it has not been walked through. */
export function Welcome({ page }: { page: PageDoor }) {
  return (
    <section class="note row between wrap">
      <p class="small">{say('popup_welcome_what')}</p>
      <Button kind="second slim" press={() => page.open(`${pages.options}#welcome`).then(() => page.close())}>
        {say('popup_welcome')}
      </Button>
    </section>
  )
}
