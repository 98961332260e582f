import { clockTime } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { Heading } from '../Heading.tsx'
import type { SectionProps } from '../section.ts'
import { Cues } from './Cues.tsx'
import { Hours } from './Hours.tsx'
import { Often } from './Often.tsx'
import { Pause, pausedUntil } from './Pause.tsx'
import { Preview } from './Preview.tsx'
import { Shortcuts } from './Shortcuts.tsx'
import { Sitting } from './Sitting.tsx'
import { Style } from './Style.tsx'
import { Suggest } from './Suggest.tsx'

const mergeMin = 10

/** When nudges come and how. */
export function Rhythm(props: SectionProps & { readonly arrived: boolean }) {
  return (
    <>
      <Heading arrived={props.arrived}>{say('options_section_rhythm')}</Heading>
      <p class="lead">{standing(props)}</p>
      <Preview settings={props.settings} />
      <Often {...props} />
      <Style {...props} />
      <Suggest {...props} />
      <Cues {...props} />
      <Hours {...props} />
      <Sitting {...props} />
      <Pause {...props} />
      <Shortcuts {...props} />
    </>
  )
}

/** How things stand, in one sentence. */
function standing(props: SectionProps): string {
  const { shortEveryMin: short, longEveryMin: long, workingHours } = props.settings
  const until = pausedUntil(props)
  if (until !== null) return say('options_rhythm_paused', { time: clockTime(until, props.zone) })
  const merged = short >= long - mergeMin
  const when = workingHours?.length ? 'in_hours' : 'any_time'
  return say(merged ? `options_rhythm_merged_${when}` : `options_rhythm_both_${when}`, { short, long })
}
