import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { asks, holds, keepOffs } from '../../catalogue/contraindications.ts'
import { afterMassage } from '../../catalogue/massage-care.ts'
import { Button } from '../../ui/Button.tsx'
import { RedFlags } from '../../ui/Safety.tsx'
import { say } from '../../ui/words.ts'
import { type GuidancePart, guidanceParts } from '../address.ts'
import { Group } from '../Group.tsx'
import { Heading } from '../Heading.tsx'
import { SelfMassage } from '../safety/SelfMassage.tsx'
import type { SectionProps } from '../section.ts'
import { Claims } from './Claims.tsx'
import { Pages } from './Pages.tsx'
import { Risks } from './Risks.tsx'
import { Sources } from './Sources.tsx'

/** What a massage is and may do, when to wait or to ask, and which signs want help: to read, and to print. */
export function Guidance({
  arrived,
  part,
}: SectionProps & { readonly arrived: boolean; readonly part: GuidancePart | undefined }) {
  useEffect(() => {
    const to = part && document.getElementById(idOf(part))
    if (!to) return
    to.focus({ preventScroll: true })
    to.scrollIntoView()
  }, [part])
  return (
    <div class="guidance">
      <Heading arrived={arrived && !part}>{say('options_section_guidance')}</Heading>
      <p class="lead">{say('options_guidance_lead')}</p>
      <p>{say('options_guidance_consult')}</p>
      <div class="row wrap ways">
        <Button press={() => print()}>{say('ui_print')}</Button>
        <a class="second" href="#safety">
          {say('options_guidance_to_safety')}
        </a>
      </div>
      <nav class="contents" aria-label={say('options_guidance_contents')}>
        <ul class="bare">
          {guidanceParts.map((each) => (
            <li key={each}>
              <a class="reach" href={`#guidance-${each}`}>
                {say(titles[each])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="safety known">
        <RedFlags />
      </div>
      <Part name="what">
        <div class="said">
          <p>{say('options_guidance_what_1')}</p>
          <p>{say('options_guidance_what_2')}</p>
        </div>
      </Part>
      <Part name="session">
        <ul class="rules">
          {['talk', 'clothes', 'first', 'gap', 'speak', 'stop'].map((each) => (
            <li key={each}>{say(`options_guidance_session_${each}`)}</li>
          ))}
        </ul>
      </Part>
      <Part name="after">
        <p>
          {say(afterMassage.usual)} {say(afterMassage.act)}
        </p>
        <ul class="rules">
          {afterMassage.signs.map((sign) => (
            <li key={sign}>{say(sign)}</li>
          ))}
        </ul>
      </Part>
      <Part name="claims">
        <p class="soft">{say('options_guidance_claims_text')}</p>
        <Claims />
      </Part>
      <Part name="hold">
        <p>{say('options_safety_tier_hold_means')}</p>
        <Risks rows={holds()} />
      </Part>
      <Part name="ask">
        <p>{say('options_safety_tier_ask_means')}</p>
        <Risks rows={asks()} />
      </Part>
      <Part name="area">
        <p>{say('options_safety_tier_area_means')}</p>
        <Risks rows={keepOffs()} />
      </Part>
      <Part name="self">
        <SelfMassage />
      </Part>
      <Part name="pages">
        <p class="soft">{say('options_guidance_pages_text')}</p>
        <Pages />
      </Part>
      <Part name="sources">
        <p class="soft">{say('options_guidance_sources_text')}</p>
        <Sources />
      </Part>
    </div>
  )
}

const titles: Record<GuidancePart, string> = {
  what: 'options_guidance_what',
  session: 'options_guidance_session',
  after: 'options_guidance_after',
  claims: 'options_guidance_claims',
  hold: 'options_safety_tier_hold',
  ask: 'options_safety_tier_ask',
  area: 'options_safety_tier_area',
  self: 'ui_self_massage',
  pages: 'options_guidance_pages',
  sources: 'options_guidance_sources',
}

const idOf = (part: GuidancePart) => `part-${part}`

/** A part with an address of its own; whoever follows it goes on reading there. */
function Part({ name, children }: { name: GuidancePart; children: ComponentChildren }) {
  return (
    <div id={idOf(name)} tabIndex={-1}>
      <Group title={say(titles[name])}>{children}</Group>
    </div>
  )
}
