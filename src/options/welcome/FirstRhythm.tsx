import { say } from '../../ui/words.ts'
import { Presets } from '../rhythm/Often.tsx'
import { Styles } from '../rhythm/Style.tsx'
import type { SectionProps } from '../section.ts'

/** Step 1: how often, and how a nudge comes. */
export function FirstRhythm(props: SectionProps) {
  return (
    <>
      <h2>{say('options_often')}</h2>
      <Presets {...props} />
      <h2>{say('options_style')}</h2>
      <Styles {...props} />
      <p class="soft">{say('welcome_runs')}</p>
    </>
  )
}
