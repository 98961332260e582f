import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { UserEvent } from '../core/events.ts'
import type { RunningSession } from '../core/state.ts'
import type { Plan } from '../core/timeline.ts'
import { phaseAt } from '../core/timeline.ts'
import type { PageProps } from '../ui/page.ts'
import { asks, planAsked, planOf } from './chosen.ts'
import { backFrom, beginOf, elapsedSec } from './place.ts'

/** How a session came to its end on this page, and the movements done. */
export interface Over {
  readonly how: 'finished' | 'left' | 'hurt'
  readonly done: readonly string[]
}

/**
 * The session on this page: begins the one that the address asks for where none is running, and drives it. What a
 * person presses holds at once; the stored state takes over with its next turn.
 */
export function useRun({ stored, now, send, page }: PageProps) {
  const turn = stored.clock?.turn ?? 0
  const [own, setOwn] = useState<{ readonly turn: number; readonly session: RunningSession } | null>(null)
  const [over, setOver] = useState<Over | null>(null)
  const [trouble, setTrouble] = useState(false)
  const begun = useRef<Plan | null>(null)
  const skipped = useRef(new Set<number>())
  const session = own && turn <= own.turn ? own.session : (stored.clock?.session ?? null)

  const { settings } = stored
  const id = session && `${session.id} ${session.movements.join()}`
  const plan = useMemo(() => begun.current ?? (session ? planOf(session) : null), [id, begun.current])
  const sec = session && plan ? elapsedSec(plan, session, now) : 0
  const phase = plan && phaseAt(plan, sec)
  const index = phase?.index ?? 0
  const ended = session !== null && plan !== null && sec >= plan.totalSec

  const tell = (event: UserEvent) =>
    void send(event)
      .then((answer) => setTrouble(!answer.ok))
      .catch(() => setTrouble(true))

  const start = (query: Readonly<Record<string, string>>) => {
    const asked = planAsked(query, settings, now)
    begun.current = asked
    skipped.current.clear()
    setOver(null)
    setOwn({
      turn,
      session: {
        id: 'own',
        startedAt: now,
        plannedSec: asked.totalSec,
        plannedEndAt: now + asked.totalSec * 1000,
        pausedAt: null,
        movements: asked.movements,
      },
    })
    tell({ do: 'start', sec: asked.totalSec, movements: asked.movements })
  }

  const done = (upTo: number) => (plan?.movements ?? []).filter((_, at) => at < upTo && !skipped.current.has(at))

  const end = (how: Over['how'], upTo: number, event: UserEvent) => {
    setOver({ how, done: done(upTo) })
    tell(event)
  }

  useEffect(() => {
    const running = session && (session.pausedAt !== null || now < session.plannedEndAt)
    if (!asks(page.query)) return
    if (!running) start(page.query)
    page.forgetQuery()
  }, [])

  useEffect(() => {
    if (!ended || over) return
    const all = done(plan.movements.length)
    if (all.length > 0) end('finished', plan.movements.length, { do: 'finish' })
    else end('left', 0, { do: 'leave', done: [] })
  }, [ended, over])

  const jump = (toSec: number) => {
    if (!session || !plan) return
    const leftSec = plan.totalSec - toSec
    setOwn({ turn, session: { ...session, pausedAt: null, plannedEndAt: now + leftSec * 1000 } })
    tell({ do: 'session-resume', leftSec })
  }

  return {
    session,
    plan,
    sec,
    phase,
    over,
    trouble,
    start,
    paused: session?.pausedAt != null,
    back: () => plan && jump(backFrom(plan, index, sec)),
    next: () => {
      if (!plan) return
      skipped.current.add(index)
      jump(beginOf(plan, index + 1))
    },
    hold: () => {
      if (!session) return
      if (session.pausedAt !== null) return jump(sec)
      setOwn({ turn, session: { ...session, pausedAt: now } })
      tell({ do: 'session-pause' })
    },
    leave: () => end('left', index, { do: 'leave', done: done(index) }),
    hurts: () => phase && end('hurt', index, { do: 'hurts', movement: phase.movement }),
  }
}

/** What a session offers to its views. */
export type Run = ReturnType<typeof useRun>
