import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isLikeFirst } from '../../core/massage.ts'
import { pressures } from '../../core/screening.ts'
import { checkedVisit, type Visit, visitKinds } from '../../core/visit.ts'
import { ChooseAreas } from '../../ui/body-map/ChooseAreas.tsx'
import { Button } from '../../ui/Button.tsx'
import { Scale } from '../../ui/fields/Scale.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { say } from '../../ui/words.ts'
import { type Draft, draftOf, faultField, lengths, visitOf } from './draft.ts'
import { Entry } from './Entry.tsx'
import type { Writing } from './Massage.tsx'

/**
 * One visit, to be written down, planned, changed, or told of afterwards. What matters comes first and is filled in
 * already, so that Enter saves at once; the rest is there for who wants it. What cannot be is said at its field, and
 * nothing that was typed is lost.
 */
export function VisitForm({
  writing,
  today,
  opens,
  last,
  save,
  cancel,
}: {
  writing: Writing
  today: string
  opens: string | null
  last: Visit | null
  save: (visit: Visit) => Promise<boolean>
  cancel: () => void
}) {
  const id = useId()
  const first = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState<Draft>(() => draftOf(writing, today, opens, () => crypto.randomUUID()))
  const [fault, setFault] = useState<string | null>(null)
  const busy = useRef(false)
  useLayoutEffect(() => {
    first.current?.querySelector<HTMLInputElement>('input')?.focus()
  }, [])
  const change = (part: Partial<Draft>) => setDraft((old) => ({ ...old, ...part }))
  const toCome = writing.how === 'plan' ? draft.date === '' || draft.date >= today : draft.date > today
  const timed = toCome || (writing.how === 'edit' && draft.open)
  const submit = async () => {
    if (busy.current) return
    const checked = checkedVisit(visitOf(draft, timed, toCome), today)
    setFault(checked.ok ? null : checked.why)
    if (!checked.ok) {
      const at = faultField(checked.why)
      return void first.current?.querySelector<HTMLElement>(`[data-field="${at}"] :is(input, textarea)`)?.focus()
    }
    busy.current = true
    await save(checked.visit)
    busy.current = false
  }
  const at = (field: string) => (fault !== null && faultField(fault) === field ? `${id}-fault` : undefined)
  const told = (field: string) => at(field) && <Fault id={`${id}-fault`} why={fault ?? ''} />
  return (
    <form
      ref={first}
      class="visit-form card"
      aria-label={say(`options_visit_form_${writing.how}`)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <div class="row wrap fields-row">
        <Entry field="date" label={say('options_visit_date')} fault={at('date')}>
          {(props) => (
            <input {...props} type="date" value={draft.date} onInput={(e) => change({ date: e.currentTarget.value })} />
          )}
        </Entry>
        {timed && (
          <Entry field="time" label={say('options_visit_time')} fault={at('time')}>
            {(props) => (
              <input
                {...props}
                type="time"
                value={draft.time}
                onInput={(e) => change({ time: e.currentTarget.value })}
              />
            )}
          </Entry>
        )}
      </div>
      {told('date')}
      {told('time')}
      <div data-field="minutes" class="field labelled">
        <span aria-hidden="true">{say('options_visit_minutes')}</span>
        <div class="row wrap">
          <Segments
            label={say('options_visit_minutes')}
            options={[
              ...lengths.map((n) => ({ value: String(n), text: say('ui_minutes', { min: n }) })),
              { value: 'other', text: say('options_visit_minutes_else') },
            ]}
            value={draft.length}
            choose={(length) => change({ length })}
          />
          {draft.length === 'other' && (
            <input
              class="own-minutes"
              inputMode="numeric"
              aria-label={say('options_visit_minutes_own')}
              aria-invalid={at('minutes') ? true : undefined}
              aria-describedby={at('minutes')}
              value={draft.own}
              onInput={(e) => change({ own: e.currentTarget.value })}
            />
          )}
        </div>
        {isLikeFirst(last, draft.date || today) && <p class="soft small">{say('options_massage_first')}</p>}
        {told('minutes')}
      </div>
      <div class="field labelled">
        <span aria-hidden="true">{say('options_visit_kind')}</span>
        <Segments
          label={say('options_visit_kind')}
          options={visitKinds.map((kind) => ({ value: kind, text: say(`options_visit_kind_${kind}`) }))}
          value={draft.kind}
          choose={(kind) => change({ kind })}
        />
        {draft.kind === 'self' && <p class="soft small">{say('options_visit_self_why')}</p>}
      </div>
      {!toCome && (
        <div class="pair" data-field="pain">
          <Scale
            label={say('options_visit_pain_before')}
            value={draft.painBefore}
            choose={(painBefore) => change({ painBefore })}
            fault={at('pain')}
          />
          <Scale
            label={say('options_visit_pain_after')}
            value={draft.painAfter}
            choose={(painAfter) => change({ painAfter })}
            fault={at('pain')}
          />
        </div>
      )}
      {told('pain')}
      <details open={draft.more || ['where', 'cost', 'note'].some((field) => at(field))}>
        <summary>{say('options_visit_more')}</summary>
        <div class="more">
          <ChooseAreas label={say('options_visit_areas')} value={draft.areas} change={(areas) => change({ areas })} />
          <div class="field labelled">
            <span aria-hidden="true">{say('options_visit_pressure')}</span>
            <Segments
              label={say('options_visit_pressure')}
              options={[
                { value: '', text: say('options_visit_pressure_none') },
                ...pressures.map((each) => ({ value: each, text: say(`options_visit_pressure_${each}`) })),
              ]}
              value={draft.pressure}
              choose={(pressure) => change({ pressure })}
            />
          </div>
          <div class="pair">
            <Entry field="where" label={say('options_visit_where')} fault={at('where')}>
              {(props) => (
                <input {...props} value={draft.where} onInput={(e) => change({ where: e.currentTarget.value })} />
              )}
            </Entry>
            <Entry field="cost" label={say('options_visit_cost')} fault={at('cost')}>
              {(props) => (
                <input {...props} value={draft.cost} onInput={(e) => change({ cost: e.currentTarget.value })} />
              )}
            </Entry>
          </div>
          {told('where')}
          {told('cost')}
          <Entry field="note" label={say('options_visit_note')} fault={at('note')} wide>
            {(props) => (
              <textarea
                {...props}
                rows={3}
                value={draft.note}
                onInput={(e) => change({ note: e.currentTarget.value })}
              />
            )}
          </Entry>
          {told('note')}
        </div>
      </details>
      {told('form')}
      <div class="row wrap">
        <button type="submit" class="primary">
          {say('options_visit_save')}
        </button>
        <Button press={cancel}>{say('options_visit_cancel')}</Button>
      </div>
    </form>
  )
}

function Fault({ id, why }: { id: string; why: string }) {
  return (
    <p id={id} class="fault small" role="alert">
      {say(why)}
    </p>
  )
}
