import { changesOf, seeSomeone, type Week } from '../../core/check-in-weeks.ts'
import { listed, oneDigit } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { areaName } from '../../ui/names.ts'

/** What the last weeks' answers mean: changes that are more than noise, and whether a professional should be seen. Never a diagnosis. */
export function Outcome({ weeks, today }: { weeks: readonly Week[]; today: string }) {
  const reasons = seeSomeone(weeks, today)
  const changes = changesOf(weeks)
  return (
    <>
      {reasons.length > 0 && (
        <section class="note due see-someone" aria-labelledby="see-someone">
          <h3 id="see-someone">{say('options_check_in_see')}</h3>
          {(['much', 'rising'] as const).map((why) => {
            const named = reasons.filter((reason) => reason.why === why).map(({ area }) => areaName(area))
            return named.length > 0 ? (
              <p key={why}>{say(`options_check_in_see_${why}`, { areas: listed(named) })}</p>
            ) : null
          })}
          <p>{say('options_check_in_see_what')}</p>
        </section>
      )}
      {changes.length > 0 && (
        <ul class="changes">
          {changes.map(({ area, way, size, from, to }) => (
            <li key={area}>
              {say(`options_check_in_change_${way}_${size}`, {
                area: areaName(area),
                from: oneDigit(from),
                to: oneDigit(to),
              })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
