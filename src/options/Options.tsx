import { useEffect } from 'preact/hooks'
import { Brand } from '../ui/Brand.tsx'
import type { PageProps } from '../ui/page.ts'
import { say } from '../ui/words.ts'
import { usePlace, sectionOf, sections, type Section } from './address.ts'
import { Notices } from './Notices.tsx'
import { ReviewDue } from './safety/ReviewDue.tsx'
import { Saved } from './Saved.tsx'
import { useSaving } from './saving.ts'
import { useSilence } from './silence.ts'
import { views } from './views.ts'

/** The options page: one section at a time, each at an address of its own. */
export function Options(props: PageProps) {
  const { place, moved } = usePlace()
  const { settings, told, set, act, undo, ask, forget } = useSaving(props.stored.settings, props.send)
  const title = say(`options_section_${place.at.replace('-', '_')}`)
  useEffect(() => {
    document.title = say('options_title', { section: title })
  }, [title])
  useSilence(props)
  useEffect(forget, [JSON.stringify(place)])
  const View = views[place.at]
  const section = { ...props, settings, set, act, ask }
  return (
    <div class={place.at === 'welcome' ? 'page alone' : 'page'}>
      <header>
        <Brand />
        {place.at !== 'welcome' && <Sections here={sectionOf(place.at)} />}
      </header>
      <main>
        <Notices {...section} />
        {place.at !== 'welcome' && sectionOf(place.at) !== 'safety' && <ReviewDue {...section} />}
        <View
          {...section}
          arrived={moved}
          step={place.at === 'welcome' ? place.step : 1}
          movement={'movement' in place ? place.movement : undefined}
          group={'group' in place ? place.group : undefined}
          only={'only' in place}
          part={'part' in place ? place.part : undefined}
        />
        <Saved told={told} undo={undo} />
      </main>
    </div>
  )
}

function Sections({ here }: { here: Section }) {
  return (
    <nav aria-label={say('options_sections')}>
      <ul class="bare">
        {sections.map((section) => (
          <li key={section}>
            <a href={`#${section}`} aria-current={section === here ? 'page' : undefined}>
              {say(`options_section_${section}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
