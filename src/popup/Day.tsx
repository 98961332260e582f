import type { Look } from '../core/look.ts'
import { Strip } from '../ui/Strip.tsx'
import { clockTime, duration, listed } from '../ui/time.ts'
import { say } from '../ui/words.ts'

/** Today as a strip, with its beginning, its breaks and now. */
export function Day({ look, now, zone }: { look: Look; now: number; zone: string }) {
  const from = look.strip[0]?.from ?? now
  const time = clockTime(from, zone)
  const long = look.strip.filter((span) => span.long).length
  const breaks = say('popup_breaks', { n: look.breaksToday })
  return (
    <section class="day">
      <Strip
        spans={look.strip}
        from={from}
        to={now}
        label={say('popup_day', { time, parts: listed(inWords(look, breaks, long)) })}
      />
      <p class="row between small soft" aria-hidden="true">
        <span>{time}</span>
        <span>{long > 0 ? listed([breaks, say('popup_long_runs', { n: long })]) : breaks}</span>
        <span>{say('popup_day_now')}</span>
      </p>
    </section>
  )
}

function inWords(look: Look, breaks: string, long: number): readonly string[] {
  const total = (kind: 'sitting' | 'standing') =>
    look.strip.filter((span) => span.kind === kind).reduce((sum, { from, to }) => sum + to - from, 0)
  const parts = [say('popup_day_seated', { time: duration(total('sitting')) })]
  if (total('standing') > 0) parts.push(say('popup_day_standing', { time: duration(total('standing')) }))
  parts.push(breaks)
  if (long > 0) parts.push(say('popup_long_runs', { n: long }))
  return parts
}
