import { redFlags, stopRule } from '../catalogue/safety.ts'
import { say } from './words.ts'

const weight = { now: 'note stop-note', today: 'note due', days: 'note plain', soon: 'note plain' }

/** When to stop a movement, and which signs want help and how soon. */
export function Safety() {
  return (
    <div class="safety">
      <StopRule />
      <RedFlags />
    </div>
  )
}

/** When to stop a movement at once. */
export function StopRule() {
  return (
    <section>
      <h2>{say(stopRule.title)}</h2>
      <ul>
        {stopRule.signs.map((sign) => (
          <li key={sign}>{say(sign)}</li>
        ))}
      </ul>
      <p class="soft">{say(stopRule.after)}</p>
    </section>
  )
}

/** The signs that want help, the most urgent first. */
export function RedFlags() {
  return (
    <>
      {redFlags().map(({ level, title, act, signs }) => (
        <section key={level} class={weight[level]}>
          <h2>{say(title)}</h2>
          <p>
            <b>{say(act)}</b>
          </p>
          <ul>
            {signs.map(({ id, text }) => (
              <li key={id}>{say(text)}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
