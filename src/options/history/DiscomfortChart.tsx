import { useState } from 'preact/hooks'
import { type Area, areas } from '../../catalogue/types.ts'
import { Frame, readEach } from '../../ui/charts/Frame.tsx'
import { Legend } from '../../ui/charts/Legend.tsx'
import { Lines } from '../../ui/charts/Lines.tsx'
import { dateWords, listed, oneDigit } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { areaName } from '../../ui/names.ts'
import { Outcome } from '../check-in/Outcome.tsx'
import { byWeek, sessionsOf, sumOf, weeksIn } from './figures.ts'
import type { ChartProps } from './HistorySection.tsx'
import { daysLater, weeksShown } from './period.ts'
import { visitDates } from './visits.ts'

/** Weekly means by region, with sessions and massage visits marked. */
export function DiscomfortChart(props: ChartProps) {
  const { all, week, today, stored, current } = props
  const [monday = ''] = week
  const weeks = weeksIn(all)
  const worst = worstOf(weeks)
  const [chosen, choose] = useState<Area | null>(null)
  const area = chosen ?? worst
  const mondays = Array.from({ length: weeksShown }, (_, at) => daysLater(monday, 7 * (at - weeksShown + 1)))
  const means = mondays.map((each) => weeks.find((one) => one.monday === each)?.means)
  const sessions = byWeek(mondays, all, ({ day }) => day).map((days) => sumOf(days, sessionsOf))
  const visited = byWeek(mondays, visitDates(stored, today), (date) => date).map((dates) => dates.length)
  const marks = visited.some((n) => n > 0) ? ['session', 'visit'] : ['session']
  const last = weeks.at(-1)
  const known = areas.filter((each) => weeks.some(({ means: { [each]: mean } }) => mean !== undefined))
  return (
    <>
      <Frame
        title={say('options_history_discomfort')}
        summary={
          last && (last.means[worst] ?? 0) > 0
            ? say('options_history_discomfort_sum', {
                date: dateWords(last.monday, 'date'),
                area: areaName(worst),
                score: oneDigit(last.means[worst] ?? 0),
              })
            : say('options_history_discomfort_none')
        }
        empty={
          weeks.length === 0 && say(current ? 'options_history_discomfort_empty' : 'options_history_discomfort_gap')
        }
        points={readEach(mondays, (each, step) => {
          const mean = means[step]?.[area]
          const parts = [
            mean === undefined
              ? say('options_history_point_unasked')
              : say('options_history_point_score', { area: areaName(area), score: oneDigit(mean) }),
            say('options_history_point_sessions', { n: sessions[step] ?? 0 }),
          ]
          if (visited[step]) parts.push(say('options_history_point_visits', { n: visited[step] }))
          return say('options_history_point_week', { date: dateWords(each, 'date'), what: listed(parts) })
        })}
        numbers={() => ({
          columns: [
            say('options_history_col_week'),
            ...known.map(areaName),
            say('options_history_col_sessions'),
            say('options_history_col_visits'),
          ],
          rows: mondays.map((each, step) => [
            dateWords(each, 'date'),
            ...known.map((one) => {
              const mean = means[step]?.[one]
              return mean === undefined ? say('options_history_no_score') : oneDigit(mean)
            }),
            say('ui_number', { n: sessions[step] ?? 0 }),
            say('ui_number', { n: visited[step] ?? 0 }),
          ]),
        })}
        more={
          <>
            <label class="row wrap choose-area">
              <span>{say('options_history_region')}</span>
              <select value={area} onChange={(event) => choose(event.currentTarget.value as Area)}>
                {areas.map((each) => (
                  <option key={each} value={each}>
                    {areaName(each)}
                  </option>
                ))}
              </select>
            </label>
            <Legend parts={marks.map((kind) => ({ kind, words: say(`options_history_with_${kind}`) }))} />
          </>
        }
      >
        {(reading) => (
          <Lines
            {...reading}
            names={mondays.map((each, at) => (at % 3 === 0 ? dateWords(each, 'date') : ''))}
            series={areas.map((each) => ({
              key: each,
              meant: each === area,
              values: means.map((mean) => mean?.[each] ?? null),
            }))}
            most={10}
            ticks={[0, 5, 10]}
            happenings={[
              ...sessions.flatMap((n, step) => (n > 0 ? [{ kind: 'session', step }] : [])),
              ...visited.flatMap((n, step) => (n > 0 ? [{ kind: 'visit', step }] : [])),
            ]}
            rows={marks}
          />
        )}
      </Frame>
      {current && <Outcome weeks={weeks} today={today} />}
    </>
  )
}

/** The region with the highest score in the last week that has one. */
function worstOf(weeks: ReturnType<typeof weeksIn>): Area {
  const means = weeks.at(-1)?.means ?? {}
  return areas.reduce((best, each) => ((means[each] ?? -1) > (means[best] ?? -1) ? each : best), 'neck')
}
