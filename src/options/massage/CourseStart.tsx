import { useState } from 'preact/hooks'
import { courseRanges } from '../../core/course.ts'
import type { Outlook } from '../../core/massage.ts'
import { Button } from '../../ui/Button.tsx'
import { Scale } from '../../ui/fields/Scale.tsx'
import { Slider } from '../../ui/fields/Slider.tsx'
import { say } from '../../ui/words.ts'
import type { SectionProps } from '../section.ts'

const weekly = { everyDays: 7, visits: 6 }

/** Several visits close together, with a score at the beginning that is asked again. Nothing to start while one goes on, or while something holds. */
export function CourseStart({ settings, set, seen, today }: SectionProps & { seen: Outlook; today: string }) {
  const [draft, setDraft] = useState<{ everyDays: number; visits: number; score: number | null } | null>(null)
  const [asked, setAsked] = useState(false)
  if (settings.massageCourse || seen.kind === 'on-hold') return null
  const name = say('options_course')
  if (!draft) {
    return (
      <div class="field">
        <h3>{name}</h3>
        <p class="soft">{say('options_course_why')}</p>
        <div class="row wrap">
          <Button kind="second slim" press={() => setDraft({ ...weekly, score: null })}>
            {say('options_course_begin')}
          </Button>
        </div>
      </div>
    )
  }
  const start = async () => {
    const { everyDays, visits, score } = draft
    if (score === null) return setAsked(true)
    const done = await set({ massageCourse: { from: today, everyDays, visits, startScore: score, scores: [] } }, name)
    if (done) setDraft(null)
  }
  return (
    <div class="course-start" role="group" aria-label={name}>
      <h3>{name}</h3>
      <div class="pair">
        <Slider
          label={say('options_course_every')}
          value={draft.everyDays}
          range={courseRanges.everyDays}
          words={(n) => say('ui_days', { n })}
          save={async (everyDays) => setDraft({ ...draft, everyDays })}
        />
        <Slider
          label={say('options_course_visits')}
          value={draft.visits}
          range={courseRanges.visits}
          words={(n) => say('options_course_n', { n })}
          save={async (visits) => setDraft({ ...draft, visits })}
        />
      </div>
      <Scale
        label={say('options_course_score')}
        value={draft.score}
        choose={(score) => setDraft({ ...draft, score })}
        fault={asked && draft.score === null ? 'course-fault' : undefined}
      />
      {asked && draft.score === null && (
        <p id="course-fault" class="fault small" role="alert">
          {say('options_course_score_wanted')}
        </p>
      )}
      <div class="row wrap">
        <Button kind="primary slim" press={start}>
          {say('options_course_start')}
        </Button>
        <Button kind="second slim" press={() => setDraft(null)}>
          {say('options_visit_cancel')}
        </Button>
      </div>
    </div>
  )
}
