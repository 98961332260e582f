import { gapsOf, scoredOf } from '../../core/massage-figures.ts'
import type { Interval } from '../../core/massage.ts'
import type { Visit } from '../../core/visit.ts'
import { GapBars } from '../../ui/charts/GapBars.tsx'
import { PainLines } from '../../ui/charts/PainLines.tsx'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'

/** Gaps against the window, and the ache before and after; each with what it takes until there is something to see. */
export function Charts({ visits, today, interval }: { visits: readonly Visit[]; today: string; interval: Interval }) {
  if (visits.length === 0) return null
  const gaps = gapsOf(visits, today)
  const scored = scoredOf(visits, today)
  const better = scored.filter(({ before, after }) => after < before).length
  return (
    <Group title={say('options_massage_charts')}>
      {gaps.length > 0 ? (
        <GapBars gaps={gaps} from={interval.massageFromDays} to={interval.massageToDays} />
      ) : (
        <p class="soft">{say('options_massage_gaps_none')}</p>
      )}
      {scored.length > 0 ? (
        <PainLines scored={scored} better={better} />
      ) : (
        <p class="soft">{say('options_massage_pain_none')}</p>
      )}
    </Group>
  )
}
