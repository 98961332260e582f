import { movement } from '../../catalogue/index.ts'
import { say } from '../../ui/words.ts'
import { Heading } from '../Heading.tsx'
import type { SectionProps } from '../section.ts'
import { Body } from './Body.tsx'
import { LeftOut } from './LeftOut.tsx'
import { lead } from './lead.ts'
import { Library } from './Library.tsx'
import { Mixes } from './Mixes.tsx'
import { MovementPage } from './MovementPage.tsx'
import { Own } from './Own.tsx'
import { OwnList } from './OwnList.tsx'
import { Prefer } from './Prefer.tsx'

/** All movements to look at, and what the person wants of them. With `movement` in the address, that one alone. */
export function Stretches(props: SectionProps & { readonly arrived: boolean; readonly movement?: string | undefined }) {
  const one = movement(props.movement ?? '')
  if (one) return <MovementPage {...props} movement={one} />
  return (
    <>
      <Heading arrived={props.arrived}>{say('options_section_stretches')}</Heading>
      <p class="lead">{lead(props.stored, props.settings)}</p>
      <Library {...props} />
      <Mixes {...props} />
      <Prefer {...props} />
      <Body {...props} />
      <LeftOut {...props} />
      <OwnList {...props} />
      <Own {...props} />
    </>
  )
}
