import { claims, grades } from '../../catalogue/claims.ts'
import { say } from '../../ui/words.ts'

/** What is said of massage, and what may fairly be said, under how well it is supported. */
export function Claims() {
  return (
    <>
      {grades.map((grade) => (
        <section key={grade} class="grade">
          <h3>{say(`options_grade_${grade}`)}</h3>
          <p class="soft small">{say(`options_grade_${grade}_means`)}</p>
          <dl class="reasons">
            {claims
              .filter((each) => each.grade === grade)
              .map((each) => (
                <div key={each.id}>
                  <dt>{say('options_guidance_claim', { claim: say(each.claim) })}</dt>
                  <dd>{say(each.say)}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </>
  )
}
