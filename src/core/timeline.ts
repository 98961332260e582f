import type { Movement } from '../catalogue/types.ts'
import { changeSec, type Dosed, doseSec, readySec, shorten, stationsOf } from './dose.ts'

/** Which way of the body; a movement done with both sides at once has none. */
export type Side = 'left' | 'right'

/** One stretch of time in a session: from `from` to `to`, in seconds from its start. `cue` is the message key to say. */
export interface Phase {
  readonly movement: string
  /** Place of the movement in the session, from 0. */
  readonly index: number
  readonly side: Side | null
  /** Repetition on this side, from 1, out of `reps`. */
  readonly rep: number
  readonly reps: number
  /** `in`: on the way to `station`; `hold`: there; `out`: back to the start; `rest`: getting ready. */
  readonly phase: 'in' | 'hold' | 'out' | 'rest'
  /** Which position of the movement, from 1; 0 while getting ready. */
  readonly station: number
  /** The position it leaves on its way: the one before, or the last where a movement flows on without a way back. */
  readonly leaves: number
  /** It goes through the positions the other way round. */
  readonly turned?: boolean
  readonly from: number
  readonly to: number
  readonly cue: string
}

/** A session laid out in time: a pure function of its movements and its length. */
export interface Plan {
  readonly movements: readonly string[]
  /** For each movement the dose it gets here, and whether that is less than its whole. */
  readonly doses: readonly { readonly reps: number; readonly holdSec: number; readonly short: boolean }[]
  readonly totalSec: number
  readonly phases: readonly Phase[]
}

/** Longer than this nobody waits between two movements. */
const mostReadySec = 12

/**
 * Lays movements out over `lengthSec`, shortening doses to fit. What is left over goes to the movements in turn, as
 * repetitions, and then to the pauses between them. Ids that the catalogue does not know are left out.
 */
export function plan(ids: readonly string[], lengthSec: number, catalogue: readonly Movement[]): Plan {
  const found = ids.flatMap((id) => catalogue.find((each) => each.id === id) ?? [])
  if (found.length === 0) return { movements: [], doses: [], totalSec: 0, phases: [] }
  const share = lengthSec / found.length - readySec
  const dosed = found.map((movement) => shorten(movement, share))
  const left = () => lengthSec - dosed.reduce((sum, each) => sum + readySec + doseSec(each), 0)
  fillUp(dosed, left)
  const spare = Math.max(0, left())
  return lay(dosed, (index) =>
    Math.min(mostReadySec, readySec + Math.floor(spare / dosed.length) + (index < spare % dosed.length ? 1 : 0)),
  )
}

function fillUp(dosed: Dosed[], left: () => number): void {
  for (let grew = true; grew;) {
    grew = false
    for (const [index, each] of dosed.entries()) {
      const { dose } = each.movement
      const longer =
        each.holdSec < dose.holdSec
          ? { ...each, holdSec: each.holdSec + 1 }
          : each.reps < dose.reps
            ? { ...each, reps: each.reps + 1 }
            : each
      if (longer === each || doseSec(longer) - doseSec(each) > left()) continue
      dosed[index] = longer
      grew = true
    }
  }
}

/** Seconds of the way to each station, and of the way back. All are alike where the dose does not say; what is left over goes to the ways there. */
function waysOf(movement: Movement): readonly number[] {
  const { moveSec, waysSec } = movement.dose
  if (waysSec) return waysSec
  const stations = stationsOf(movement)
  const backSec = Math.floor(moveSec / (stations + 1))
  return [...Array.from({ length: stations }, () => (moveSec - backSec) / stations), backSec]
}

function lay(dosed: readonly Dosed[], readyFor: (index: number) => number): Plan {
  const phases: Phase[] = []
  let at = 0
  for (const [index, { movement, reps, holdSec }] of dosed.entries()) {
    const sides: readonly (Side | null)[] = movement.dose.sides === 2 ? ['left', 'right'] : [null]
    for (const [turn, side] of sides.entries()) {
      let stands = 0
      const { turned = 0, reps: whole } = movement.dose
      const turnsAfter = Math.round(reps * (1 - turned / whole))
      const add = (phase: Phase['phase'], station: number, rep: number, sec: number, cue: string) => {
        if (sec <= 0) return
        const leaves = phase === 'rest' ? 0 : stands
        const place = { movement: movement.id, index, side, rep, reps, phase, station, leaves }
        const way = rep > turnsAfter && ({ turned: true, cue: movement.turnedCue ?? cue } as const)
        phases.push({ ...place, from: at, to: at + sec, cue, ...way })
        stands = phase === 'out' ? 0 : station
        at += sec
      }
      add('rest', 0, 1, turn === 0 ? readyFor(index) : changeSec, turn === 0 ? 'session_ready' : 'session_change_sides')
      const stations = stationsOf(movement)
      const ways = waysOf(movement)
      for (let rep = 1; rep <= reps; rep++) {
        for (let station = 1; station <= stations; station++) {
          const cue = movement.cues[station - 1] ?? movement.cues[0] ?? ''
          add('in', station, rep, ways[station - 1] ?? 0, cue)
          // A movement that is nothing but a while says what to do all along.
          add('hold', station, rep, holdSec, movement.dose.moveSec === 0 ? cue : 'session_hold')
        }
        add('out', stations, rep, ways[stations] ?? 0, 'session_ease_back')
      }
    }
  }
  return {
    movements: dosed.map((each) => each.movement.id),
    doses: dosed.map(({ movement: { dose }, reps, holdSec }) => ({
      reps,
      holdSec,
      short: reps < dose.reps || holdSec < dose.holdSec,
    })),
    totalSec: at,
    phases,
  }
}

/** The phase at `sec` seconds from the start; undefined once the session is over. */
export function phaseAt({ phases }: Plan, sec: number): Phase | undefined {
  return phases.find((phase) => sec < phase.to)
}
