import type { ScreenGroup } from '../../catalogue/contraindications.ts'
import { say } from '../../ui/words.ts'
import { RedFlags, StopRule } from '../../ui/Safety.tsx'
import { Group } from '../Group.tsx'
import { Heading } from '../Heading.tsx'
import type { SectionProps } from '../section.ts'
import { Outcome } from './Outcome.tsx'
import { Questions } from './Questions.tsx'
import { Review } from './Review.tsx'
import { SelfMassage } from './SelfMassage.tsx'
import { standingOf } from './status.ts'

/** How things stand with a person's safety answers, what follows from each, and what everybody should know. */
export function Safety(
  props: SectionProps & { readonly arrived: boolean; readonly group: ScreenGroup | undefined; readonly only: boolean },
) {
  const { stored, now, zone, arrived, group, only } = props
  if (group) {
    const way = { to: (next: ScreenGroup) => `safety-${next}`, end: 'safety', start: 'safety' }
    return <Questions key={group} {...props} arrived={arrived} group={group} only={only} way={way} />
  }
  const standing = standingOf(stored.screening, now, zone)
  return (
    <>
      <Heading arrived={arrived}>{say('options_section_safety')}</Heading>
      <p class="lead">{say(`options_safety_is_${standing.status}`)}</p>
      <Review {...props} standing={standing} />
      <Outcome {...props} standing={standing} />
      <div class="safety known">
        <RedFlags />
        <StopRule />
      </div>
      <Group title={say('ui_self_massage')}>
        <SelfMassage />
      </Group>
    </>
  )
}
