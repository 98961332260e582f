import type { Movement } from '../catalogue/types.ts'
import type { Reason } from '../core/reason.ts'
import type { Plan } from '../core/timeline.ts'
import { Button } from '../ui/Button.tsx'
import { regionName } from '../ui/names.ts'
import { say } from '../ui/words.ts'

/** What comes next, why these movements, and others in their place: one by one, or all that has not begun. */
export function Ahead({
  plan,
  index,
  of,
  why,
  swappable,
  swap,
  shuffle,
}: {
  plan: Plan
  index: number
  of: (id: string) => Movement | undefined
  why: Reason | null
  swappable: readonly boolean[]
  swap: (at: number) => void
  shuffle: (() => void) | null
}) {
  const next = of(plan.movements[index + 1] ?? '')
  return (
    <section class="ahead" aria-label={say('session_ahead')}>
      <p class="small soft">{next ? say('session_next_is', { name: say(next.name) }) : say('session_last')}</p>
      <details>
        <summary>{say('session_all')}</summary>
        {why && <p class="small soft">{reason(why)}</p>}
        <ol class="bare list">
          {plan.movements.map((id, at) => {
            const name = say(of(id)?.name ?? id)
            return (
              <li key={`${id} ${at}`} class="row between" aria-current={at === index ? 'step' : undefined}>
                <span>{name}</span>
                {at >= index && swappable[at] && (
                  <Button kind="ghost slim" press={() => swap(at)} name={say('session_swap_what', { name })}>
                    {say('session_swap')}
                  </Button>
                )}
              </li>
            )
          })}
        </ol>
        {shuffle && (
          <Button kind="second slim" press={shuffle}>
            {say('session_shuffle')}
          </Button>
        )}
      </details>
    </section>
  )
}

function reason({ key, region, rating }: Reason): string {
  return say(`compose_why_${key}`, {
    ...(region && { region: regionName(region) }),
    ...(rating !== undefined && { rating }),
  })
}
