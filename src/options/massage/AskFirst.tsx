import { outcomeOf } from '../../core/screening.ts'
import { say } from '../../ui/words.ts'
import { TickedSigns } from '../safety/TickedSigns.tsx'
import type { SectionProps } from '../section.ts'

/** What the safety answers want done before the next massage: the signs that want help first, then what to ask, row by row. For who has not answered: where to. */
export function AskFirst({ stored }: SectionProps) {
  const { hold, ask, flags } = outcomeOf(stored.screening)
  const open = [...hold, ...ask].filter(({ askedOn }) => askedOn === null)
  if (stored.screening.answeredOn === null && open.length === 0 && flags.length === 0)
    return (
      <p class="note">
        {say('options_massage_unasked')}{' '}
        <a class="reach" href="#safety">
          {say('options_massage_answer')}
        </a>
      </p>
    )
  return (
    <>
      <TickedSigns flags={flags}>
        {() => (
          <a class="reach" href="#safety">
            {say('options_safety_change')}
          </a>
        )}
      </TickedSigns>
      {open.length > 0 && (
        <section class="note due ticked" aria-labelledby="ask-first">
          <h2 id="ask-first">{say('options_massage_ask_first')}</h2>
          <ul class="rules">
            {open.map(({ row }) => (
              <li key={row.id}>
                <b>{say(row.ask)}.</b> {say(row.act)}
              </li>
            ))}
          </ul>
          <a class="reach" href={hold.some(({ askedOn }) => askedOn === null) ? '#guidance-hold' : '#guidance-ask'}>
            {say('options_massage_ask_why')}
          </a>
        </section>
      )}
    </>
  )
}
