import type { ComponentChildren } from 'preact'
import { redFlags, type RedFlag } from '../../catalogue/safety.ts'
import { say } from '../../ui/words.ts'

/** The signs that were ticked, the most urgent first, with what to do and how soon. `children`: what may be done with those of one level, by their ids. */
export function TickedSigns({
  flags,
  children,
}: {
  flags: readonly RedFlag[]
  children: (ids: readonly string[]) => ComponentChildren
}) {
  return (
    <>
      {redFlags().map(({ level, title, act, signs }) => {
        const ticked = signs.filter((sign) => flags.includes(sign))
        if (ticked.length === 0) return null
        return (
          <section
            key={level}
            class={level === 'now' ? 'note stop-note ticked' : 'note due ticked'}
            aria-labelledby={`sign-${level}`}
          >
            <h2 id={`sign-${level}`}>{say(title)}</h2>
            <p>
              <b>{say(act)}</b>
            </p>
            <ul class="rules">
              {ticked.map(({ id, text }) => (
                <li key={id}>{say(text)}</li>
              ))}
            </ul>
            {children(ticked.map(({ id }) => id))}
          </section>
        )
      })}
    </>
  )
}
