import type { Look } from '../core/look.ts'
import { Button } from '../ui/Button.tsx'
import { clockTime } from '../ui/time.ts'
import { say } from '../ui/words.ts'
import type { Tell } from './Popup.tsx'

/** How the last gap was counted, with its times, and a way to say that it was otherwise. */
export function Correction({
  correction,
  zone,
  tell,
}: {
  correction: NonNullable<Look['correction']>
  zone: string
  tell: Tell
}) {
  const key = correction.kind.replace('-', '_')
  const times = { from: clockTime(correction.from, zone), to: clockTime(correction.to, zone) }
  return (
    <section class="correction row between wrap card">
      <p class="small">{say(`popup_counted_${key}`, times)}</p>
      <Button kind="second slim" press={() => tell({ do: correction.kind })}>
        {say(`popup_${key}`)}
      </Button>
    </section>
  )
}
