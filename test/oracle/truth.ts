import { evidence, type Evidence } from './evidence.ts'
import type { Lived, Range } from './lived.ts'

/** What a gap comes to. */
export type Outcome = 'sitting' | 'short' | 'long' | 'unobserved'

/** A gap, with the error that is allowed at each end. Times in seconds. */
export interface Gap {
  /** The last evidence of presence, and the earliest and latest that may be taken for it. */
  readonly from: number
  readonly fromRange: Range
  /** The next evidence of presence, likewise. */
  readonly to: number
  readonly toRange: Range
  /** More than one only where the allowed errors, or the brief itself, leave it open; `open` then says why. */
  readonly outcomes: ReadonlySet<Outcome>
  readonly open: string | null
  /** From here on, at the earliest and at the latest, the browser's reports tell that nobody is there. */
  readonly told: Range
  /** The person's word on it afterwards. */
  readonly said: { readonly at: number; readonly what: 'was-up' | 'was-sitting' } | null
  /** Sitting by sound from the first to the last second. */
  readonly bySound: boolean
  /** The day ended in it. */
  readonly unfinished: boolean
}

/** What the browser can tell. */
export interface Told {
  readonly lock: boolean
  /** Seconds by which an alarm may be late. */
  readonly late: number
  /** Seconds after a waking until the extension is run at the latest; overdue alarms ring at once where the wall clock counts. */
  readonly wakes: number
}

export const idleAfter = 60
const exact = 2
const startOfSleep = 120
const endOfSleep = 35
const endOfSound = 120
const silence = 150
const shortBreak = 120
const closedGoesOn = 300

/** The gaps of a day, oldest first: everything between evidence that could be told from sitting, or corrected. */
export function gapsOf(day: Lived, told: Told): Gap[] {
  const gaps: Gap[] = []
  let last: Evidence = { from: 0, to: 0, by: 'input' }
  const seen = seenBy(day, evidence(day))
  const reach = (next: Evidence, unfinished: boolean) => {
    const gap = gapBetween(day, told, last, next, unfinished)
    if (gap) gaps.push(gap)
  }
  for (const next of seen) {
    if (next.by === 'lock' && (!told.lock || next.from - last.to >= idleAfter)) continue
    if (next.from > last.to) reach(next, false)
    if (next.to >= last.to) last = next
  }
  if (day.end > last.to) reach({ from: day.end, to: day.end, by: 'input' }, true)
  gaps.push(...quietBySound(day))
  return corrected(
    day,
    gaps.sort((a, b) => a.from - b.from),
  )
}

/** Nobody sees input while the browser is closed, but a launch finds whoever touched something in the last minute. */
function seenBy(day: Lived, all: Evidence[]): Evidence[] {
  const seen = all.filter((e) => !day.closed.some(([quit, launch]) => e.from > quit && e.from < launch))
  for (const [, launch] of day.closed) {
    const there = day.inputs.some((t) => t <= launch && t > launch - idleAfter)
    if (there && launch < day.end) seen.push({ from: launch, to: launch, by: 'input' })
  }
  return seen.sort((a, b) => a.from - b.from)
}

function gapBetween(day: Lived, told: Told, last: Evidence, next: Evidence, unfinished: boolean): Gap | null {
  const from = last.to
  const to = next.from
  const inside = ([a, b]: Range) => a < to && b > from
  const closed = day.closed.find(inside)
  const slept = day.slept.filter(inside)
  const input = last.by === 'input' ? from : (day.inputs.findLast((t) => t <= from) ?? 0)
  if (to - input < idleAfter - exact && !closed && slept.length === 0) return null
  const locked = told.lock ? day.locked.find(inside) : undefined
  const rest = { from, to, said: null, bySound: false, unfinished }
  const toRange: Range = unfinished ? [to, to] : [to - exact, to + exact]
  const reported = Math.min(from + idleAfter, locked ? Math.max(locked[0], from) : Infinity)

  if (closed && closed[0] < reported) {
    const length: Range = [closed[1] - closed[0], closed[1] - closed[0] + startOfSleep]
    const outcomes: Outcome[] = []
    if (length[0] <= closedGoesOn) outcomes.push('sitting')
    if (length[1] > closedGoesOn) outcomes.push('unobserved')
    const fromRange: Range = [closed[0] - startOfSleep - exact, closed[0] + exact]
    return { ...rest, fromRange, toRange, told: [closed[0], closed[0]], ...either(outcomes, 'closed about 5 min') }
  }

  const quick = slept.find(([a]) => a < reported)
  if (quick) return sleptUntold({ ...rest, toRange }, day, told, quick, input)

  const known: Known =
    locked || upBefore(day, from) === 'yes' ? 'yes' : slept.length > 0 ? 'maybe' : upBefore(day, from)
  let fromRange: Range = [from - exact, from + exact]
  let toldBy: Range = [reported, reported]
  let length: Range = [to - from, to - from]
  let open = known === 'maybe' ? (slept.length > 0 ? 'slept while reading' : 'said "up" a while before') : ''
  // Where an alarm at the cap may be late, a film that is over by then has just ended for all that can be told.
  const over = day.sound.some(([, b]) => b >= from && b <= from + told.late + exact)
  const by = last.by === 'cap' && over ? 'sound' : last.by
  if (by === 'sound' && from - input >= idleAfter - exact) {
    fromRange = [Math.max(input - exact, from - endOfSound - exact - told.late), from + endOfSound + exact + told.late]
    toldBy = [from, from + endOfSound + told.late]
    length = [Math.max(0, to - fromRange[1]), to - fromRange[0]]
    open = 'end of a film'
  } else if (by === 'sound') {
    fromRange = [input - exact, from + exact]
    toldBy = [Math.min(reported, input + idleAfter), reported]
    length = [to - from, to - input]
    open = 'sound that stops soon'
  } else if (by === 'cap' || by === 'session') toldBy = [from, from + told.late]
  if (!told.lock) {
    // Where a lock is not told, the last input before it is all that is known.
    const lock = day.locked.find(([a]) => a >= from && a < from + idleAfter)
    if (lock) fromRange = [fromRange[0], lock[0] + exact]
  }
  if (closed)
    return { ...rest, fromRange, toRange: [toRange[0], toRange[1] + exact], told: toldBy, ...either(['long'], '') }
  return { ...rest, fromRange, toRange, told: toldBy, ...either(classify(day, length, known), open) }
}

/** A sleep that began before anyone was missed. */
function sleptUntold(
  rest: Pick<Gap, 'from' | 'to' | 'toRange' | 'said' | 'bySound' | 'unfinished'>,
  day: Lived,
  told: Told,
  [sleep, wake]: Range,
  input: number,
): Gap {
  const length = wake - sleep
  const seen = length > silence
  const unseen = length + startOfSleep + told.late + exact < silence
  // A sleep too short to be noticed moves the idle report, and with it the beginning, by its length.
  const late = seen ? sleep : Math.max(sleep, input + length)
  const fromRange: Range = [unseen ? input - exact : sleep - startOfSleep - told.late - exact, late + exact]
  const latest = rest.unfinished || unseen ? rest.toRange[1] : rest.to + endOfSleep + exact + told.late + told.wakes
  const earliest = rest.unfinished || unseen ? rest.toRange[0] : rest.to - endOfSleep - exact
  const toRange: Range = [earliest, latest]
  const outcomes = classify(day, [earliest - fromRange[1], latest - fromRange[0]], seen ? 'yes' : 'maybe')
  if (!seen && !outcomes.includes('sitting') && rest.to - wake < idleAfter) outcomes.push('sitting')
  // Not noticed, it is told only once the counter, which stood still, has come to its minute.
  const by = seen ? sleep : Math.max(sleep, input + length + idleAfter)
  return { ...rest, fromRange, toRange, told: [sleep, by], ...either(outcomes, 'sleep that was not told') }
}

type Known = 'yes' | 'no' | 'maybe'

/** Did the person say "I'm up" just before? Said longer ago, it is anybody's guess. */
function upBefore(day: Lived, from: number): Known {
  const said = day.presses.filter((p) => p.what === 'up' && p.at <= from).at(-1)
  if (!said || from - said.at > 900) return 'no'
  return from - said.at <= 60 ? 'yes' : 'maybe'
}

function classify(day: Lived, [least, most]: Range, known: Known): Outcome[] {
  const { longBreakSec } = day.chosen
  const outcomes: Outcome[] = []
  const middle = most >= shortBreak && least < longBreakSec
  if (least < shortBreak || (middle && known !== 'yes')) outcomes.push('sitting')
  if (middle && known !== 'no') outcomes.push('short')
  if (most >= longBreakSec) outcomes.push('long')
  return outcomes
}

function either(outcomes: readonly Outcome[], why: string): Pick<Gap, 'outcomes' | 'open'> {
  return { outcomes: new Set(outcomes), open: outcomes.length > 1 ? why : null }
}

/** Five minutes and more without input that were sitting only because there was something to hear. */
function quietBySound(day: Lived): Gap[] {
  const found: Gap[] = []
  if (day.sound.length === 0) return found
  const all = evidence(day)
  for (const [i, from] of day.inputs.entries()) {
    const to = day.inputs[i + 1]
    if (to === undefined || to - from < day.chosen.longBreakSec) continue
    const covered = all.some((e) => e.by === 'sound' && e.from <= from + 1 && e.to >= to)
    const outcomes = new Set<Outcome>(['sitting'])
    const ends = { fromRange: [from - exact, from + exact] as Range, toRange: [to - exact, to + exact] as Range }
    if (covered)
      found.push({
        from,
        to,
        ...ends,
        outcomes,
        open: null,
        told: [to, to],
        said: null,
        bySound: true,
        unfinished: false,
      })
  }
  return found
}

/** Corrections speak of the last gap that could have been a break, for ten minutes after it. */
function corrected(day: Lived, gaps: Gap[]): Gap[] {
  for (const { at, what } of day.presses) {
    if (what !== 'was-up' && what !== 'was-sitting') continue
    const i = gaps.findLastIndex((g) => g.to <= at && !g.unfinished && g.to - g.from >= shortBreak)
    const gap = gaps[i]
    if (gap && at - gap.to <= 600 && !gap.outcomes.has('unobserved')) gaps[i] = { ...gap, said: { at, what } }
  }
  return gaps
}

/** What an outcome has become once the person has had a say. */
export function afterWord(gap: Gap, outcome: Outcome): Outcome {
  if (!gap.said) return outcome
  if (gap.said.what === 'was-sitting') return 'sitting'
  return outcome === 'sitting' ? (gap.bySound ? 'long' : 'short') : outcome
}
