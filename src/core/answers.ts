import { movements } from '../catalogue/index.ts'
import { compose, mustStop } from './compose.ts'
import { change, type Draft, write } from './draft.ts'
import { dateAt } from './dates.ts'
import { tomorrowAt } from './hours.ts'
import { correctionMs, minuteMs, mostSnoozes } from './limits.ts'
import { reading } from './nudge.ts'
import { rescreened } from './screening.ts'
import { checkedScreening } from './screening-shape.ts'
import { fresh, restartStretch, settle } from './restart.ts'
import { hushReminder } from './massage-reminder.ts'
import { begin, end } from './session.ts'
import { fold } from './sitting.ts'
import { sit, stand } from './standing.ts'
import type { NudgeKind } from './state.ts'
import type { Region } from '../catalogue/types.ts'
import { checkedSettings } from './settings-shape.ts'
import { wasSitting, wasUp } from './correct.ts'
import { correctToday } from './correct-today.ts'
import { choose } from './pick.ts'
import { said } from './stretch-said.ts'
import { deleteVisit, saveVisit, snoozeMassage } from './visits.ts'
import { report } from './report.ts'

/** Does what the person said. */
export function answer(d: Draft): void {
  const { what } = d.event
  switch (what.do) {
    case 'start': {
      if (mustStop(d)) return refuse(d, 'answer_no_session')
      const sec = what.sec ?? what.length ?? d.settings.sessionSec
      const movements = what.movements ?? chosen(d, sec, what.region)
      note(d, 'start')
      return begin(d, sec, movements)
    }
    case 'snooze':
      return snooze(d, what.minutes)
    case 'skip':
      return note(d, 'skip')
    case 'up':
      return up(d)
    case 'was-up':
    case 'was-sitting': {
      if (what.of !== undefined) {
        if (!correctToday(d, what.do, what.of)) refuse(d, 'answer_cannot_correct')
        return
      }
      const { lastGap } = d.clock
      const inTime = lastGap !== null && d.at - lastGap.to <= correctionMs
      if (!inTime || !(what.do === 'was-up' ? wasUp(d, lastGap) : wasSitting(d, lastGap))) refuse(d, 'answer_too_late')
      return
    }
    case 'pause':
      return pause(d, what.until ?? d.at + (what.minutes ?? 60) * minuteMs, what.until !== undefined)
    case 'resume':
      return change(d, { pause: null })
    case 'toggle-pause':
      return d.clock.pause ? change(d, { pause: null }) : pause(d, d.at + 60 * minuteMs, false)
    case 'standing':
      return stand(d)
    case 'sitting':
      return sit(d)
    case 'toggle-standing':
      return d.clock.mode === 'standing' ? sit(d) : stand(d)
    case 'finish':
      return end(d, 'finished', what.done)
    case 'leave':
      return end(d, 'left', what.done)
    case 'hurts':
      if (!d.stretch.hurt.includes(what.movement))
        d.stretch = { ...d.stretch, hurt: [...d.stretch.hurt, what.movement] }
      return end(d, 'hurt', what.done ?? [], what.movement)
    case 'session-swap':
      return swap(d, what.movements, what.leftSec)
    case 'felt':
    case 'check-in':
    case 'check-in-later':
    case 'check-in-undo':
      if (!report(d, what)) refuse(d, 'answer_bad_report')
      return
    case 'stretch':
    case 'own-save':
    case 'own-delete':
      return said(d, what)
    case 'session-pause':
      return d.clock.session ? change(d, { session: { ...d.clock.session, pausedAt: d.at } }) : undefined
    case 'session-resume':
      return d.clock.session
        ? change(d, { session: { ...d.clock.session, pausedAt: null, plannedEndAt: d.at + what.leftSec * 1000 } })
        : undefined
    case 'set': {
      const settings = checkedSettings({ ...d.settings, ...what.change })
      if (!settings) return refuse(d, 'answer_bad_setting')
      d.settings = settings
      return hushReminder(d)
    }
    case 'visit-save':
      saveVisit(d, what.visit)
      return hushReminder(d)
    case 'visit-delete':
      deleteVisit(d, what.id)
      return hushReminder(d)
    case 'massage-snooze':
      snoozeMassage(d, what.on)
      d.effects.push({ do: 'hush', id: 'massage' })
      return
    case 'screen': {
      const today = dateAt(d.at, d.event.facts.zone)
      const change = checkedScreening(what.change, today)
      if (typeof change === 'string') return refuse(d, change)
      d.screening = rescreened(d.screening, change)
      return hushReminder(d)
    }
    case 'test-nudge': {
      const { discreet, sound, style, shortEveryMin } = d.settings
      const movement = choose(d, d.clock.sent)
      const shape = { id: 'test', minutes: shortEveryMin, movement, silent: !sound, stays: false } as const
      d.effects.push({
        do: 'notify',
        nudge: { ...shape, snoozesLeft: 0, discreet, style: style === 'window' ? 'window' : 'notification' },
      })
      return
    }
    case 'dismiss-notice':
      d.notices = { ...d.notices, shown: d.notices.shown.filter((n) => n.key !== what.key) }
      return
    case 'restore':
    case 'undo-restore':
      return hushReminder(d)
    case 'erase':
      for (const id of ['short', 'long', 'standing', 'test', 'massage'] as const) d.effects.push({ do: 'hush', id })
      return
    case 'open-answers':
      d.effects.push({ do: 'open', page: 'answers' })
      return
    default:
      return
  }
}

/** A session that somebody else than its page starts: what the nudge named comes first. */
function chosen(d: Draft, sec: number, region?: Region): readonly string[] {
  const first = region ? undefined : d.clock.waiting?.movement
  const wish = { lengthSec: sec, ...(region && { region }), ...(first && { first }) }
  return compose(movements(), wish, d, d.stretch.composed).ids
}

function swap(d: Draft, movements: readonly string[], leftSec: number): void {
  const { session } = d.clock
  if (!session) return
  const plannedEndAt = (session.pausedAt ?? d.at) + leftSec * 1000
  change(d, { session: { ...session, movements, plannedEndAt } })
}

function refuse(d: Draft, why: string): void {
  d.refused = why
}

/** Any answer but a snooze: the next of that kind comes one full interval of sitting later. */
function note(d: Draft, said: 'start' | 'skip' | 'up'): void {
  const kind = d.clock.waiting?.kind ?? snoozed(d)
  write(d, { type: 'answer', at: d.at, kind, answer: said })
  if (!kind) return
  const sinceMs = reading(d.clock, d.settings, kind, d.at)
  change(d, { nudges: { ...d.clock.nudges, [kind]: { ...fresh, sinceMs } } })
  settle(d, [kind])
}

/** The kind that waits for the end of its snooze, if one does. */
function snoozed(d: Draft): NudgeKind | null {
  const kinds: readonly NudgeKind[] = ['long', 'short', 'standing']
  return kinds.find((kind) => d.clock.nudges[kind].snoozedUntil !== null) ?? null
}

function snooze(d: Draft, minutes: 5 | 10): void {
  const { waiting, nudges } = d.clock
  if (!waiting) return refuse(d, 'answer_nothing_to_snooze')
  const state = nudges[waiting.kind]
  if (state.snoozes >= mostSnoozes) return refuse(d, 'answer_snoozes_used')
  const later = { ...state, snoozes: state.snoozes + 1, snoozedUntil: d.at + minutes * minuteMs }
  write(d, { type: 'answer', at: d.at, kind: waiting.kind, answer: 'snooze', minutes })
  change(d, { nudges: { ...nudges, [waiting.kind]: later } })
  settle(d, [waiting.kind])
}

/** Counts as a short break now, and a gap that follows as away; the sitting clock goes on telling the truth about sitting. */
function up(d: Draft): void {
  note(d, 'up')
  const { gap } = d.clock
  change(d, { upAt: d.at, ...(gap && { gap: { ...gap, known: gap.known ?? 'said' } }) })
  change(d, fold(d.clock, d.settings, gap?.from ?? d.at))
  restartStretch(d, 'said', 0)
}

function pause(d: Draft, until: number, wall: boolean): void {
  change(d, { pause: { until: Math.min(until, farthest(d)), wall } })
}

/** A pause is never longer than a week: a slip in a date field must not silence Unknot for good. */
function farthest(d: Draft): number {
  return tomorrowAt(d.at, d.event.facts.zone) + 7 * 24 * 60 * minuteMs
}
