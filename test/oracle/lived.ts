import type { PressLine, TraceLine } from '../fakes/trace.ts'

/** From, to; seconds of the trace. */
export type Range = readonly [number, number]

/** What the person chose, as far as the truth depends on it. */
export interface Chosen {
  readonly shortSec: number
  readonly longSec: number
  readonly longBreakSec: number
  readonly standingSec: number
  readonly soundCounts: boolean
  readonly hours: readonly { readonly days: readonly number[]; readonly from: string; readonly to: string }[] | null
}

/** A day as it was lived: the person's deeds and the machine's, before anyone draws a conclusion. Times in seconds. */
export interface Lived {
  readonly end: number
  /** Input that reaches an awake, unlocked computer. */
  readonly inputs: readonly number[]
  readonly locked: readonly Range[]
  readonly slept: readonly Range[]
  readonly closed: readonly Range[]
  /** Sound from the active tab of the focused window. */
  readonly sound: readonly Range[]
  readonly fullscreen: readonly Range[]
  readonly presses: readonly PressLine[]
  readonly chosen: Chosen
  readonly epochMs: number
  readonly zone: string
}

/** Reads the lines of a trace. */
export function lived(lines: readonly TraceLine[]): Lived {
  const start = lines[0]
  const end = lines.at(-1)?.at ?? 0
  if (start?.do !== 'start') throw new Error('a trace begins with "start"')
  const slept = ranges(lines, end, (l) => (l.do === 'sleep' ? true : l.do === 'wake' ? false : null))
  const locked = ranges(lines, end, (l) => (l.do === 'lock' ? true : l.do === 'unlock' ? false : null))
  const inputs = lines
    .flatMap(inputsOf)
    .filter((t) => !slept.some(([a, b]) => t > a && t < b) && !locked.some(([a, b]) => t > a && t < b))
    .sort((a, b) => a - b)
  return {
    end,
    inputs: [0, ...inputs],
    locked,
    slept,
    closed: ranges(lines, end, (l) => (l.do === 'quit' ? true : l.do === 'launch' ? false : null)),
    sound: ranges(lines, end, (l) => (l.do === 'audible' ? l.on && l.active === true : l.do === 'quit' ? false : null)),
    fullscreen: ranges(lines, end, (l) => (l.do === 'fullscreen' ? l.on : l.do === 'quit' ? false : null)),
    presses: lines.filter((l) => l.do === 'press'),
    chosen: chosen(start.settings ?? {}),
    epochMs: Date.parse(start.epoch),
    zone: start.zone,
  }
}

function inputsOf(line: TraceLine): number[] {
  if (line.do === 'input' || line.do === 'unlock') return [line.at]
  if (line.do !== 'inputs') return []
  const times: number[] = []
  for (let n = 0; line.at + n * line.every <= line.until + 1e-9; n++) times.push(line.at + n * line.every)
  return times
}

/** When something was so: `says` gives `true` where it begins, `false` where it ends, `null` where it stays. */
function ranges(lines: readonly TraceLine[], end: number, says: (line: TraceLine) => boolean | null): Range[] {
  const found: Range[] = []
  let from: number | null = null
  for (const line of lines) {
    const now = says(line)
    if (now === true) from ??= line.at
    if (now === false && from !== null) {
      found.push([from, line.at])
      from = null
    }
  }
  if (from !== null) found.push([from, end])
  return found
}

function chosen(settings: Readonly<Record<string, unknown>>): Chosen {
  const minutes = (name: string, fallback: number) => 60 * (Number(settings[name] ?? fallback) || fallback)
  return {
    shortSec: minutes('shortEveryMin', 30),
    longSec: minutes('longEveryMin', 60),
    longBreakSec: minutes('longBreakMin', 5),
    standingSec: minutes('standingLimitMin', 45),
    soundCounts: settings['soundCounts'] !== false,
    hours: (settings['workingHours'] as Chosen['hours']) ?? null,
  }
}
