import { isOver } from '../../core/planned.ts'
import { isOpen, type Visit } from '../../core/visit.ts'
import { Button } from '../../ui/Button.tsx'
import { shortDate } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import type { Writing } from './Massage.tsx'

/** A visit that was planned, and is over by the clock: did it take place, and how was it? Nothing has to be answered. */
export function HowWasIt({
  visits,
  now,
  zone,
  writing,
  write,
  remove,
}: {
  visits: readonly Visit[]
  now: number
  zone: string
  writing: Writing | null
  write: (writing: Writing) => void
  remove: (visit: Visit) => Promise<boolean>
}) {
  const open = visits.find((visit) => isOpen(visit) && isOver(visit, now, zone))
  if (!open || (writing?.how === 'after' && writing.visit.id === open.id)) return null
  return (
    <div class="note how-was-it">
      <p>{say('options_visit_how', { date: shortDate(open.date) })}</p>
      <div class="row wrap">
        <Button kind="second slim" press={() => write({ how: 'after', visit: open })}>
          {say('options_visit_how_tell')}
        </Button>
        <Button kind="second slim" press={() => remove(open)}>
          {say('options_visit_how_not')}
        </Button>
      </div>
    </div>
  )
}
