import type { Outlook } from '../../core/massage.ts'
import { Button } from '../../ui/Button.tsx'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'
import { CourseScore } from './CourseScore.tsx'

/** The course that goes on: how far it is, the score when it is time, and when to see somebody else instead. */
export function CourseBox({ settings, set, seen, today }: SectionProps & { seen: Outlook; today: string }) {
  const { massageCourse: course } = settings
  const { course: now } = seen
  if (!course || !now) return null
  const name = say('options_course')
  const last = course.scores.at(-1)
  return (
    <Group title={name}>
      <p>
        {say(now.over ? 'options_course_over' : 'options_course_now', { n: now.visits, done: now.done })}{' '}
        {last && say('options_course_scores', { start: course.startScore, now: last.score })}
      </p>
      <CourseScore key={String(now.asks)} course={course} asks={now.asks} today={today} set={set} />
      {now.seeProfessional && (
        <div class="note due">
          <p>
            <b>{say('options_course_see')}</b>
          </p>
          <p>{say('options_course_see_why')}</p>
          {!now.over && <p>{say('options_course_stopped')}</p>}
        </div>
      )}
      <div class="row">
        <Button kind="second slim" press={() => set({ massageCourse: null }, name)}>
          {say(now.opening ? 'options_course_end' : 'options_course_close')}
        </Button>
      </div>
    </Group>
  )
}
