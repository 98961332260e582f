import { dateAt } from '../core/dates.ts'
import { outlook } from '../core/massage.ts'
import { screenedBy } from '../core/screened.ts'
import type { Stored } from '../core/stored.ts'
import { Button } from '../ui/Button.tsx'
import { GuidanceLink } from '../ui/GuidanceLink.tsx'
import { pages, type PageDoor } from '../ui/page.ts'
import { say } from '../ui/words.ts'

/** How things stand with massage, in a line that leads to its section. */
export function Massage({ stored, now, zone, page }: { stored: Stored; now: number; zone: string; page: PageDoor }) {
  const { kind, days: n } = outlook(stored.visits, stored.settings, screenedBy(stored), dateAt(now, zone))
  const open = async () => {
    await page.open(`${pages.options}#massage`)
    page.close()
  }
  return (
    <p class="massage row between wrap">
      <Button kind="ghost" press={open}>
        {say(`popup_massage_${kind.replace('-', '_')}${kind === 'booked' && n === 0 ? '_today' : ''}`, { n })}
      </Button>
      <GuidanceLink />
    </p>
  )
}
