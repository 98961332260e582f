import { type AskedCondition, askedConditions as conditions } from '../catalogue/conditions.ts'
import { contraindications, type Contraindication, type ScreenGroup } from '../catalogue/contraindications.ts'
import { once } from '../catalogue/once.ts'
import { askedFlags, type RedFlag } from '../catalogue/safety.ts'
import { areas as everywhere, type Area, type ConditionTag, type Movement } from '../catalogue/types.ts'

/** What a person answered to the safety questions. It never leaves the device but in a backup that they make. */
export interface Screening {
  readonly version: 1
  /** Calendar date, `YYYY-MM-DD`, on which all questions were last gone through; `null` before the first time. */
  readonly answeredOn: string | null
  /** By the id of the question. */
  readonly answers: Readonly<Record<string, RowAnswer>>
  /** How firm a massage they would like; `null` where they have not said. */
  readonly pressure: Pressure | null
  /** In their own words, for the therapist. */
  readonly more: string
}

export interface RowAnswer {
  readonly answer: 'yes' | 'no' | 'not-sure'
  /** Calendar date on which a professional was asked, and said that it is fine. Only of HOLD and ASK rows. */
  readonly askedOn?: string
  /** Where it is, for the rows that ask; absent or empty: not said, so anywhere. */
  readonly areas?: readonly Place[]
}

/** An area of the body map, or a place that it does not have. */
export type Place = Area | 'elsewhere'
export const places: readonly Place[] = [...everywhere, 'elsewhere']

export type Pressure = 'light' | 'medium' | 'firm'
export const pressures: readonly Pressure[] = ['light', 'medium', 'firm']

/** The longest text a person may add to the note, in characters. */
export const longestMore = 500

export const noScreening: Screening = { version: 1, answeredOn: null, answers: {}, pressure: null, more: '' }

/** One thing that is asked. */
export interface Question {
  readonly id: string
  readonly group: ScreenGroup
  /** Message key. */
  readonly ask: string
  /** Places that may be named. */
  readonly areas: readonly Area[]
  readonly flag?: RedFlag
  readonly row?: Contraindication
  readonly condition?: AskedCondition
}

/** All questions, in the order they are asked. */
export const questions = once(() =>
  inOrder([
    ...askedFlags().map((flag): Question => ({ id: flag.id, group: 'signs', ask: flag.text, areas: [], flag })),
    ...contraindications().map((row): Question => ({ ...pick(row), group: row.group, row })),
    ...conditions().map((condition): Question => ({ ...pick(condition), group: 'moves', condition })),
  ]),
)

export const groups = once((): readonly ScreenGroup[] => [...new Set(questions().map(({ group }) => group))])

/** A row that applies, or may. */
export interface Standing {
  readonly row: Contraindication
  readonly notSure: boolean
  /** Date on which a professional was asked and agreed. */
  readonly askedOn: string | null
  readonly areas: readonly Place[]
}

/** What follows from the answers. */
export interface Outcome {
  /** HOLD rows that apply, those that a professional has cleared among them. */
  readonly hold: readonly Standing[]
  readonly ask: readonly Standing[]
  readonly areas: readonly Standing[]
  readonly flags: readonly RedFlag[]
  /** A HOLD row stands and nobody has cleared it, or a red flag does: no reminder for a massage. */
  readonly onHold: boolean
  /** What the composer leaves out or changes. */
  readonly tags: readonly ConditionTag[]
  /** Of the tags, those asked for the movements' sake alone. */
  readonly own: readonly ConditionTag[]
  /** Areas that no movement may load. */
  readonly injuredAreas: readonly Area[]
  /** A red flag, or a suspected clot: no session at all. */
  readonly noSession: boolean
}

/** Answers are never changed in place, and a page asks for what follows from them many times. */
const outcomes = new WeakMap<Screening['answers'], Outcome>()

/** The one reading of the answers that massage, note, composer and pages share. "Not sure" counts as "yes" until it is known better. */
export function outcomeOf({ answers }: Screening): Outcome {
  const outcome = outcomes.get(answers) ?? readOutcome(answers)
  outcomes.set(answers, outcome)
  return outcome
}

function readOutcome(answers: Screening['answers']): Outcome {
  // Most people have answered nothing yet, and the popup need not set up all questions to know what follows.
  const some = Object.keys(answers).length > 0
  const asked = <T>(list: () => readonly T[]): readonly T[] => (some ? list() : [])
  const standing = asked(contraindications).flatMap((row): Standing[] => {
    const given = applies(answers[row.id])
    if (!given) return []
    const { answer, askedOn = null, areas = [] } = given
    return [{ row, notSure: answer === 'not-sure', askedOn: row.tier === 'area' ? null : askedOn, areas }]
  })
  const own = asked(conditions).flatMap((condition) => {
    const given = applies(answers[condition.id])
    return given ? [{ condition, areas: given.areas ?? [] }] : []
  })
  const flags = asked(askedFlags).filter(({ id }) => applies(answers[id]))
  const open = standing.filter(({ askedOn }) => askedOn === null)
  const injured = [
    ...open.filter(({ row }) => row.injures).flatMap(({ row, areas }) => said(areas, row.areas)),
    ...own.filter(({ condition }) => condition.id === 'recent-injury').flatMap(({ areas }) => said(areas, everywhere)),
  ]
  const tags = [
    ...standing.flatMap(({ row, areas }) => [
      ...row.tags,
      ...said(areas, row.areas).flatMap((area) => row.tagsAt[area] ?? []),
    ]),
    ...own.map(({ condition }) => condition.id),
  ]
  const of = (tier: Contraindication['tier']) => standing.filter(({ row }) => row.tier === tier)
  return {
    hold: of('hold'),
    ask: of('ask'),
    areas: of('area'),
    flags,
    onHold: flags.length > 0 || open.some(({ row }) => row.tier === 'hold'),
    tags: [...new Set(tags)],
    own: own.map(({ condition }) => condition.id),
    injuredAreas: everywhere.filter((area) => injured.includes(area)),
    noSession: flags.length > 0 || open.some(({ row }) => row.stops),
  }
}

/** Whether the answers leave a movement out. A recent injury does only where the movement loads what is hurt. */
export function leavesOut({ tags, injuredAreas, noSession }: Outcome, { excludes, loads, region }: Movement): boolean {
  if (noSession || loads.some((area) => injuredAreas.includes(area))) return true
  // Even a clot that is treated: no work for the legs.
  if (region === 'hips-legs' && tags.includes('dvt')) return true
  return excludes.some((tag) => tag !== 'recent-injury' && tags.includes(tag))
}

/** How often the questions are asked anew: every three months of the calendar. */
export const reviewMonths = 3

/** How far a person is with the questions. Dates are calendar dates, `YYYY-MM-DD`. */
export interface Review {
  /** Groups with a question that has no answer yet. */
  readonly open: readonly ScreenGroup[]
  /** When to go through them again; `null` before they have been gone through. */
  readonly nextOn: string | null
  /** They were gone through, and it is time again: three months have passed, or there are new ones. */
  readonly due: boolean
}

export function reviewOf({ answers, answeredOn }: Screening, today: string): Review {
  const open = groups().filter((group) => questions().some((each) => each.group === group && !answers[each.id]))
  const nextOn = answeredOn && Temporal.PlainDate.from(answeredOn).add({ months: reviewMonths }).toString()
  return { open, nextOn, due: nextOn !== null && (open.length > 0 || today >= nextOn) }
}

/** What a page may change: answers one by one (`null` takes one back), and what stands on the note. */
export interface ScreeningChange {
  readonly answers?: Readonly<Record<string, RowAnswer | null>>
  readonly answeredOn?: string | null
  readonly pressure?: Pressure | null
  readonly more?: string
}

/** The screening with a change made. */
export function rescreened(old: Screening, { answers = {}, ...rest }: ScreeningChange): Screening {
  const merged = { ...old.answers, ...answers }
  const kept = Object.entries(merged).flatMap(([id, answer]) => (answer ? [[id, answer] as const] : []))
  return { ...old, ...rest, answers: Object.fromEntries(kept) }
}

/** The change that takes `change` back. */
export function takenBack(old: Screening, { answers, ...rest }: ScreeningChange): ScreeningChange {
  const fields = Object.keys(rest).map((key) => [key, old[key as keyof typeof rest]])
  const before = answers && Object.fromEntries(Object.keys(answers).map((id) => [id, old.answers[id] ?? null]))
  return { ...Object.fromEntries(fields), ...(before && { answers: before }) }
}

function applies(given: RowAnswer | undefined): RowAnswer | null {
  return given && given.answer !== 'no' ? given : null
}

/** The areas named; where no place was named at all it may be any. */
function said(named: readonly Place[], possible: readonly Area[]): readonly Area[] {
  return named.length === 0 ? possible : possible.filter((area) => named.includes(area))
}

function pick({ id, ask, areas }: Contraindication | AskedCondition): Pick<Question, 'id' | 'ask' | 'areas'> {
  return { id, ask, areas }
}

function inOrder(all: readonly Question[]): readonly Question[] {
  const order: readonly ScreenGroup[] = ['signs', 'now', 'blood', 'bones', 'skin', 'pregnancy', 'other', 'moves']
  return order.flatMap((group) => all.filter((each) => each.group === group))
}
