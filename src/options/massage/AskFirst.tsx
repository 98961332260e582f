import { outcomeOf } from '../../core/screening.ts'
import { say } from '../../ui/words.ts'
import type { SectionProps } from '../section.ts'

/** What the safety answers want asked before the next massage, row by row; and for who has not answered, where to. */
export function AskFirst({ stored }: SectionProps) {
  const { hold, ask } = outcomeOf(stored.screening)
  const open = [...hold, ...ask].filter(({ askedOn }) => askedOn === null)
  if (stored.screening.answeredOn === null && open.length === 0)
    return (
      <p class="note">
        {say('options_massage_unasked')}{' '}
        <a class="reach" href="#safety">
          {say('options_massage_answer')}
        </a>
      </p>
    )
  if (open.length === 0) return null
  return (
    <section class="note due" aria-labelledby="ask-first">
      <h2 id="ask-first">{say('options_massage_ask_first')}</h2>
      <ul>
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
  )
}
