import { Bars } from '../../ui/charts/Bars.tsx'
import { Frame, readEach } from '../../ui/charts/Frame.tsx'
import { hourWords, spent } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { usualHours, worked } from './figures.ts'
import type { ChartProps } from './HistorySection.tsx'

const minuteMs = 60_000
const leastDays = 3
/** The day begins at 4:00. */
const hours = Array.from({ length: 24 }, (_, at) => (at + 4) % 24)

/** In which hours of a usual day the sitting is. */
export function HoursChart({ all }: ChartProps) {
  const usual = usualHours(all)
  const enough = worked(all).length >= leastDays
  const top = hours.reduce((best, hour) => ((usual[hour] ?? 0) > (usual[best] ?? 0) ? hour : best), 9)
  return (
    <Frame
      title={say('options_history_hours')}
      summary={say('options_history_hours_sum', {
        from: hourWords(top),
        to: hourWords((top + 1) % 24),
        time: spent(usual[top] ?? 0),
      })}
      empty={!enough && say('options_history_hours_empty', { n: leastDays })}
      points={readEach(hours, (hour) =>
        say('options_history_point_hour', {
          from: hourWords(hour),
          to: hourWords((hour + 1) % 24),
          time: spent(usual[hour] ?? 0),
        }),
      )}
      numbers={() => ({
        columns: ['hour', 'sitting'].map((key) => say(`options_history_col_${key}`)),
        rows: hours.map((hour) => [hourWords(hour), spent(usual[hour] ?? 0)]),
      })}
    >
      {(reading) => (
        <Bars
          {...reading}
          bars={hours.map((hour) => ({
            key: String(hour),
            label: hour % 6 === 0 ? hourWords(hour) : '',
            parts: [{ kind: 'sitting', value: (usual[hour] ?? 0) / minuteMs }],
          }))}
          most={60}
          steps={[30, 60]}
          tick={(value) => say('ui_minutes', { min: value })}
        />
      )}
    </Frame>
  )
}
