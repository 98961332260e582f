import { useEffect, useMemo, useState } from 'preact/hooks'
import { mondayOf } from '../../core/check-in-weeks.ts'
import { dayOf } from '../../core/hours.ts'
import { keepForGood } from '../../history/persist.ts'
import type { DayTotals } from '../../history/totals.ts'
import { Button } from '../../ui/Button.tsx'
import { InTurn } from '../../ui/charts/InTurn.tsx'
import { dateWords, spent } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { Heading } from '../Heading.tsx'
import type { SectionProps } from '../section.ts'
import { BreaksChart } from './BreaksChart.tsx'
import { useDays } from './days.ts'
import { DiscomfortChart } from './DiscomfortChart.tsx'
import { breaksOf, sumOf, type Totals, worked } from './figures.ts'
import { HelpedChart } from './HelpedChart.tsx'
import { HoursChart } from './HoursChart.tsx'
import { LookBack } from './LookBack.tsx'
import { NudgesChart } from './NudgesChart.tsx'
import { datesFrom, daysLater, periodOf } from './period.ts'
import { RunsChart } from './RunsChart.tsx'
import { SeatedMap } from './SeatedMap.tsx'
import { WeekChart } from './WeekChart.tsx'
import { Wishes } from './Wishes.tsx'

/** What a chart is given: the totals of the twelve weeks and of the week that is looked at. */
export interface ChartProps extends SectionProps {
  readonly days: ReadonlyMap<string, DayTotals>
  /** The twelve weeks, oldest first; days without anything are left out. */
  readonly all: Totals
  readonly week: readonly string[]
  /** Today's date. */
  readonly today: string
  /** The week that is looked at is the one going on. */
  readonly current: boolean
}

/** What happened and what helped: a week, and the twelve weeks that end with it. */
export function HistorySection(props: SectionProps & { readonly arrived: boolean }) {
  const today = dayOf(props.now, props.zone)
  const newest = mondayOf(today)
  const [monday, setMonday] = useState(newest)
  const wanted = periodOf(monday)
  const found = useDays(props, wanted.first, wanted.last)
  useEffect(() => void keepForGood(navigator.storage), [])
  return (
    <div class="history">
      <Heading arrived={props.arrived}>{say('options_section_history')}</Heading>
      {found !== null && found !== 'failed' && found.beside && (
        <p class="note due">
          {say('options_history_newer')}{' '}
          <a class="reach" href="#data">
            {say('options_notice_data')}
          </a>
        </p>
      )}
      {found === 'failed' ? (
        <p class="note due">{say('options_history_failed')}</p>
      ) : found === null ? null : (
        <Charts
          {...props}
          days={found.days}
          all={[...found.days.values()]}
          week={datesFrom(daysLater(found.last, -6), 7)}
          today={today}
          current={found.last === periodOf(newest).last}
          oldest={oldestOf(found, newest)}
          go={(weeks) => setMonday((from) => between(oldestOf(found, newest), daysLater(from, 7 * weeks), newest))}
        />
      )}
      <Wishes {...props} />
    </div>
  )
}

/** The Monday of the first week that there is anything of. */
function oldestOf({ since }: { readonly since: string | null }, newest: string): string {
  return since === null ? newest : mondayOf(since)
}

const between = (first: string, day: string, last: string): string => (day < first ? first : day > last ? last : day)

function Charts(props: ChartProps & { readonly oldest: string; readonly go: (weeks: number) => void }) {
  const { all, week, days, today, current, settings, stored, zone, oldest, go } = props
  const [monday = ''] = week
  return (
    <>
      <p class="lead">{standing(props)}</p>
      {current && settings.weeklyReview && <LookBack {...props} />}
      <div class="weeks row wrap between">
        <h2>{say('options_history_week_of', { date: dateWords(monday, 'date') })}</h2>
        <div class="row wrap">
          {monday > oldest && (
            <Button kind="second slim" press={() => go(-1)}>
              {say('options_history_earlier')}
            </Button>
          )}
          {!current && (
            <Button kind="second slim" press={() => go(1)}>
              {say('options_history_later')}
            </Button>
          )}
          {!current && (
            <Button kind="ghost" press={() => go(10_000)}>
              {say('options_history_now')}
            </Button>
          )}
        </div>
      </div>
      <WeekChart {...props} />
      <InTurn
        of={useMemo(() => ({}), [days, today, settings.breakGoal, stored.visits, zone])}
        parts={[
          () => <BreaksChart {...props} />,
          () => (
            <>
              <h2 class="part">{say('options_history_twelve', { date: dateWords(week.at(-1) ?? monday, 'date') })}</h2>
              <SeatedMap {...props} />
            </>
          ),
          () => <HoursChart {...props} />,
          () => <RunsChart {...props} />,
          () => <NudgesChart {...props} />,
          () => <DiscomfortChart {...props} />,
          () => <HelpedChart {...props} />,
        ]}
      />
      <p class="hidden-words" role="status">
        {days.size > 0 && all.length === 0 ? '' : say('options_history_week_of', { date: dateWords(monday, 'date') })}
      </p>
    </>
  )
}

/** How things stand, in one sentence. */
function standing({ all, days, week, current, settings }: ChartProps): string {
  const some = worked(week.flatMap((day) => days.get(day) ?? []))
  if (some.length === 0) return say(worked(all).length === 0 ? 'options_history_nothing' : 'options_history_no_week')
  const seated = spent(sumOf(some, ({ sittingMs }) => sittingMs) / some.length)
  const breaks = Math.round(sumOf(some, breaksOf) / some.length)
  const key = current ? 'options_history_stands' : 'options_history_stood'
  return say(key, { time: seated, n: breaks, goal: settings.breakGoal })
}
