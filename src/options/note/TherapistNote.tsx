import { useId, useState } from 'preact/hooks'
import { dateAt } from '../../core/dates.ts'
import { longestMore, pressures } from '../../core/screening.ts'
import { Button } from '../../ui/Button.tsx'
import { useSettling } from '../../ui/fields/settle.ts'
import { Labelled } from '../../ui/fields/Labelled.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { longDate } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { Heading } from '../Heading.tsx'
import { screen } from '../safety/change.ts'
import { standingOf } from '../safety/status.ts'
import type { SectionProps } from '../section.ts'
import { noteParts, noteText } from './lines.ts'

/** One page for the therapist, to print or to copy as text. */
export function TherapistNote(props: SectionProps & { readonly arrived: boolean }) {
  const { stored, settings, now, zone, arrived } = props
  const { screening } = stored
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null)
  const { outcome } = standingOf(screening, now, zone)
  const title = say('options_note_title', { date: longDate(dateAt(now, zone)) })
  const parts = noteParts(screening, settings, now, zone)
  const pressure = say('options_note_pressure')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(noteText(title, parts))
      setCopied('yes')
    } catch {
      setCopied('no')
    }
  }
  return (
    <div class="note-page">
      <Heading arrived={arrived}>{say('options_section_therapist_note')}</Heading>
      <p class="lead">{say('options_note_lead')}</p>
      {outcome.onHold && (
        <p class="note due screen-only">
          <b>{say('options_safety_tier_hold')}</b> {say('options_note_on_hold')}{' '}
          <a class="reach" href="#safety">
            {say('options_guidance_to_safety')}
          </a>
        </p>
      )}
      <div class="fields screen-only">
        <Labelled name={pressure}>
          <Segments
            label={pressure}
            options={[
              ...pressures.map((value) => ({ value, text: say(`options_note_pressure_${value}`) })),
              { value: 'none' as const, text: say('options_note_pressure_none') },
            ]}
            value={screening.pressure ?? 'none'}
            choose={(value) => screen(props, { pressure: value === 'none' ? null : value }, pressure)}
          />
        </Labelled>
        <More {...props} />
        <div class="row wrap">
          <Button kind="primary" press={() => print()}>
            {say('ui_print')}
          </Button>
          <Button press={copy}>{say('options_note_copy')}</Button>
          <span role="status">
            {copied && say(copied === 'yes' ? 'options_note_copied' : 'options_note_not_copied')}
          </span>
        </div>
      </div>
      <article class="card sheet" aria-label={title}>
        <h2>{title}</h2>
        {parts.map(({ title: heading, lines }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            <ul class="rules">
              {lines.map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </article>
    </div>
  )
}

const restMs = 800

/** What else the therapist should know, in the person's words, saved when they come to rest. */
function More(props: SectionProps) {
  const id = useId()
  const stored = props.stored.screening.more
  const [draft, setDraft] = useState<string | null>(null)
  const settling = useSettling(async (wanted: string) => {
    if (wanted === stored || (await screen(props, { more: wanted }, say('options_note_more')))) setDraft(null)
  }, restMs)
  const text = draft ?? stored
  return (
    <div class="field">
      <label for={id}>{say('options_note_more')}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={longestMore}
        value={text}
        aria-describedby={`${id}-left`}
        onInput={(event) => {
          setDraft(event.currentTarget.value)
          settling.later(event.currentTarget.value)
        }}
        onBlur={settling.now}
      />
      <p id={`${id}-left`} class="soft small">
        {say('options_note_left', { n: longestMore - text.length })}
      </p>
    </div>
  )
}
