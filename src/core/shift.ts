import type { Clock } from './state.ts'

/** The wall clock was set: every stored moment moves by `ms`, so that no duration changes. A pause until a time of day stays. */
export function shifted(clock: Clock, ms: number): Clock {
  const by = <T extends number | null>(t: T): T => (t === null ? t : t + ms) as T
  const { gap, lastGap, restart, nudges, waiting, pause, session } = clock
  const later = (n: Clock['nudges']['short']) => ({ ...n, snoozedUntil: by(n.snoozedUntil) })
  const sent = (one: Clock['waiting']) => one && { ...one, at: by(one.at) }
  return {
    ...clock,
    lastEventAt: by(clock.lastEventAt),
    lastReportAt: by(clock.lastReportAt),
    countedTo: by(clock.countedTo),
    spanFrom: by(clock.spanFrom),
    quietSince: by(clock.quietSince),
    quietSeenAt: by(clock.quietSeenAt),
    upAt: by(clock.upAt),
    lastNudgeAt: by(clock.lastNudgeAt),
    cappedAt: by(clock.cappedAt),
    gap: gap && { ...gap, from: by(gap.from), waking: by(gap.waking), launchAt: by(gap.launchAt) },
    lastGap: lastGap && {
      ...lastGap,
      from: by(lastGap.from),
      to: by(lastGap.to),
      before: {
        ...lastGap.before,
        spanFrom: by(lastGap.before.spanFrom),
        short: later(lastGap.before.short),
        long: later(lastGap.before.long),
        standing: later(lastGap.before.standing),
        waiting: sent(lastGap.before.waiting),
      },
    },
    restart: restart && { ...restart, at: by(restart.at) },
    nudges: { short: later(nudges.short), long: later(nudges.long), standing: later(nudges.standing) },
    waiting: sent(waiting),
    pause: pause && !pause.wall ? { ...pause, until: by(pause.until) } : pause,
    session: session && {
      ...session,
      startedAt: by(session.startedAt),
      plannedEndAt: by(session.plannedEndAt),
      pausedAt: by(session.pausedAt),
    },
  }
}
