import { useRef, useState } from 'preact/hooks'
import { dateAt } from '../../core/dates.ts'
import { outlook } from '../../core/massage.ts'
import { screenedBy } from '../../core/screened.ts'
import { fulfilled, inPlaceOf } from '../../core/planned.ts'
import type { Visit } from '../../core/visit.ts'
import { undoing, type VisitEvent } from '../../core/visits.ts'
import { Button } from '../../ui/Button.tsx'
import { say } from '../../ui/words.ts'
import { Heading } from '../Heading.tsx'
import type { SectionProps } from '../section.ts'
import { AskFirst } from './AskFirst.tsx'
import { Bar } from './Bar.tsx'
import { Charts } from './Charts.tsx'
import { CourseBox } from './CourseBox.tsx'
import { HowWasIt } from './HowWasIt.tsx'
import { Interval } from './Interval.tsx'
import { Later } from './Later.tsx'
import { visitName } from './name.ts'
import { Planned } from './Planned.tsx'
import { standing } from './sentence.ts'
import { VisitForm } from './VisitForm.tsx'
import { Visits } from './Visits.tsx'

/** What the form is open for. */
export type Writing = { readonly how: 'log' | 'plan' } | { readonly how: 'edit' | 'after'; readonly visit: Visit }

/** Massage: how things stand, the log of visits, the interval. */
export function Massage(props: SectionProps & { readonly arrived: boolean }) {
  const { stored, settings, now, zone, ask } = props
  const [writing, setWriting] = useState<Writing | null>(null)
  const buttons = useRef<HTMLDivElement>(null)
  const today = dateAt(now, zone)
  const seen = outlook(stored.visits, settings, screenedBy(stored), today)
  const held = seen.kind === 'on-hold'
  const tell = (event: VisitEvent, visit: Visit) =>
    ask(event, visitName(visit), undoing(stored.visits, event) ?? undefined)
  const close = () => {
    setWriting(null)
    buttons.current?.querySelector('button')?.focus()
  }
  const save = async (told: Visit) => {
    const plan = writing?.how === 'log' ? fulfilled(stored.visits, told, now, zone) : null
    const visit = plan ? inPlaceOf(plan, told) : told
    const done = await tell({ do: 'visit-save', visit }, visit)
    if (done) close()
    return done
  }
  const remove = (visit: Visit) => tell({ do: 'visit-delete', id: visit.id }, visit)
  return (
    <>
      <Heading arrived={props.arrived}>{say('options_section_massage')}</Heading>
      <p class="lead stands">{standing(seen, today)}</p>
      {held ? (
        <p>
          <a class="reach" href="#safety">
            {say('options_massage_hold_why')}
          </a>
        </p>
      ) : (
        <>
          <Bar seen={seen} today={today} />
          <p class="soft small">
            {say('options_massage_not_a_rule')}{' '}
            <a href="#massage-interval" onClick={leadToInterval}>
              {say('options_massage_change')}
            </a>
          </p>
        </>
      )}
      <div class="row wrap deeds" ref={buttons}>
        <Button kind="primary" press={() => setWriting({ how: 'log' })} expanded={writing?.how === 'log'}>
          {say('options_visit_log')}
        </Button>
        {!held && (
          <Button press={() => setWriting({ how: 'plan' })} expanded={writing?.how === 'plan'}>
            {say('options_visit_plan')}
          </Button>
        )}
        <a class="second" href="#therapist-note">
          {say('options_massage_note')}
        </a>
        <a class="reach" href="#guidance">
          {say('ui_guidance')}
        </a>
      </div>
      <AskFirst {...props} />
      <Planned {...props} seen={seen} today={today} />
      {writing && !(held && writing.how === 'plan') && (
        <VisitForm
          key={'visit' in writing ? `${writing.how} ${writing.visit.id}` : writing.how}
          writing={writing}
          today={today}
          opens={seen.opening?.opens ?? null}
          last={seen.last}
          save={save}
          cancel={close}
        />
      )}
      <HowWasIt visits={stored.visits} now={now} zone={zone} writing={writing} write={setWriting} remove={remove} />
      <CourseBox {...props} seen={seen} today={today} />
      <Visits
        visits={stored.visits}
        today={today}
        edit={(visit) => setWriting({ how: 'edit', visit })}
        remove={remove}
      />
      <Later>
        <Charts visits={stored.visits} today={today} interval={settings} />
        <Interval {...props} seen={seen} today={today} />
      </Later>
    </>
  )
}

/** The address stays that of the section: only the eye and the keyboard are led down. */
function leadToInterval(event: Event): void {
  event.preventDefault()
  const there = document.getElementById('massage-interval')
  there?.scrollIntoView()
  there?.focus()
}
