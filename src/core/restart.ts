import { change, type Draft, write } from './draft.ts'
import type { NudgeKind, NudgeState, Why } from './state.ts'

/** A kind whose interval begins now. */
export const fresh: NudgeState = { sinceMs: 0, snoozes: 0, snoozedUntil: null }

/** The stretch clock begins again at `d.clock.countedTo`. */
export function restartStretch(d: Draft, why: Why, awayMs: number): void {
  change(d, {
    stretchMs: 0,
    nudges: { ...d.clock.nudges, short: fresh },
    restart: { at: d.clock.countedTo, why, clock: 'stretch', awayMs },
  })
  settle(d, ['short'])
}

/** Both clocks begin again at `d.clock.countedTo`, and a long run is over. */
export function restartBoth(d: Draft, why: Why, awayMs: number): void {
  change(d, {
    sittingMs: 0,
    stretchMs: 0,
    marked: false,
    nudges: { ...d.clock.nudges, short: fresh, long: fresh },
    restart: { at: d.clock.countedTo, why, clock: 'both', awayMs },
  })
  settle(d, ['short', 'long'])
}

/** What has been answered, or overtaken by a break, is taken off the desktop. */
export function settle(d: Draft, kinds: readonly NudgeKind[]): void {
  const { waiting } = d.clock
  if (!waiting || !kinds.includes(waiting.kind)) return
  change(d, { waiting: null })
  d.effects.push({ do: 'hush', id: waiting.kind })
}

/** The span that is going on ends at `to`; the next begins there. Returns the id of the entry, if there is one. */
export function closeSpan(d: Draft, to: number): string | null {
  const { spanFrom, mode } = d.clock
  change(d, { spanFrom: to })
  return to > spanFrom ? write(d, { type: 'span', kind: mode, from: spanFrom, to }) : null
}
