import type { RandomDay } from './days.ts'
import { readings } from './clocks.ts'
import { holdsOf } from './holds.ts'
import { lived, type Range } from './lived.ts'
import { openings, settle, type Span } from './match.ts'
import { type Nudge, watchNudges } from './nudges.ts'
import { gapsOf } from './truth.ts'

/** What someone made of a day. */
export interface Made {
  readonly spans: readonly Span[]
  readonly nudges: readonly Nudge[]
  readonly clocks: readonly { readonly at: number; readonly sitting: number; readonly stretch: number }[]
  readonly rings: readonly { readonly at: number; readonly name: string }[]
}

export interface Verdict {
  /** What is wrong with it; empty when nothing is. */
  readonly wrong: readonly string[]
  /** What the brief leaves open on this day, and why: the number of exemptions. */
  readonly opened: readonly string[]
  /** Of how many gaps. */
  readonly gaps: number
}

const exact = 2
const lateAlarm = 5
/** A sleep no longer than this may pass for a quiet moment. */
const unnoticedSleep = 150

const length = (ranges: readonly Range[]): number => ranges.reduce((sum, [a, b]) => sum + b - a, 0)

/** Holds what someone made of a day against what truly happened. */
export function judge({ lines, browser }: Pick<RandomDay, 'lines' | 'browser'>, made: Made): Verdict {
  const day = lived(lines)
  const late = browser === 'late' ? lateAlarm : 0
  // Firefox's timers stand still during sleep: the pulse that was due comes up to two minutes after the waking, and a press may put the look off.
  const told = { lock: browser !== 'firefox', late, wakes: browser === 'firefox' ? 150 : 0 }
  const gaps = gapsOf(day, told)
  const { settled, wrong } = settle(day, gaps, made.spans)
  const opened = openings(gaps)
  if (wrong.length > 0) return { wrong, opened, gaps: gaps.length }
  const clocks = readings(day, settled)
  for (const { at, sitting, stretch } of made.clocks) {
    const t = Math.round(at)
    const off = (list: Float64Array, value: number) => {
      for (let s = t - 1; s <= t + 1; s++) if (Math.abs((list[s] ?? 0) - value) <= exact) return false
      return true
    }
    if (off(clocks.sitting, sitting)) wrong.push(`at ${at} the sitting clock says ${sitting}, not ${clocks.sitting[t]}`)
    if (off(clocks.stretch, stretch)) wrong.push(`at ${at} the stretch clock says ${stretch}, not ${clocks.stretch[t]}`)
    if (wrong.length > 0) return { wrong, opened, gaps: gaps.length }
  }
  for (const { gap, outcome } of settled) {
    if (gap.bySound || outcome === 'sitting') continue
    const locked = !told.lock ? undefined : day.locked.find(([a, b]) => a < gap.to && b > gap.from)
    const slept = day.slept.filter(([a, b]) => a < gap.to && b > gap.from).map(([, b]) => b)
    const quiet = Math.max(
      locked?.[0] ?? 0,
      gap.from + (locked ? 120 : day.chosen.longBreakSec + 120),
      gap.told[1],
      ...slept.map((b) => b + 130),
    )
    // A timer that stands still during sleep rings later by as much.
    const still = browser === 'firefox' ? length(day.slept.filter(([a, b]) => a < gap.to && b > gap.from)) : 0
    const ring = made.rings.find((r) => r.at > quiet + late + told.wakes + still + 5 && r.at < gap.to - 1)
    if (ring) wrong.push(`${ring.name} rang at ${ring.at}, while nobody was there from ${gap.from} to ${gap.to}`)
  }
  const unnoticed = browser === 'firefox' ? length(day.slept.filter(([a, b]) => b - a <= unnoticedSleep)) : 0
  const nudges = watchNudges(day, clocks, holdsOf(day, settled), settled, made.nudges, late + unnoticed)
  return { wrong: [...wrong, ...nudges.wrong], opened: [...opened, ...nudges.opened], gaps: gaps.length }
}
