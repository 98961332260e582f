import { useEffect, useRef } from 'preact/hooks'
import { type Fault, mostFaults } from '../../core/backup/faults.ts'
import { say } from '../../ui/words.ts'

/** Why a file was not used: each fault with its place. The file's own text is shown as text. */
export function Refused({ name, faults }: { name: string; faults: readonly Fault[] }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [faults])
  return (
    <div class="note due question">
      <h3 ref={title} tabIndex={-1}>
        {say('options_refused', { name })}
      </h3>
      <ul class="bare faults">
        {faults.map(({ place, why, values }, at) => (
          <li key={at}>
            {place !== '' && <code dir="ltr">{place}</code>} {say(why, values)}
          </li>
        ))}
      </ul>
      {faults.length >= mostFaults && <p>{say('options_refused_more')}</p>}
      <p>{say('options_refused_nothing')}</p>
    </div>
  )
}
