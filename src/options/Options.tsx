import { useEffect, useState } from 'preact/hooks'
import { Brand } from '../ui/Brand.tsx'
import type { PageProps } from '../ui/page.ts'
import { say } from '../ui/words.ts'
import { type Place, usePlace, sectionOf, sections, type Section } from './address.ts'
import { Notices } from './Notices.tsx'
import { ReviewDue } from './safety/ReviewDue.tsx'
import { Saved } from './Saved.tsx'
import { useSaving } from './saving.ts'
import { useSilence } from './silence.ts'
import { fetchView, viewAt } from './views.ts'

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
  const { View, failed } = useView(place.at)
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
        {View && (
          <View
            {...section}
            arrived={moved}
            step={place.at === 'welcome' ? place.step : 1}
            movement={'movement' in place ? place.movement : undefined}
            group={'group' in place ? place.group : undefined}
            only={'only' in place}
            part={'part' in place ? place.part : undefined}
          />
        )}
        <div role="alert">{failed && <p class="note due">{say('options_section_failed')}</p>}</div>
        <Saved told={told} undo={undo} />
      </main>
    </div>
  )
}

/** The section at a place: nothing for the moment until its file has been read, or for good where it cannot be, as after an update. */
function useView(at: Place['at']): { readonly View: ReturnType<typeof viewAt>; readonly failed: boolean } {
  const [failed, setFailed] = useState<Place['at'] | null>(null)
  const [, setCome] = useState(0)
  const View = viewAt(at)
  useEffect(() => {
    if (View) return
    let here = true
    fetchView(at).then(
      () => here && setCome((n) => n + 1),
      (error: unknown) => {
        console.error('A section could not be read', error)
        if (here) setFailed(at)
      },
    )
    return () => {
      here = false
    }
  }, [at])
  return { View, failed: failed === at }
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
