import { sessions } from './evidence.ts'
import type { Lived, Range } from './lived.ts'
import type { Settled } from './match.ts'

/** What keeps a nudge back at each whole second. */
export interface Holds {
  /** Certainly held: nothing need be sent. */
  readonly sure: Uint8Array
  /** Possibly held, within the errors allowed. */
  readonly maybe: Uint8Array
}

export const free = 0
/** Full screen, or sound in front: holds no longer than half an hour. */
export const soft = 1
/** Away, waking, closed, in a session, paused or outside hours: holds for as long as it lasts. */
export const hard = 2

const edge = 4

/** Second by second, from what was truly so and from how far the browser can have told it. */
export function holdsOf(day: Lived, settled: readonly Settled[]): Holds {
  const n = Math.ceil(day.end) + 2
  const sure = new Uint8Array(n)
  const maybe = new Uint8Array(n)
  const put = (level: number, [from, to]: Range, narrower = edge, wider = edge) => {
    for (let t = Math.ceil(from + narrower); t <= Math.floor(to - narrower) && t < n; t++)
      if (t >= 0) sure[t] = Math.max(sure[t] ?? 0, level)
    for (let t = Math.max(0, Math.floor(from - wider)); t <= Math.ceil(to + wider) && t < n; t++)
      maybe[t] = Math.max(maybe[t] ?? 0, level)
  }
  for (const range of day.fullscreen) put(soft, range)
  for (const range of day.sound) put(soft, range)
  for (const range of sessions(day)) put(hard, range)
  for (const range of pauses(day)) put(hard, range)
  for (const range of offHours(day)) put(hard, range)
  for (const range of [...day.slept, ...day.closed]) {
    put(hard, range, 1)
    // The first event after a waking or a launch sends nothing.
    put(hard, [range[0], range[1] + 60], 65)
  }
  for (const { gap, to } of settled) {
    if (gap.bySound) continue
    put(hard, [gap.told[1], to])
    put(hard, [gap.told[0], to], Infinity)
  }
  return { sure, maybe }
}

function pauses(day: Lived): Range[] {
  const found: Range[] = []
  for (const { at, what, minutes } of day.presses) {
    const last = found.at(-1)
    if (last && at < last[1] && (what === 'pause' || what === 'resume')) found[found.length - 1] = [last[0], at]
    if (what === 'pause') found.push([at, at + 60 * (minutes ?? 30)])
  }
  return found
}

const hourFormats = new Map<string, Intl.DateTimeFormat>()

/** Quarters of an hour outside working hours. */
function offHours(day: Lived): Range[] {
  const { hours } = day.chosen
  if (!hours) return []
  const format =
    hourFormats.get(day.zone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: day.zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
  hourFormats.set(day.zone, format)
  const inside = (t: number) => {
    const parts = new Map(format.formatToParts(day.epochMs + t * 1000).map((p) => [p.type, p.value]))
    const weekday = 1 + ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.get('weekday') ?? '')
    const time = `${parts.get('hour')}:${parts.get('minute')}`
    const dayBefore = weekday === 1 ? 7 : weekday - 1
    return hours.some(({ days, from, to }) =>
      from < to
        ? days.includes(weekday) && time >= from && time < to
        : (days.includes(weekday) && time >= from) || (days.includes(dayBefore) && time < to),
    )
  }
  const found: Range[] = []
  const quarter = 900
  const offset = (day.epochMs / 1000) % quarter
  for (let t = -offset; t < day.end; t += quarter) if (!inside(t)) found.push([t, t + quarter])
  return found.reduce<Range[]>((all, [a, b]) => {
    const last = all.at(-1)
    return last && last[1] === a ? [...all.slice(0, -1), [last[0], b]] : [...all, [a, b]]
  }, [])
}
