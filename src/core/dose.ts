import type { Movement } from '../catalogue/types.ts'

/** A movement with the dose it gets in a session. */
export interface Dosed {
  readonly movement: Movement
  readonly reps: number
  readonly holdSec: number
}

/** To read what comes, and to change sides. */
export const readySec = 4
export const changeSec = 3

/** A hold is never shorter: 10 s for a stretch, 3 s for a control movement, or its own where that is less. */
function shortestHold({ type, dose }: Movement): number {
  return Math.min(dose.holdSec, type.includes('stretch') ? 10 : 3)
}

/** How many positions a movement goes through in each repetition. */
export function stationsOf({ dose }: Movement): number {
  return dose.stations ?? 1
}

/** Seconds that a dose takes, the change of sides with it. */
export function doseSec({ movement, reps, holdSec }: Dosed): number {
  const { dose } = movement
  return dose.sides * reps * (dose.moveSec + stationsOf(movement) * holdSec) + (dose.sides - 1) * changeSec
}

const whole = (movement: Movement): Dosed => ({ movement, reps: movement.dose.reps, holdSec: movement.dose.holdSec })

/** Fewer repetitions first, then a shorter hold; both sides always. Longer than `sec` only where the shortest form is. */
export function shorten(movement: Movement, sec: number): Dosed {
  let dosed = whole(movement)
  const fewest = movement.type.includes('stretch') ? 1 : Math.min(2, dosed.reps)
  while (doseSec(dosed) > sec && dosed.reps > fewest) dosed = { ...dosed, reps: dosed.reps - 1 }
  while (doseSec(dosed) > sec && dosed.holdSec > shortestHold(movement))
    dosed = { ...dosed, holdSec: dosed.holdSec - 1 }
  while (doseSec(dosed) > sec && dosed.reps > 1) dosed = { ...dosed, reps: dosed.reps - 1 }
  return dosed
}

/** The least time a movement takes, in seconds, with a moment to get ready. */
export function leastSec(movement: Movement): number {
  return readySec + doseSec(shorten(movement, 0))
}

/** The time a movement takes at its whole dose, in seconds, with a moment to get ready. */
export function wholeSec(movement: Movement): number {
  return readySec + doseSec(whole(movement))
}
