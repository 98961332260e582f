import type { Lived } from './lived.ts'
import { type Settled, upright } from './match.ts'

/** Readings of the three clocks at each whole second of a day, as someone would read them who knows what the browser has told so far. */
export interface Readings {
  readonly stretch: Float64Array
  readonly sitting: Float64Array
  readonly standing: Float64Array
  readonly upright: Uint8Array
  /** Seconds at which a clock restarted. */
  readonly stretchRestarts: ReadonlySet<number>
  readonly bothRestart: ReadonlySet<number>
  /** At these seconds the person took a break back that began at the given second. */
  readonly undone: ReadonlyMap<number, Settled>
}

const standingRestart = 300

/** Second by second through the day. */
export function readings(day: Lived, settled: readonly Settled[]): Readings {
  const n = Math.ceil(day.end) + 2
  const stretch = new Float64Array(n)
  const sitting = new Float64Array(n)
  const standing = new Float64Array(n)
  const up = new Uint8Array(n)
  const stretchRestarts = new Set<number>()
  const bothRestart = new Set<number>()
  const undone = new Map<number, Settled>()
  const turns = new Map(upright(day, settled).map((t) => [Math.round(t.at), t.standing]))
  const at = <T>(list: readonly T[], of: (one: T) => number) => {
    const map = new Map<number, T[]>()
    for (const one of list) map.set(Math.round(of(one)), [...(map.get(Math.round(of(one))) ?? []), one])
    return map
  }
  const presses = at(day.presses, (p) => p.at)
  const begins = at(settled, (s) => s.from)
  const ends = at(settled, (s) => s.to)
  const words = at(
    settled.filter((s) => s.gap.said && s.first !== s.outcome),
    (s) => s.gap.said?.at ?? 0,
  )
  const before = new Map<Settled, { stretch: number; sitting: number; standing: number }>()
  let [nowStretch, nowSitting, nowStanding, stands] = [0, 0, 0, false]
  const busy = new Set([presses, begins, ends, words, turns].flatMap((list) => [...list.keys()]))
  const restart = (t: number, both: boolean) => {
    nowStretch = 0
    if (both) nowSitting = 0
    ;(both ? bothRestart : stretchRestarts).add(t)
  }
  for (let t = 0; t < n; t++) {
    if (t > 0 && stands) nowStanding++
    else if (t > 0) {
      nowStretch++
      nowSitting++
    }
    if (stands && nowStanding >= standingRestart && nowSitting + nowStretch > 0) restart(t, true)
    if (busy.has(t)) happens(t)
    stretch[t] = nowStretch
    sitting[t] = nowSitting
    standing[t] = nowStanding
    up[t] = stands ? 1 : 0
  }
  return { stretch, sitting, standing, upright: up, stretchRestarts, bothRestart, undone }

  /** What ends, begins, is said or pressed in this second. */
  function happens(t: number): void {
    for (const s of ends.get(t) ?? []) {
      if (s.gap.unfinished || s.first === 'sitting') continue
      const then = before.get(s)
      restart(t, s.first !== 'short')
      nowStanding = s.first === 'short' ? (then?.standing ?? 0) : 0
      if (s.first === 'short') nowSitting = then?.sitting ?? 0
    }
    for (const s of begins.get(t) ?? [])
      before.set(s, { stretch: nowStretch, sitting: nowSitting, standing: nowStanding })
    for (const s of words.get(t) ?? []) {
      const then = before.get(s)
      if (!then) continue
      const since = t - Math.round(s.to)
      const away = Math.round(s.to) - Math.round(s.from)
      if (s.outcome === 'sitting') {
        nowStretch = then.stretch + away + since
        nowSitting = then.sitting + away + since
        undone.set(t, s)
      } else {
        const rest = s.outcome === 'long' ? since : nowSitting - away
        restart(t, s.outcome === 'long')
        nowStretch = since
        nowSitting = rest
      }
    }
    const turn = turns.get(t)
    if (turn !== undefined) {
      stands = turn
      nowStanding = 0
    }
    for (const p of presses.get(t) ?? []) if (p.what === 'finish' || p.what === 'up') restart(t, false)
  }
}
