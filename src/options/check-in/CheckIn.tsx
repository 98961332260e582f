import { useRef, useState } from 'preact/hooks'
import { type Area, areas } from '../../catalogue/types.ts'
import { offered } from '../../core/check-in.ts'
import { dayOf } from '../../core/hours.ts'
import { Button } from '../../ui/Button.tsx'
import { dateWords } from '../../ui/time.ts'
import { Toggle } from '../../ui/Toggle.tsx'
import { say } from '../../ui/words.ts'
import { Heading } from '../Heading.tsx'
import { useDays } from '../history/days.ts'
import { checkInsOf, weeksIn } from '../history/figures.ts'
import { daysLater } from '../history/period.ts'
import type { SectionProps } from '../section.ts'
import { noScores, Ratings, type Scores } from './Ratings.tsx'
import { Outcome } from './Outcome.tsx'

const daysBack = 12 * 7

/** The weekly check-in: nine regions and one question, in under half a minute. */
export function CheckIn(props: SectionProps & { readonly arrived: boolean }) {
  const { stored, now, zone, ask, arrived } = props
  const today = dayOf(now, zone)
  const found = useDays(props, daysLater(today, -daysBack), today)
  const known = found === null || found === 'failed' ? [] : [...found.days.values()]
  const earlier = checkInsOf(known).find(({ day }) => day === today)
  const [draft, setDraft] = useState<Scores | null>(null)
  const [bothered, setBothered] = useState<boolean | null>(null)
  const [saved, setSaved] = useState(false)
  const result = useRef<HTMLDivElement>(null)
  const scores: Scores = draft ?? { ...noScores, ...earlier?.scores }
  const botheredNow = bothered ?? earlier?.bothered ?? false
  const ached = areas.filter((area) => scores[area] > 0).length

  const rate = (area: Area, score: number) => {
    setSaved(false)
    setDraft({ ...scores, [area]: score })
  }
  const save = async () => {
    if (!(await ask({ do: 'check-in', scores, bothered: botheredNow }, say('options_section_check_in')))) return
    setSaved(true)
    result.current?.focus()
  }
  const takeBack = async () => {
    if (!(await ask({ do: 'check-in-undo' }, say('options_section_check_in')))) return
    setDraft(scores)
    setBothered(botheredNow)
    setSaved(false)
  }
  const { lastAt } = stored.checkIn
  return (
    <div class="check-in">
      <Heading arrived={arrived}>{say('options_section_check_in')}</Heading>
      <p class="lead">
        {lastAt === null
          ? say('options_check_in_first')
          : say('options_check_in_last', { date: dateWords(dayOf(lastAt, zone), 'both') })}
      </p>
      <p class="soft">{say('options_check_in_what')}</p>
      <Ratings scores={scores} rate={rate} />
      <Toggle
        on={botheredNow}
        change={(on) => {
          setSaved(false)
          setBothered(on)
        }}
      >
        {say('options_check_in_bothered')}
      </Toggle>
      <div class="row wrap">
        <Button kind="primary" press={save}>
          {say(ached === 0 ? 'options_check_in_save_none' : 'options_check_in_save')}
        </Button>
        {offered(stored.checkIn, true, now) && !saved && (
          <Button
            kind="ghost"
            press={async () => {
              if (await ask({ do: 'check-in-later' }, say('options_section_check_in'))) location.hash = 'today'
            }}
          >
            {say('options_check_in_later')}
          </Button>
        )}
      </div>
      <div class="result" ref={result} tabIndex={-1} role="status">
        {saved && (
          <>
            <p class="row wrap">
              <span>{say('options_check_in_saved')}</span>
              <Button kind="second slim" press={takeBack}>
                {say('options_check_in_undo')}
              </Button>
              <a class="reach" href="#history">
                {say('options_check_in_history')}
              </a>
            </p>
            <Outcome weeks={weeksIn(known)} today={today} />
          </>
        )}
      </div>
      <p class="soft small">{say('options_check_in_private')}</p>
    </div>
  )
}
