import { beganAt, isMoment, isSound } from '../core/kept.ts'
import type { Felt, LogEntry } from '../core/log-entry.ts'
import { addHours, dayOf, piecesOf, zoneOr } from './border.ts'

/** What became of a nudge: an answer, a break within ten minutes without one, or nothing. */
export type Outcome = 'start' | 'up' | 'broke' | 'snooze' | 'skip' | 'none'
export const outcomes: readonly Outcome[] = ['start', 'up', 'broke', 'snooze', 'skip', 'none']

/** All that the charts need of one day: kept beside the log, worked out anew from the day's entries with each of them. */
export interface DayTotals {
  /** Local date, `YYYY-MM-DD`; the day begins at 4:00. */
  readonly day: string
  readonly sittingMs: number
  readonly standingMs: number
  /** Breaks taken: they began and ended on this day. The night is none. */
  readonly breakMs: number
  readonly short: number
  readonly long: number
  readonly unobservedMs: number
  /** Seated ms in each of the 24 local hours. */
  readonly hours: readonly number[]
  /** The longest runs of sitting, longest first. Epoch ms. */
  readonly runs: readonly { readonly from: number; readonly to: number }[]
  /** Runs of 90 min or more. */
  readonly longRuns: number
  readonly outcomes: Readonly<Record<Outcome, number>>
  readonly sessions: Readonly<Record<'finished' | 'left' | 'hurt', number>>
  /** Sessions by how they felt, for each movement in them. */
  readonly felt: Readonly<Record<string, Readonly<Record<Felt, number>>>>
  /** The last check-in of the day. */
  readonly checkIn: Pick<Of<'check-in'>, 'scores' | 'bothered'> | null
}

type Of<T extends LogEntry['type']> = Extract<LogEntry, { type: T }>

const mostRuns = 3
const longRunMs = 90 * 60_000
/** A break that begins this soon after a nudge is taken for an answer to it. */
const soonMs = 10 * 60_000

/** The days that an entry counts for. */
export function daysOf(entry: LogEntry, zone: string): readonly string[] {
  const there = zoneOr(entry.zone, zone)
  switch (entry.type) {
    case 'undo':
    case 'gap':
    case 'long-stretch':
      return []
    case 'span': {
      if (!isSound(entry)) return []
      if (entry.kind === 'sitting' || entry.kind === 'standing')
        return piecesOf(entry.from, entry.to, there).map(({ day }) => day)
      const day = withinDay(entry, there)
      return day === null ? [] : [day]
    }
    default: {
      const at = beganAt(entry)
      return isMoment(at) ? [dayOf(at, there)] : []
    }
  }
}

/** Adds up the entries that count for `day`; corrections have been carried out already. */
export function totalsOf(day: string, entries: readonly LogEntry[], zone: string): DayTotals {
  const spans = of(entries, 'span').filter(isSound)
  const hours = Array.from({ length: 24 }, () => 0)
  const runs: { from: number; to: number }[] = []
  const sums = { sittingMs: 0, standingMs: 0, breakMs: 0, unobservedMs: 0, short: 0, long: 0 }
  for (const span of spans) {
    const there = zoneOr(span.zone, zone)
    if (span.kind === 'away' || span.kind === 'unobserved') {
      if (withinDay(span, there) !== day) continue
      if (span.kind === 'unobserved') sums.unobservedMs += span.to - span.from
      else if (span.break) {
        sums[span.break] += 1
        sums.breakMs += span.to - span.from
      }
      continue
    }
    for (const { day: its, from, to } of piecesOf(span.from, span.to, there)) {
      if (its !== day) continue
      sums[span.kind === 'sitting' ? 'sittingMs' : 'standingMs'] += to - from
      if (span.kind !== 'sitting') continue
      runs.push({ from, to })
      addHours(hours, from, to, there)
    }
  }
  runs.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  return {
    day,
    ...sums,
    hours,
    runs: runs.slice(0, mostRuns),
    longRuns: runs.filter(({ from, to }) => to - from >= longRunMs).length,
    outcomes: outcomesOf(entries, spans),
    sessions: countBy(['finished', 'left', 'hurt'], of(entries, 'session'), (session) => session.end),
    felt: feltOf(of(entries, 'felt'), of(entries, 'session')),
    checkIn: lastOf(of(entries, 'check-in')),
  }
}

function outcomesOf(entries: readonly LogEntry[], spans: readonly Of<'span'>[]): DayTotals['outcomes'] {
  const nudges = [...of(entries, 'nudge')].sort((a, b) => a.at - b.at)
  const answers = [...of(entries, 'answer')].sort((a, b) => a.at - b.at)
  const moved = spans.filter((span) => span.kind === 'standing' || span.break)
  return countBy(outcomes, nudges, (nudge) => {
    const next = nudges[nudges.indexOf(nudge) + 1]?.at ?? Number.POSITIVE_INFINITY
    const answer = answers.find(({ at, kind }) => at >= nudge.at && at < next && kind === nudge.kind)
    if (answer) return answer.answer
    return moved.some(({ from }) => from >= nudge.at && from <= nudge.at + soonMs && from < next) ? 'broke' : 'none'
  })
}

/** Of several words on the same session the last one counts. */
function feltOf(all: readonly Of<'felt'>[], sessions: readonly Of<'session'>[]): DayTotals['felt'] {
  const begun = (at: number) => Math.max(0, ...sessions.map(({ from }) => from).filter((from) => from <= at))
  const bySession = new Map([...all].sort((a, b) => a.at - b.at).map((entry) => [begun(entry.at), entry]))
  const counts = new Map<string, Record<Felt, number>>()
  for (const { how, movements } of bySession.values()) {
    for (const id of new Set(movements)) {
      const count = counts.get(id) ?? { easier: 0, same: 0, worse: 0 }
      count[how] += 1
      counts.set(id, count)
    }
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function lastOf(all: readonly Of<'check-in'>[]): DayTotals['checkIn'] {
  const [last] = [...all].sort((a, b) => b.at - a.at)
  return last ? { scores: last.scores, bothered: last.bothered } : null
}

/** The day that a span lies in from beginning to end. */
function withinDay({ from, to }: Of<'span'>, zone: string): string | null {
  const day = dayOf(from, zone)
  return dayOf(Math.max(from, to - 1), zone) === day ? day : null
}

function of<T extends LogEntry['type']>(entries: readonly LogEntry[], type: T): readonly Of<T>[] {
  return entries.filter((entry): entry is Of<T> => entry.type === type)
}

function countBy<K extends string, T>(keys: readonly K[], all: readonly T[], keyOf: (one: T) => K): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>
  for (const one of all) counts[keyOf(one)] += 1
  return counts
}
