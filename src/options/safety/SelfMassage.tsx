import { selfMassage } from '../../catalogue/massage-care.ts'
import { say } from '../../ui/words.ts'

/** What keeps massaging oneself safe. */
export function SelfMassage() {
  return (
    <ul class="rules">
      {selfMassage.rules.map((rule) => (
        <li key={rule}>{say(rule)}</li>
      ))}
    </ul>
  )
}
