import { useMemo } from 'preact/hooks'
import type { Settings } from '../../core/settings.ts'
import { clockTime } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { day, momentsOf, type Moment } from './preview.ts'

const kinds = ['short', 'long', 'cue'] as const
const length = day.to - day.from
const place = (at: number) => `${(((at - day.from) / length) * 100).toFixed(2)}%`
const time = (at: number) => clockTime(at * 60_000, 'UTC')

/** A day of steady sitting under these settings: a thread with knots where a nudge comes, loose at lunch, and the same in words. */
export function Preview({ settings }: { settings: Settings }) {
  const { shortEveryMin, longEveryMin, longBreakMin, postureCueMin, workingHours } = settings
  const moments = useMemo(
    () => momentsOf(settings),
    [shortEveryMin, longEveryMin, longBreakMin, postureCueMin, JSON.stringify(workingHours)],
  )
  const shown = kinds.filter((kind) => moments.some((moment) => moment.what === kind))
  const lunch = { from: time(day.lunchFrom), to: time(day.lunchTo) }
  return (
    <figure class="preview">
      <figcaption>{say('options_preview_what', lunch)}</figcaption>
      <Thread moments={moments} />
      <div class="ends soft small figures" aria-hidden="true">
        <span>{time(day.from)}</span>
        <span style={{ insetInlineStart: place((day.lunchFrom + day.lunchTo) / 2) }}>
          {say('options_preview_lunch')}
        </span>
        <span>{time(day.to)}</span>
      </div>
      {shown.length === 0 ? (
        <p class="soft">{say('options_preview_none')}</p>
      ) : (
        <dl class="legend">
          {shown.map((kind) => (
            <div key={kind}>
              <dt>
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <Knot kind={kind} x="8" y={8} />
                </svg>
                {say(`options_preview_${kind}`)}
              </dt>
              <dd class="figures soft">
                {moments
                  .filter((moment) => moment.what === kind)
                  .map((moment) => time(moment.at))
                  .join(' · ')}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </figure>
  )
}

function Thread({ moments }: { moments: readonly Moment[] }) {
  return (
    <svg class="thread" aria-hidden="true">
      <line x1="0%" x2={place(day.lunchFrom)} y1="20" y2="20" />
      <line class="loose" x1={place(day.lunchFrom)} x2={place(day.lunchTo)} y1="20" y2="20" />
      <line x1={place(day.lunchTo)} x2="100%" y1="20" y2="20" />
      {moments.map((moment) => (
        <Knot key={`${moment.what}${moment.at}`} kind={moment.what} x={place(moment.at)} y={20} />
      ))}
    </svg>
  )
}

function Knot({ kind, x, y }: { kind: Moment['what']; x: string; y: number }) {
  if (kind === 'cue') return <circle class="cue" cx={x} cy={y} r="2.5" />
  return <circle class={kind} cx={x} cy={y} r={kind === 'long' ? 6.5 : 4} />
}
