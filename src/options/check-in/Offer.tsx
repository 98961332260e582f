import { offered } from '../../core/check-in.ts'
import { Button } from '../../ui/Button.tsx'
import { say } from '../../ui/words.ts'
import type { SectionProps } from '../section.ts'

/** Offers the weekly check-in; "not this week" is as good an answer. */
export function Offer({ stored, settings, now, ask }: SectionProps) {
  if (!offered(stored.checkIn, settings.checkIns, now)) return null
  return (
    <div class="offer card row wrap between">
      <p>{say('options_check_in_offer')}</p>
      <div class="row wrap">
        <a class="second slim" href="#check-in">
          {say('options_check_in_open')}
        </a>
        <Button kind="ghost" press={() => ask({ do: 'check-in-later' }, say('options_section_check_in'))}>
          {say('options_check_in_later')}
        </Button>
      </div>
    </div>
  )
}
