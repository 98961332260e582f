import { change, type Draft, write } from './draft.ts'
import { minuteMs } from './limits.ts'
import { restartBoth, restartStretch } from './restart.ts'
import type { Settings } from './settings.ts'
import type { LastGap } from './state.ts'

/** "I was up": a reading gap becomes a short break, one long enough that counted by sound a long one. False when it can no longer be done. */
export function wasUp(d: Draft, gap: LastGap): boolean {
  const { before, from, to, entries } = gap
  if (isBreak(gap) || d.clock.spanFrom !== before.spanFrom) return false
  const counted = to - from >= longBreakMs(d.settings) ? 'long' : 'short'
  for (const of of entries) write(d, { type: 'undo', of })
  const sat =
    from > before.spanFrom ? [write(d, { type: 'span', kind: before.mode, from: before.spanFrom, to: from })] : []
  const away = write(d, { type: 'span', kind: 'away', from, to, break: counted, why: 'said' })
  const { sinceMs } = d.clock.nudges.long
  const alreadyMs = Math.max(0, d.clock.countedTo - to)
  const seatedMs = before.mode === 'sitting' ? alreadyMs : 0
  change(d, { spanFrom: to, countedTo: to, sittingMs: before.sittingMs, standingMs: before.standingMs })
  if (counted === 'long') restartBoth(d, 'said', to - from)
  else restartStretch(d, 'said', to - from)
  const { clock } = d
  change(d, {
    countedTo: to + alreadyMs,
    stretchMs: seatedMs,
    sittingMs: clock.sittingMs + seatedMs,
    standingMs: clock.standingMs + (alreadyMs - seatedMs),
    nudges: counted === 'long' ? clock.nudges : { ...clock.nudges, long: { ...clock.nudges.long, sinceMs } },
    lastGap: { ...gap, counted, why: 'said', entries: [...sat, away] },
  })
  return true
}

/** "I was still sitting": the break is taken back as if the gap had been sitting. False when it can no longer be done. */
export function wasSitting(d: Draft, gap: LastGap): boolean {
  const { before, from, to, entries } = gap
  const { clock } = d
  if (!isBreak(gap) || clock.spanFrom !== to) return false
  for (const of of entries) write(d, { type: 'undo', of })
  const said = write(d, { type: 'gap', from, to, counted: 'said' })
  const standing = before.mode === 'standing'
  const long = gap.counted === 'long'
  const seatedMs = standing ? 0 : to - from
  const sinceMs = long ? clock.sittingMs : clock.sittingMs - before.sittingMs
  // The stretch clock goes back only if nothing else has restarted it since the return.
  const stretchGoesOn = clock.restart?.at === to
  const stretchMs = stretchGoesOn ? before.stretchMs + seatedMs : 0
  const { short, long: longNudge } = clock.nudges
  const shortBack = stretchGoesOn && short.sinceMs === 0
  const longBack = long && longNudge.sinceMs === 0
  const { waiting } = before
  const back = { short: shortBack, long: longBack, standing: standing && long }
  const waitsOn = waiting !== null && back[waiting.kind] && clock.waiting === null
  change(d, {
    mode: before.mode,
    spanFrom: before.spanFrom,
    sittingMs: before.sittingMs + seatedMs + sinceMs,
    stretchMs: clock.stretchMs + stretchMs,
    standingMs: standing ? before.standingMs + (to - from) + sinceMs : clock.standingMs,
    marked: before.marked || clock.marked,
    restart: stretchGoesOn ? null : clock.restart,
    nudges: {
      standing: standing && long ? before.standing : clock.nudges.standing,
      short: shortBack ? before.short : { ...short, sinceMs: short.sinceMs + stretchMs },
      long: longBack
        ? before.long
        : { ...longNudge, sinceMs: longNudge.sinceMs + (long ? before.sittingMs + seatedMs : 0) },
    },
    ...(waitsOn && { waiting }),
    lastGap: { ...gap, counted: 'sitting', entries: [said] },
  })
  return true
}

const isBreak = (gap: LastGap): boolean => gap.counted === 'short' || gap.counted === 'long'

const longBreakMs = (settings: Settings): number => settings.longBreakMin * minuteMs
