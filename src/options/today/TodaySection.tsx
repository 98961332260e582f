import { breaksIn, type DayPart, isLong, partsOfDay, spansOfDay } from '../../core/day.ts'
import { look } from '../../core/look.ts'
import { Strip } from '../../ui/Strip.tsx'
import { clockTime, listed, spent } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { Offer } from '../check-in/Offer.tsx'
import { Heading } from '../Heading.tsx'
import type { SectionProps } from '../section.ts'
import { DayList } from './DayList.tsx'

/** Today: a strip, four figures, and every part with its reason; what was counted wrongly can be corrected all day. */
export function TodaySection(props: SectionProps & { readonly arrived: boolean }) {
  const { stored, now, zone, arrived } = props
  // A page may be open while the computer sleeps: nothing is told that the worker has not seen.
  const { kind } = look(stored, now, zone)
  const at = kind === 'waking' ? (stored.clock?.lastEventAt ?? now) : Math.max(now, stored.clock?.lastEventAt ?? now)
  const spans = spansOfDay(stored, at, zone)
  const first = spans[0]
  return (
    <div class="today">
      <Heading arrived={arrived}>{say('options_section_today')}</Heading>
      <p class="lead">{standing(spans)}</p>
      {first && (
        <>
          <div class="day">
            <Strip
              spans={spans.map((span) => ({ ...span, long: isLong(span) }))}
              from={first.from}
              to={at}
              label={say('options_today_strip', { time: clockTime(first.from, zone), what: standing(spans) })}
            />
            <p class="row between small soft figures" aria-hidden="true">
              <span>{clockTime(first.from, zone)}</span>
              <span>{clockTime(at, zone)}</span>
            </p>
          </div>
          <Figures spans={spans} goal={props.settings.breakGoal} />
        </>
      )}
      <Offer {...props} />
      {first && <DayList {...props} parts={partsOfDay(stored, at, zone)} />}
      <p>
        <a class="reach" href="#history">
          {say('options_today_history')}
        </a>
      </p>
    </div>
  )
}

const total = (spans: readonly DayPart[], kind: DayPart['kind']) =>
  spans.filter((span) => span.kind === kind).reduce((sum, { from, to }) => sum + to - from, 0)

/** The day so far in one sentence. */
function standing(spans: readonly DayPart[]): string {
  if (spans.length === 0) return say('options_today_nothing')
  const parts = [say('options_today_seated', { time: spent(total(spans, 'sitting')) })]
  const stood = total(spans, 'standing')
  if (stood > 0) parts.push(say('options_today_standing', { time: spent(stood) }))
  parts.push(say('options_today_breaks', { n: breaksIn(spans) }))
  return say('options_today_so_far', { what: listed(parts) })
}

function Figures({ spans, goal }: { spans: readonly DayPart[]; goal: number }) {
  const longest = Math.max(0, ...spans.filter(({ kind }) => kind === 'sitting').map(({ from, to }) => to - from))
  const figures = [
    ['sitting', spent(total(spans, 'sitting'))],
    ['longest', spent(longest)],
    ['breaks', say('options_today_of_goal', { n: breaksIn(spans), goal })],
    ['away', spent(spans.filter((span) => span.break).reduce((sum, { from, to }) => sum + to - from, 0))],
  ] as const
  return (
    <dl class="figures four">
      {figures.map(([key, words]) => (
        <div key={key}>
          <dt class="small soft">{say(`options_today_figure_${key}`)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}
