import type { Lived, Range } from './lived.ts'

/** A time for which there is evidence that the person is at the desk. */
export interface Evidence {
  readonly from: number
  readonly to: number
  readonly by: 'input' | 'session' | 'sound' | 'cap' | 'lock'
}

/** A session from a nudge, the popup or the keyboard is planned for two minutes. */
const sessionSec = 120
/** Sound counts for so long after the last input. */
const soundCapSec = 3600

/** All evidence of a day, by its beginning. */
export function evidence(day: Lived): Evidence[] {
  const all: Evidence[] = day.inputs.map((t) => ({ from: t, to: t, by: 'input' }))
  for (const [from, to] of sessions(day)) all.push({ from, to, by: 'session' })
  if (day.chosen.soundCounts) all.push(...heard(day))
  for (const [from] of day.locked) all.push({ from, to: from, by: 'lock' })
  return all.sort((a, b) => a.from - b.from || a.to - b.to)
}

/** Each session, to its planned end or the moment the person said it was over. */
export function sessions(day: Lived): Range[] {
  const found: Range[] = []
  for (const { at, what } of day.presses) {
    const last = found.at(-1)
    if (what === 'start' && !(last && at < last[1])) found.push([at, Math.min(at + sessionSec, day.end)])
    if (what === 'finish' && last && at < last[1]) found[found.length - 1] = [last[0], at]
  }
  return found
}

/** Sound in front on an awake, unlocked computer with its browser open, up to an hour after each input. */
function heard(day: Lived): Evidence[] {
  const found: Evidence[] = []
  for (const [from, to] of day.sound) {
    // Someone must be there to hear: after a sleep, a lock or a launch it takes an input first.
    const stops = [...day.slept, ...day.locked, ...day.closed].map(([a]) => a).filter((t) => t >= from && t < to)
    const before = day.inputs.filter((t) => t <= from).at(-1) ?? 0
    const inputs = [before, ...day.inputs.filter((t) => t > from && t < to)]
    for (const [i, input] of inputs.entries()) {
      const a = Math.max(from, input)
      const b = Math.min(to, inputs[i + 1] ?? to, stops.find((t) => t >= a) ?? to)
      const cap = input + soundCapSec
      if (Math.min(b, cap) > a) found.push({ from: a, to: Math.min(b, cap), by: b > cap ? 'cap' : 'sound' })
    }
  }
  return found
}
