import { offered } from '../core/check-in.ts'
import { Button } from '../ui/Button.tsx'
import { pages, type PageProps } from '../ui/page.ts'
import { say } from '../ui/words.ts'
import type { Tell } from './Popup.tsx'

/** Once a week a quiet line offers the check-in; "not this week" puts it away. */
export function CheckInLine({ stored, now, page, tell }: Pick<PageProps, 'stored' | 'now' | 'page'> & { tell: Tell }) {
  const { checkIn, settings } = stored
  if (!settings.welcomed || !offered(checkIn, settings.checkIns, now)) return null
  return (
    <p class="check-in-line row between wrap small">
      <button type="button" class="ghost" onClick={() => void page.open(`${pages.options}#check-in`)}>
        {say('popup_check_in')}
      </button>
      <Button kind="ghost" press={() => tell({ do: 'check-in-later' })}>
        {say('popup_check_in_later')}
      </Button>
    </p>
  )
}
