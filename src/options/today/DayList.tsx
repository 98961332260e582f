import { type DayPart, isLong } from '../../core/day.ts'
import { Button } from '../../ui/Button.tsx'
import { clockTime, spent } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import type { SectionProps } from '../section.ts'

/** Every part of the day with its reason, the latest first. */
export function DayList({ parts, zone, ask }: SectionProps & { readonly parts: readonly DayPart[] }) {
  return (
    <section aria-labelledby="day-list">
      <h2 id="day-list">{say('options_today_list')}</h2>
      <ol class="bare day-list">
        {latestFirst(parts).map((part) => {
          const times = { from: clockTime(part.from, zone), to: clockTime(part.to, zone) }
          const { correct, id } = part
          const key = `${part.counted ? 'counted' : part.kind} ${part.from}`
          const what = say(`options_today_${correct === 'was-up' ? 'was_up' : 'was_sitting'}`)
          return (
            <li key={key} data-kind={part.counted ? 'counted' : part.kind} class={isLong(part) ? 'long' : undefined}>
              <span class="figures times">
                {say(part.id === null ? 'options_today_since' : 'options_today_times', times)}
              </span>
              <span class="told">
                <b>{name(part)}</b> <span class="figures">{spent(part.to - part.from)}</span>
                {reason(part) && <span class="soft"> {reason(part)}</span>}
              </span>
              {correct && id !== null && (
                <Button
                  kind="second slim"
                  name={say('options_today_correct', { what, ...times })}
                  press={() => ask({ do: correct, of: id }, what)}
                >
                  {what}
                </Button>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** The gaps that counted as sitting stand below the part that they lie in. */
function latestFirst(parts: readonly DayPart[]): readonly DayPart[] {
  const spans = parts.filter(({ counted }) => !counted).toReversed()
  return spans.flatMap((span) => [
    span,
    ...parts.filter(({ counted, from }) => counted && from >= span.from && from < span.to).toReversed(),
  ])
}

function name(part: DayPart): string {
  if (part.counted) return say('options_today_still')
  if (part.break) return say(`options_today_break_${part.break}`)
  return say(`options_today_kind_${part.kind}`)
}

/** Why it was counted as it was. */
function reason(part: DayPart): string {
  if (part.counted) return say(`options_today_counted_${part.counted}`)
  if (isLong(part)) return say('options_today_long')
  return part.why ? say(`options_today_why_${part.why.replace('-', '_')}`) : ''
}
