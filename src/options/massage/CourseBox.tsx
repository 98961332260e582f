import { useState } from 'preact/hooks'
import type { Outlook } from '../../core/massage.ts'
import { Button } from '../../ui/Button.tsx'
import { Scale } from '../../ui/fields/Scale.tsx'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'

/** The course that goes on: how far it is, the score when it is time, and when to see somebody else instead. */
export function CourseBox({ settings, set, seen, today }: SectionProps & { seen: Outlook; today: string }) {
  const { massageCourse: course } = settings
  const { course: now } = seen
  const [score, setScore] = useState<number | null>(null)
  if (!course || !now) return null
  const name = say('options_course')
  const tell = async () => {
    if (score === null) return
    const scores = [...course.scores, { date: today, score }]
    if (await set({ massageCourse: { ...course, scores } }, say('options_course_score_now'))) setScore(null)
  }
  const last = course.scores.at(-1)
  return (
    <Group title={name}>
      <p>
        {say(now.over ? 'options_course_over' : 'options_course_now', { n: now.visits, done: now.done })}{' '}
        {last && say('options_course_scores', { start: course.startScore, now: last.score })}
      </p>
      {now.asks && (
        <div class="field">
          <Scale label={say('options_course_score_now')} value={score} choose={setScore} />
          <div class="row">
            <Button kind="second slim" press={tell}>
              {say('options_course_score_save')}
            </Button>
          </div>
        </div>
      )}
      {now.seeProfessional && (
        <div class="note due">
          <p>
            <b>{say('options_course_see')}</b>
          </p>
          <p>{say('options_course_see_why')}</p>
        </div>
      )}
      <div class="row">
        <Button kind="second slim" press={() => set({ massageCourse: null }, name)}>
          {say(now.over ? 'options_course_close' : 'options_course_end')}
        </Button>
      </div>
    </Group>
  )
}
