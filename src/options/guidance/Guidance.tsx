import { asks, holds, keepOffs } from '../../catalogue/contraindications.ts'
import { afterMassage } from '../../catalogue/safety.ts'
import { Button } from '../../ui/Button.tsx'
import { RedFlags } from '../../ui/Safety.tsx'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import { Heading } from '../Heading.tsx'
import { SelfMassage } from '../safety/SelfMassage.tsx'
import type { SectionProps } from '../section.ts'
import { Claims } from './Claims.tsx'
import { Pages } from './Pages.tsx'
import { Risks } from './Risks.tsx'
import { Sources } from './Sources.tsx'

/** What a massage is and may do, when to wait or to ask, and which signs want help: to read, and to print. */
export function Guidance({ arrived }: SectionProps & { readonly arrived: boolean }) {
  return (
    <div class="guidance">
      <Heading arrived={arrived}>{say('options_section_guidance')}</Heading>
      <p class="lead">{say('options_guidance_lead')}</p>
      <p>{say('options_guidance_consult')}</p>
      <div class="row wrap ways">
        <Button press={() => print()}>{say('ui_print')}</Button>
        <a class="second" href="#safety">
          {say('options_guidance_to_safety')}
        </a>
      </div>
      <div class="safety known">
        <RedFlags />
      </div>
      <Group title={say('options_guidance_what')}>
        <div class="said">
          <p>{say('options_guidance_what_1')}</p>
          <p>{say('options_guidance_what_2')}</p>
        </div>
      </Group>
      <Group title={say('options_guidance_session')}>
        <ul class="rules">
          {['talk', 'clothes', 'first', 'gap', 'speak', 'stop'].map((part) => (
            <li key={part}>{say(`options_guidance_session_${part}`)}</li>
          ))}
        </ul>
      </Group>
      <Group title={say('options_guidance_after')}>
        <p>{say(afterMassage.usual)}</p>
        <p>{say(afterMassage.act)}</p>
        <ul class="rules">
          {afterMassage.signs.map((sign) => (
            <li key={sign}>{say(sign)}</li>
          ))}
        </ul>
      </Group>
      <Group title={say('options_guidance_claims')}>
        <p class="soft">{say('options_guidance_claims_text')}</p>
        <Claims />
      </Group>
      <Group title={say('options_safety_tier_hold')}>
        <p>{say('options_safety_tier_hold_means')}</p>
        <Risks rows={holds} />
      </Group>
      <Group title={say('options_safety_tier_ask')}>
        <p>{say('options_safety_tier_ask_means')}</p>
        <Risks rows={asks} />
      </Group>
      <Group title={say('options_safety_tier_area')}>
        <p>{say('options_safety_tier_area_means')}</p>
        <Risks rows={keepOffs} />
      </Group>
      <Group title={say('ui_self_massage')}>
        <SelfMassage />
      </Group>
      <Group title={say('options_guidance_pages')}>
        <p class="soft">{say('options_guidance_pages_text')}</p>
        <Pages />
      </Group>
      <Group title={say('options_guidance_sources')}>
        <p class="soft">{say('options_guidance_sources_text')}</p>
        <Sources />
      </Group>
    </div>
  )
}
