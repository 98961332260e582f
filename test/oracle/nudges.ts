import type { Readings } from './clocks.ts'
import { free, hard, type Holds, soft } from './holds.ts'
import type { Lived } from './lived.ts'
import type { Settled } from './match.ts'

export type Kind = 'short' | 'long' | 'standing'

/** A nudge as printed, in trace seconds. */
export interface Nudge {
  readonly at: number
  readonly kind: Kind
  readonly silent: boolean
}

const spacing = 600
const merge = 600
const softLimit = 1800
/** A nudge whose time comes freely is sent within so many seconds of it. */
const near = 5
/** An alarm is set no closer than this; after a change just before the time, that is how late it may be. */
const nextAlarm = 35
/** After a hold has ended. */
const afterHold = 65

/** Answers that move the next nudge. */
const moves: ReadonlySet<string> = new Set(['snooze', 'skip', 'up', 'start', 'was-up', 'was-sitting'])

interface Watch {
  since: number
  /** The same, had a nudge that came a little late counted from when it was due. */
  early: number
  snoozes: number
  snoozedUntil: number | null
  /** Since when it has been due, whatever holds it. */
  due: number | null
  /** Since when nothing has held it. */
  ready: number | null
  /** Until when it must be out. */
  deadline: number
  /** The rules leave its time open until its clock restarts. */
  open: boolean
}

const fresh = (): Watch => ({
  since: 0,
  early: 0,
  snoozes: 0,
  snoozedUntil: null,
  due: null,
  ready: null,
  deadline: 0,
  open: false,
})

/** Follows a day second by second beside the nudges that were sent, and says which should not have been, and which are missing. */
export function watchNudges(
  day: Lived,
  clocks: Readings,
  holds: Holds,
  settled: readonly Settled[],
  sent: readonly Nudge[],
  late: number,
) {
  const wrong: string[] = []
  const opened: string[] = []
  const kinds: Kind[] = ['short', 'long', 'standing']
  const { shortSec, longSec, standingSec } = day.chosen
  const interval = { short: shortSec, long: longSec, standing: standingSec }
  const read = { short: clocks.stretch, long: clocks.sitting, standing: clocks.standing }
  const watch = { short: fresh(), long: fresh(), standing: fresh() }
  const sentAt = group(sent, (s) => s.at)
  const pressAt = group(day.presses, (p) => p.at)
  const settledAt = group(settled, (s) => s.to)
  const kept = new Map<Settled, Record<Kind, Watch> & { waiting: Kind | null; unanswered: ReadonlySet<Kind> }>()
  const changes = new Set(settled.flatMap((s) => [s.to, s.gap.told[0], s.gap.told[1]].map(Math.round)))
  for (const p of day.presses) changes.add(Math.round(p.at))
  let lastSent = -Infinity
  let lastChange = 0
  /** The one that an answer answers, and all that nobody has answered. */
  let waiting: Kind | null = null
  const unanswered = new Set<Kind>()
  /** The last second at which each was due, or as good as. */
  const dueAt = { short: -1, long: -1, standing: -1 }

  const reset = (kind: Kind) => {
    watch[kind] = fresh()
    unanswered.delete(kind)
    if (waiting === kind) waiting = null
  }
  const leaveOpen = (kind: Kind, why: string) => {
    if (!watch[kind].open) opened.push(why)
    watch[kind].open = true
  }
  const at = (kind: Kind, t: number) => read[kind][Math.max(0, Math.min(t, read[kind].length - 1))] ?? 0
  /** Seconds of its clock still to run. */
  const left = (kind: Kind, t: number) => interval[kind] - (at(kind, t) - watch[kind].since)
  /** By how much a long one is due after a short one, and whether the errors leave open on which side of ten minutes that is. */
  const apart = (t: number) => left('long', t) - left('short', t)
  const unsure = (t: number) => {
    const error = watch.short.since - watch.short.early + watch.long.since - watch.long.early
    return error > 0 && Math.abs(Math.abs(apart(t)) - merge) <= error
  }

  const events = [sentAt, pressAt, settledAt, clocks.bothRestart, clocks.stretchRestarts, clocks.undone, changes]
  const seconds = new Set(events.flatMap((list) => [...list.keys()]).flatMap((t) => [t - 1, t]))
  for (let t = 1; t < holds.maybe.length; t++) if (holds.maybe[t] !== holds.maybe[t - 1]) seconds.add(t)
  const marks = [...seconds, Infinity].sort((a, b) => a - b)
  let mark = 0
  /** The next second at which anything can happen: with nothing due and nothing snoozed the clocks need their time. */
  const next = (t: number) => {
    while ((marks[mark] ?? Infinity) <= t) mark++
    const held = holds.maybe[t] === hard
    let calm = (marks[mark] ?? Infinity) - t
    for (const kind of kinds) {
      const { due, snoozedUntil, since, early } = watch[kind]
      // What is due and held stays so until the hold ends; a short one that is left to a long one is as calm as that.
      if (due !== null) calm = held ? calm : 1
      else if (snoozedUntil !== null) calm = Math.min(calm, snoozedUntil - t - 2 * near)
      else if (kind !== 'short' || left(kind, t) > 0 || left('long', t) <= 0 || Math.abs(apart(t)) > merge || unsure(t))
        calm = Math.min(calm, left(kind, t) - (since - early) - 2 * near)
    }
    return t + Math.max(1, Math.floor(calm))
  }

  for (let t = 0; t <= Math.floor(day.end); t = next(t)) {
    if (changes.has(t)) lastChange = t
    for (const s of settledAt.get(t) ?? []) {
      const { short, long, standing } = watch
      const answers = { waiting, unanswered: new Set(unanswered) }
      kept.set(s, { short: { ...short }, long: { ...long }, standing: { ...standing }, ...answers })
      // Its clock stood still in the break, and so did its being late.
      if (s.first === 'short' && watch.long.due !== null) watch.long.due += Math.round(s.to - s.from)
    }
    if (clocks.bothRestart.has(t)) for (const kind of kinds) reset(kind)
    if (clocks.stretchRestarts.has(t)) reset('short')
    if (t > 0 && clocks.upright[t] !== clocks.upright[t - 1]) reset('standing')
    if (at('long', t) < watch.long.since) leaveOpen('long', 'a short break took back minutes already nudged about')
    const undone = clocks.undone.get(t)
    if (undone) {
      const then = kept.get(undone)
      // As if the gap had been sitting: what was snoozed comes back, what waited for an answer waits on.
      for (const kind of kinds) {
        if (kind !== 'short' && undone.first === 'short') continue
        if (kind === 'standing' && clocks.upright[t] !== 1) continue
        const { since = 0, early = 0, snoozes = 0, snoozedUntil = null, open = false } = then?.[kind] ?? {}
        const due = snoozedUntil !== null && snoozedUntil <= t ? snoozedUntil : watch[kind].due
        watch[kind] = { ...watch[kind], since, early, snoozes, snoozedUntil, due, open: watch[kind].open || open }
        if (then?.unanswered.has(kind)) unanswered.add(kind)
        if (then?.waiting === kind) waiting ??= kind
        if (lastSent >= Math.round(undone.to)) leaveOpen(kind, 'a nudge before a break was taken back')
      }
    }

    for (const kind of kinds) {
      const one = watch[kind]
      const mine = kind === 'standing' ? clocks.upright[t] === 1 : clocks.upright[t] === 0
      const merged =
        kind === 'short' && one.snoozedUntil === null && watch.long.snoozedUntil === null && Math.abs(apart(t)) <= merge
      const due = mine && (one.snoozedUntil === null ? left(kind, t) <= 0 && !merged : t >= one.snoozedUntil)
      if (kind === 'short' && left(kind, t) <= 0 && unsure(t)) leaveOpen('short', 'about ten minutes from a long one')
      const { snoozedUntil } = watch.long
      if (kind === 'short' && left(kind, t) <= 0 && snoozedUntil !== null && snoozedUntil - t <= merge)
        leaveOpen('short', 'a short one while the long one is snoozed')
      if (!due) {
        one.due = null
        one.ready = null
        continue
      }
      one.due ??= t
      const spaced = one.snoozedUntil !== null || t - lastSent >= spacing
      const softly = holds.maybe[t] === soft && t - one.due < softLimit
      if (holds.maybe[t] === hard || softly || !spaced) {
        one.ready = null
        continue
      }
      if (one.ready !== null) continue
      one.ready = t
      // It may have been due, and held, a little earlier than `due` says.
      const lately = holds.maybe.subarray(Math.max(0, t - 1 - (one.since - one.early)), t)
      const held = lately.some((level) => level !== free) && t - one.due < softLimit
      const changed = t - lastChange <= 31 || t - one.due >= softLimit
      one.deadline = t + late + (held ? afterHold : changed ? nextAlarm : near)
    }

    for (const nudge of sentAt.get(t) ?? []) {
      const { kind } = nudge
      const one = watch[kind]
      // Sent in the very second in which its clock restarted: before that it was right.
      const turned = clocks.upright[t] !== clocks.upright[Math.max(0, t - 1)]
      const justBefore = (turned || clocks.bothRestart.has(t) || clocks.stretchRestarts.has(t)) && dueAt[kind] === t - 1
      const returns = one.snoozedUntil !== null && t >= one.snoozedUntil - near
      const due = returns || justBefore || left(kind, t) <= near + one.since - one.early
      if (!due && !one.open) wrong.push(`${kind} at ${t}: ${Math.round(left(kind, t))} s too early`)
      if (one.snoozedUntil !== null && !returns) wrong.push(`${kind} at ${t}: snoozed until ${one.snoozedUntil}`)
      if (holds.sure[t] === hard) wrong.push(`${kind} at ${t}: away, waking, in a session, paused or outside hours`)
      const force = one.due !== null && t - one.due >= softLimit - near - late - (one.since - one.early)
      if (holds.sure[t] === soft && !force && !one.open) wrong.push(`${kind} at ${t}: full screen or sound holds it`)
      if (!one.open && nudge.silent !== (holds.sure[t] === soft && force) && !(holds.maybe[t] !== free && force))
        wrong.push(`${kind} at ${t}: ${nudge.silent ? 'silent' : 'not silent'}`)
      if (!returns && !one.open && t - lastSent < spacing - near)
        wrong.push(`${kind} at ${t}: ${t - lastSent} s after the last`)
      if (
        // An answer in this very second may have moved the long one away.
        !pressAt.has(t) &&
        kind === 'short' &&
        !returns &&
        !justBefore &&
        !one.open &&
        !watch.long.open &&
        watch.long.snoozedUntil === null &&
        Math.abs(apart(t)) <= merge &&
        !unsure(t)
      )
        wrong.push(`short at ${t}: a long one is due ${apart(t)} s later`)
      const held = one.snoozedUntil === null ? 0 : t - one.snoozedUntil
      const after = returns ? left('short', t) + held : -apart(t)
      const standsFor = after <= merge
      // A return that was held may stand for what is due soon after it, or soon after it should have been.
      const doubtful = returns ? after > merge && after - held <= merge : unsure(t)
      // Sent a moment early it may count from then, or from when it was due.
      const ahead = returns || justBefore ? 0 : Math.min(near, Math.max(0, left(kind, t)))
      const punctual = returns ? at(kind, t) - held : one.early + interval[kind]
      one.since = at(kind, t) + ahead
      one.early = punctual <= one.since && one.since - punctual <= afterHold ? punctual : at(kind, t)
      if (ahead > 0) one.early = Math.min(one.early, at(kind, t))
      if (!returns) one.snoozes = 0
      one.snoozedUntil = null
      one.due = null
      one.ready = null
      waiting = kind
      unanswered.add(kind)
      lastSent = t
      if (kind !== 'long') continue
      const short = watch.short
      if (short.snoozedUntil !== null) leaveOpen('short', 'a long one while the short one is snoozed')
      else if (doubtful) leaveOpen('short', 'about ten minutes from a long one')
      else if (standsFor) {
        short.since = at('short', t)
        short.early = short.since - (one.since - one.early)
        short.due = null
        short.ready = null
      }
    }

    // Which came first, the nudge or the answer, a second does not tell.
    if (lastSent === t && pressAt.get(t)?.some(({ what }) => moves.has(what)))
      for (const kind of kinds) leaveOpen(kind, 'an answer in the second of a nudge')
    for (const { what, minutes } of pressAt.get(t) ?? []) {
      if (waiting === null) {
        if (what !== 'skip' && what !== 'start' && what !== 'up') continue
        for (const kind of kinds)
          if (watch[kind].due !== null || watch[kind].snoozedUntil !== null)
            leaveOpen(kind, 'answer to a nudge that is yet to come')
        for (const kind of unanswered) leaveOpen(kind, 'answer to an older nudge')
        continue
      }
      const one = watch[waiting]
      if (what === 'snooze' && one.snoozes < 2) {
        one.snoozes++
        one.snoozedUntil = t + 60 * (minutes ?? 5)
        one.due = null
        unanswered.delete(waiting)
        waiting = null
      } else if (what === 'skip' || what === 'up' || what === 'start') {
        one.since = at(waiting, t)
        one.early = one.since
        one.snoozes = 0
        one.due = null
        unanswered.delete(waiting)
        waiting = null
        for (const kind of unanswered) leaveOpen(kind, 'answer to an older nudge')
      }
    }

    for (const kind of kinds) {
      const one = watch[kind]
      if (one.snoozedUntil === null ? left(kind, t) <= near + one.since - one.early : t + near >= one.snoozedUntil)
        dueAt[kind] = t
      if (one.ready === null || one.open || t <= one.deadline) continue
      // Of two that are due at once either may be the one to wait.
      if (
        lastSent === t ||
        kinds.some((other) => other !== kind && watch[other].ready !== null && watch[other].deadline >= t)
      )
        continue
      wrong.push(`${kind} is missing: due since ${one.due}, free since ${one.ready}, at ${t} not yet sent`)
      one.open = true
    }
  }
  return { wrong, opened }
}

function group<T>(list: readonly T[], of: (one: T) => number): Map<number, T[]> {
  const map = new Map<number, T[]>()
  for (const one of list) map.set(Math.round(of(one)), [...(map.get(Math.round(of(one))) ?? []), one])
  return map
}
