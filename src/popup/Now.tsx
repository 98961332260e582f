import type { Look } from '../core/look.ts'
import { movement } from '../catalogue/index.ts'
import { Button } from '../ui/Button.tsx'
import { Ring } from '../ui/Ring.tsx'
import { say } from '../ui/words.ts'
import type { Tell } from './Popup.tsx'
import { counted, headline, reason } from './sentences.ts'

/** Where things stand: the minutes in their ring, what comes next, and since when and why the clock counts. */
export function Now({ look, now, zone, tell }: { look: Look; now: number; zone: string; tell: Tell }) {
  const { big, unit } = counted(look)
  const tone = look.pausedUntil !== null ? 'quiet' : look.tone
  const suggested = look.waiting && movement(look.waiting.movement)
  return (
    <section class="now">
      <Ring fill={look.fill} tone={tone} big={big} unit={unit} />
      <div>
        <h2>{headline(look, now, zone)}</h2>
        {suggested && <p>{say(suggested.short)}</p>}
        <p class="small soft">{reason(look, zone)}</p>
        {look.pausedUntil !== null && (
          <Button kind="second slim" press={() => tell({ do: 'resume' })}>
            {say('popup_resume')}
          </Button>
        )}
        {look.kind === 'capped' && (
          <Button kind="second slim" press={() => tell({ do: 'set', change: { plainTimer: true } })}>
            {say('popup_plain_timer')}
          </Button>
        )}
      </div>
    </section>
  )
}
