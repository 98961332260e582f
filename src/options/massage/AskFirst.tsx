import { redFlags } from '../../catalogue/safety.ts'
import { outcomeOf } from '../../core/screening.ts'
import { say } from '../../ui/words.ts'
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
      {redFlags().map(({ level, title, act, signs }) => {
        const there = signs.filter((sign) => flags.includes(sign))
        if (there.length === 0) return null
        return (
          <section key={level} class={level === 'now' ? 'note stop-note' : 'note due'} aria-labelledby={`now-${level}`}>
            <h2 id={`now-${level}`}>{say(title)}</h2>
            <p>
              <b>{say(act)}</b>
            </p>
            <ul>
              {there.map(({ id, text }) => (
                <li key={id}>{say(text)}</li>
              ))}
            </ul>
            <a class="reach" href="#safety">
              {say('options_safety_change')}
            </a>
          </section>
        )
      })}
      {open.length > 0 && (
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
      )}
    </>
  )
}
