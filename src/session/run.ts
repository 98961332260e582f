import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { mustStop } from '../core/compose.ts'
import { inSession } from '../core/session.ts'
import type { UserEvent } from '../core/events.ts'
import type { Felt } from '../core/log-entry.ts'
import type { RunningSession } from '../core/state.ts'
import type { Stored } from '../core/stored.ts'
import { phaseAt, plan as lay } from '../core/timeline.ts'
import type { PageProps } from '../ui/page.ts'
import { type Asked, asks, known, planAsked, planOf, type Query } from './chosen.ts'
import { barredNow, otherAt, shuffledFrom } from './others.ts'
import { backFrom, beginOf, elapsedSec } from './place.ts'

/** How a session came to its end on this page, the movements done, and the one that hurt. */
export interface Over {
  readonly how: 'finished' | 'left' | 'hurt'
  readonly done: readonly string[]
  readonly hurt?: string
}

/**
 * The session on this page: begins the one that the address asks for where none is running, and drives it. What a
 * person presses holds at once; the stored state takes over with its next turn.
 */
export function useRun({ stored, now, send, page }: PageProps) {
  const turn = stored.clock?.turn ?? 0
  const [own, setOwn] = useState<{ readonly turn: number; readonly session: RunningSession } | null>(null)
  const [over, setOver] = useState<Over | null>(null)
  const [lost, setLost] = useState<UserEvent | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const skipped = useRef(new Set<number>())
  const shown = useRef<readonly string[]>([])
  const [left] = useState(() => leftBehind(stored, now, page.query))
  const kept = stored.clock?.session ?? null
  const session = own && turn <= own.turn ? own.session : kept && kept.id !== left ? kept : null

  const { stretch } = stored
  const plan = useMemo(
    () => (session ? planOf(session, stretch) : null),
    [session?.movements.join(), session?.plannedSec, stretch.own],
  )
  const sec = session && plan ? elapsedSec(plan, session, now) : 0
  const phase = plan && phaseAt(plan, sec)
  const index = phase?.index ?? 0
  const ended = session !== null && plan !== null && sec >= plan.totalSec
  const stopped = mustStop(stored)

  const tell = async (event: UserEvent) => {
    const { ok } = await send(event).catch(() => ({ ok: false }))
    // What comes later makes up for a pause or a swap that was not heard of, but never for an end.
    setLost((old) => (ok ? (old && old !== event && ends(old) ? old : null) : old && ends(old) ? old : event))
  }

  const begin = (made: Asked) => {
    setAsked(made)
    if (made.plan.movements.length === 0) return
    const { totalSec } = made.plan
    shown.current = [...shown.current, ...made.plan.movements]
    skipped.current.clear()
    setOver(null)
    setLost(null)
    setOwn({
      turn,
      session: {
        id: 'own',
        startedAt: now,
        plannedSec: totalSec,
        plannedEndAt: now + totalSec * 1000,
        pausedAt: null,
        movements: made.plan.movements,
      },
    })
    void tell({ do: 'start', sec: totalSec, movements: made.plan.movements })
  }
  const start = (wanted: Query) => begin(planAsked(wanted, stored, shown.current))

  const done = (upTo: number) => (plan?.movements ?? []).filter((_, at) => at < upTo && !skipped.current.has(at))

  const end = (how: Over['how'], upTo: number, event: UserEvent, hurt?: string) => {
    setOver({ how, done: done(upTo), ...(hurt && { hurt }) })
    void tell(event)
  }

  useEffect(() => {
    if (!asks(page.query)) return
    if (!session) start(page.query)
    page.forgetQuery()
  }, [])

  const leave = (upTo = ended ? plan.movements.length : index) => end('left', upTo, { do: 'leave', done: done(upTo) })

  // A sign that wants help, said while it goes on: nobody is led on.
  useEffect(() => {
    if (stopped && session && !over) leave()
  }, [stopped, session === null, over])

  useEffect(() => {
    if (!ended || over || stopped) return
    const all = done(plan.movements.length)
    if (all.length > 0) end('finished', plan.movements.length, { do: 'finish', done: all })
    else end('left', 0, { do: 'leave', done: [] })
  }, [ended, over, stopped])

  const jump = (toSec: number) => {
    if (!session || !plan) return
    const leftSec = plan.totalSec - toSec
    setOwn({ turn, session: { ...session, pausedAt: null, plannedEndAt: now + leftSec * 1000 } })
    void tell({ do: 'session-resume', leftSec })
  }

  /** Other movements from `from` on; the one that is going on goes on where it is, unless it is among them. */
  const change = (ids: readonly string[], from: number) => {
    if (!session || !plan) return
    const next = lay(ids, session.plannedSec, known(stretch))
    const lasts = beginOf(next, index + 1) - beginOf(next, index)
    const into = from > index ? Math.min(sec - beginOf(plan, index), lasts - 1) : 0
    const leftSec = next.totalSec - beginOf(next, index) - into
    shown.current = [...shown.current, ...plan.movements, ...ids.slice(from)]
    const plannedEndAt = (session.pausedAt ?? now) + leftSec * 1000
    setOwn({ turn, session: { ...session, movements: ids, plannedEndAt } })
    void tell({ do: 'session-swap', movements: ids, leftSec })
  }

  const begun = phase?.phase === 'rest' && plan && phase.from === beginOf(plan, index) ? index : index + 1
  const wish = { ...asked?.wish, lengthSec: session?.plannedSec ?? 0, shown: shown.current }
  const others = useMemo(
    () => (plan?.movements ?? []).map((_, at) => otherAt(plan?.movements ?? [], at, wish, stored)),
    [plan, stored],
  )
  const shuffled = useMemo(() => shuffledFrom(plan?.movements ?? [], begun, wish, stored), [plan, begun, stored])

  const barred = plan?.movements.findIndex((id, at) => at >= index && barredNow(id, stored)) ?? -1
  // The answers to the safety questions may change while it goes on.
  useEffect(() => {
    if (!plan || barred < 0 || over || stopped) return
    const other = others[barred]
    change(other ? plan.movements.with(barred, other) : plan.movements.toSpliced(barred, 1), barred)
  }, [plan, barred, over, stopped])

  return {
    plan,
    sec,
    /** When it began, less its pauses; epoch ms. */
    startsAt: session && plan ? session.plannedEndAt - plan.totalSec * 1000 : 0,
    phase,
    over,
    /** Something that the worker has not heard of. */
    trouble: lost !== null,
    retry: () => lost && tell(lost),
    start,
    /** Whether this would give a session. */
    startable: (wanted: Query) => planAsked(wanted, stored).plan.movements.length > 0,
    /** Why these movements; null on a page that only goes on with a session, and once they were changed. */
    why: asked && plan?.movements.join() === asked.plan.movements.join() ? asked.why : null,
    /** What is offered where too little is left. */
    instead: asked && asked.instead.length > 0 ? asked.instead : null,
    paused: session?.pausedAt != null,
    /** A sign among the safety answers rules every session out. */
    stopped,
    back: () => {
      if (!plan) return
      const toSec = backFrom(plan, index, sec)
      // What was passed over is done now after all.
      skipped.current.delete(phaseAt(plan, toSec)?.index ?? index)
      jump(toSec)
    },
    next: () => {
      if (!plan) return
      skipped.current.add(index)
      jump(beginOf(plan, index + 1))
    },
    hold: () => {
      if (!session) return
      if (session.pausedAt !== null) return jump(sec)
      setOwn({ turn, session: { ...session, pausedAt: now } })
      void tell({ do: 'session-pause' })
    },
    leave: () => leave(),
    hurts: () =>
      phase && end('hurt', index, { do: 'hurts', movement: phase.movement, done: done(index) }, phase.movement),
    /** Places for which there is another movement. */
    swappable: others.map((other) => other !== undefined),
    /** Another movement in place of the one at `at`. */
    swap: (at: number) => {
      const other = others[at]
      if (plan && other) change(plan.movements.with(at, other), at)
    },
    /** Another movement of the same part of the body in each place that has not begun; null where there is none. */
    shuffle: plan && shuffled !== plan.movements ? () => change(shuffled, begun) : null,
    felt: (how: Felt) => over && void tell({ do: 'felt', how, movements: over.done }),
  }
}

/** Whether a session is over with this. */
const ends = (event: UserEvent) => ['finish', 'leave', 'hurts'].includes(event.do)

/** The id of the session that nobody goes on with, where the address asks for another: that one takes its place. */
function leftBehind({ clock }: Stored, now: number, query: Query): string | null {
  if (!clock?.session || !asks(query) || inSession(clock, now)) return null
  return clock.session.id
}

/** What a session offers to its views. */
export type Run = ReturnType<typeof useRun>
