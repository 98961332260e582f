import * as v from 'valibot'
import { isDate } from './dates.ts'
import {
  longestMore,
  places,
  pressures,
  questions,
  type RowAnswer,
  type Screening,
  type ScreeningChange,
} from './screening.ts'

/** More answers than there will ever be questions. */
const mostAnswers = 300

const date = v.pipe(
  v.string(),
  v.check((text) => isDate(text) && text >= '1900'),
)
const said = v.picklist(['yes', 'no', 'not-sure'])
const bareAnswer = v.object({ answer: said })
const answer = v.object({
  answer: said,
  askedOn: v.exactOptional(date),
  areas: v.exactOptional(v.pipe(v.array(v.picklist(places)), v.maxLength(places.length))),
}) satisfies v.GenericSchema<unknown, RowAnswer>
const pressure = v.nullable(v.picklist(pressures))

/** All of it, as a backup holds it: whole or not at all. */
export const screeningShape = v.object({
  version: v.literal(1),
  answeredOn: v.nullable(date),
  answers: v.pipe(
    v.record(v.pipe(v.string(), v.maxLength(60)), answer),
    v.check((all) => Object.keys(all).length <= mostAnswers),
  ),
  pressure,
  more: v.pipe(v.string(), v.maxLength(longestMore)),
}) satisfies v.GenericSchema<unknown, Screening>

/**
 * Answers as stored; `null` where they cannot be read at all. One that is damaged is left out alone, so that its question
 * is asked again; one whose detail is damaged keeps what was answered. Answers to questions of another version are kept.
 */
export function readScreening(data: unknown): Screening | null {
  const outer = v.safeParse(v.object({ version: v.literal(1), answers: v.record(v.string(), v.unknown()) }), data)
  if (!outer.success) return null
  const found = data as Record<string, unknown>
  const answers = Object.entries(outer.output.answers)
    .slice(0, mostAnswers)
    .flatMap(([id, one]) => {
      const good = whole(answer, one) ?? whole(bareAnswer, one)
      return good ? [[id, good] as const] : []
    })
  return {
    version: 1,
    answeredOn: whole(date, found['answeredOn']),
    answers: Object.fromEntries(answers),
    pressure: whole(pressure, found['pressure']),
    more: whole(v.string(), found['more'])?.slice(0, longestMore) ?? '',
  }
}

const change = v.strictObject({
  answers: v.exactOptional(v.record(v.string(), v.nullable(answer))),
  answeredOn: v.exactOptional(v.nullable(date)),
  pressure: v.exactOptional(pressure),
  more: v.exactOptional(v.string()),
})

/** A change that a page asks for, whole; or the message key of what is wrong with it. `today` is a calendar date, `YYYY-MM-DD`. */
export function checkedScreening(wanted: unknown, today: string): ScreeningChange | string {
  const good = whole(change, wanted)
  if (!good) return 'answer_bad_screening'
  const { answers = {}, answeredOn, more = '' } = good
  if (more.length > longestMore) return 'answer_more_too_long'
  const given = Object.entries(answers)
  if (given.some(([id, one]) => !fits(id, one))) return 'answer_bad_screening'
  const dates = [answeredOn, ...given.map(([, one]) => one?.askedOn)]
  return dates.some((each) => each && each > today) ? 'answer_date_to_come' : good
}

/** Only what a question asks for may be answered to it. */
function fits(id: string, one: RowAnswer | null): boolean {
  const question = questions().find((each) => each.id === id)
  if (!question) return false
  const asks = question.row !== undefined && question.row.tier !== 'area'
  return !one || ((asks || !one.askedOn) && (question.areas.length > 0 || !one.areas?.length))
}

function whole<T>(shape: v.GenericSchema<unknown, T>, data: unknown): T | null {
  const result = v.safeParse(shape, data)
  return result.success ? result.output : null
}
