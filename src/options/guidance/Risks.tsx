import type { Contraindication } from '../../catalogue/contraindications.ts'
import { say } from '../../ui/words.ts'

/** Reasons to wait, to ask or to keep off: why, and what to do. */
export function Risks({ rows }: { rows: readonly Contraindication[] }) {
  return (
    <dl class="reasons">
      {rows.map(({ id, ask, why, act }) => (
        <div key={id}>
          <dt>{say(ask)}</dt>
          <dd>
            <p class="soft">{say(why)}</p>
            <p>{say(act)}</p>
          </dd>
        </div>
      ))}
    </dl>
  )
}
