import { useState } from 'preact/hooks'
import { type Course, corrected } from '../../core/course.ts'
import { Button } from '../../ui/Button.tsx'
import { Scale } from '../../ui/fields/Scale.tsx'
import { say } from '../../ui/words.ts'
import type { SetTo } from '../section.ts'

/** The score of a course: asked again when it is time (`asks`), and otherwise there to be corrected. `today` is `YYYY-MM-DD`. */
export function CourseScore({
  course,
  asks,
  today,
  set,
}: {
  course: Course
  asks: boolean
  today: string
  set: SetTo
}) {
  const latest = course.scores.at(-1)?.score ?? course.startScore
  const [score, choose] = useState<number | null>(null)
  const [correcting, correct] = useState(false)
  if (!asks && !correcting) {
    return (
      <div class="row">
        <Button
          kind="second slim"
          press={() => {
            choose(latest)
            correct(true)
          }}
        >
          {say('options_course_score_correct', { n: latest })}
        </Button>
      </div>
    )
  }
  const label = say(asks ? 'options_course_score_now' : 'options_course_score_meant')
  const save = async () => {
    if (score === null) return
    const now = asks ? { ...course, scores: [...course.scores, { date: today, score }] } : corrected(course, score)
    if (!(await set({ massageCourse: now }, label))) return
    choose(null)
    correct(false)
  }
  return (
    <div class="field">
      <Scale label={label} value={score} choose={choose} />
      <div class="row wrap">
        <Button kind="second slim" press={save}>
          {say('options_course_score_save')}
        </Button>
        {!asks && (
          <Button kind="second slim" press={() => correct(false)}>
            {say('options_visit_cancel')}
          </Button>
        )}
      </div>
    </div>
  )
}
