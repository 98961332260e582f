import type { AlarmName, AppEvent, Facts } from '../../src/core/events.ts'
import type { Effect, WantedAlarms } from '../../src/core/effects.ts'
import { defaultSettings, type Settings } from '../../src/core/settings.ts'
import { openSpans } from '../../src/core/spans.ts'
import type { LogEntry } from '../../src/core/log-entry.ts'
import { step } from '../../src/core/step.ts'
import { nothingStored, type Stored } from '../../src/core/stored.ts'
import { Desk, type DeskEvent, type DeskOptions, firefoxDesk } from '../fakes/desk.ts'
import type { RandomDay } from '../oracle/days.ts'
import type { Span } from '../oracle/match.ts'
import type { Nudge } from '../oracle/nudges.ts'

/** What the rules made of a day; times in trace seconds. */
export interface Driven {
  readonly spans: readonly Span[]
  readonly nudges: readonly Nudge[]
  /** What the clocks said whenever they were brought up to date by someone who is there. */
  readonly clocks: readonly { readonly at: number; readonly sitting: number; readonly stretch: number }[]
  /** When an alarm rang. */
  readonly rings: readonly { readonly at: number; readonly name: string }[]
  /** What may never be, and was. */
  readonly wrong: readonly string[]
}

const alarmNames: readonly AlarmName[] = ['pulse', 'nudge', 'look']

/** Small numbers from a seed, so that a browser's whims can be told again. */
function chanceFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

function deskOptions(browser: RandomDay['browser'], chance: () => number): Partial<DeskOptions> {
  switch (browser) {
    case 'chrome':
      return {}
    case 'firefox':
      return firefoxDesk
    case 'late':
      return { late: () => Math.floor(chance() * 6) }
    case 'doubled':
      return { double: (event) => event.do === 'alarm' || chance() < 0.5 }
    case 'bursts':
      return { keepsAlarms: true, order: (burst) => [...burst].sort(() => chance() - 0.5) }
    case 'lost':
      return { drop: () => chance() < 0.05 }
  }
}

/** Runs the rules alone through a day: each event one turn, as the worker would, with a state that is plain data. */
export function drive(day: RandomDay): Driven {
  const chance = chanceFrom(day.chance)
  const desk = new Desk(day.lines, deskOptions(day.browser, chance))
  const start = desk.wallNow()
  const seconds = (wall: number) => (wall - start) / 1000
  const { zone, settings } = desk.start
  let stored: Stored = {
    ...nothingStored,
    settings: { ...defaultSettings, ...(settings as Partial<Settings>) },
  }
  const log = new Map<string, LogEntry>()
  const clocks: Driven['clocks'][number][] = []
  const rings: Driven['rings'][number][] = []
  const wrong: string[] = []
  let woke = true
  let launched = false

  const turn = (what: AppEvent['what']) => {
    const facts: Facts = {
      idle: what.do === 'idle' ? what.state : desk.queryState(60),
      ...(what.do === 'alarm' && what.name === 'look' && { recentInput: desk.queryState(30) === 'active' }),
      sound: desk.sound(),
      fullscreen: desk.fullscreen(),
      zone,
    }
    const event: AppEvent = { at: desk.wallNow(), facts, what }
    if (chance() < 0.05) stored = unharmed(stored, wrong)
    const done = step(stored, event, woke)
    if (chance() < 0.05 && JSON.stringify(step(stored, event, woke)) !== JSON.stringify(done))
      wrong.push(`${desk.at}: the same turn came out differently`)
    woke = false
    for (const entry of done.stored.outbox) {
      if (entry.type === 'undo') log.delete(entry.of)
      else log.set(entry.id, entry)
    }
    stored = { ...done.stored, outbox: [] }
    for (const effect of done.effects) if (effect.do === 'alarms') wind(desk, effect.want)
    wrong.push(...broken(stored, done.effects, facts, desk))
    const { clock } = stored
    if (clock && !clock.gap && clock.quietSince === null && clock.countedTo === event.at)
      clocks.push({ at: desk.at, sitting: clock.sittingMs / 1000, stretch: clock.stretchMs / 1000 })
  }

  for (const event of desk.events()) {
    if (event.do === 'kill') stored = unharmed(stored, wrong)
    if (event.do === 'kill' || event.do === 'quit') woke = true
    if (event.do === 'quit') launched = false
    else if (event.do !== 'kill' && !launched) {
      // Whichever event comes first tells the worker that the browser has just started.
      launched = true
      desk.setDetectionInterval(60)
      turn({ do: 'launched' })
    }
    if (event.do === 'alarm') rings.push({ at: desk.at, name: event.name })
    const what = told(event)
    if (what) turn(what)
  }
  const now = desk.wallNow()
  const open = stored.clock ? openSpans(stored.clock, stored.settings, now) : []
  const spans = [...log.values(), ...open].filter((e) => e.type === 'span')
  const nudges = [...log.values()].filter((e) => e.type === 'nudge')
  return {
    spans: joined(
      spans.map((s) => ({
        from: seconds(s.from),
        to: seconds(s.to),
        kind: s.kind,
        ...(s.break && { break: s.break }),
      })),
    ),
    nudges: nudges.map(({ at, kind, silent }) => ({ at: seconds(at), kind, silent })).sort((a, b) => a.at - b.at),
    clocks,
    rings,
    wrong,
  }
}

function told(event: DeskEvent): AppEvent['what'] | null {
  switch (event.do) {
    case 'installed':
      return { do: 'installed' }
    case 'idle':
      return { do: 'idle', state: event.state }
    case 'alarm':
      return { do: 'alarm', name: event.name as AlarmName }
    case 'press':
      if (event.what === 'snooze') return { do: 'snooze', minutes: event.minutes === 10 ? 10 : 5 }
      if (event.what === 'pause') return { do: 'pause', minutes: event.minutes ?? 30 }
      return { do: event.what }
    default:
      return null
  }
}

/** Alarms as the worker sets them: one that is there, and that no new one would ring before, is not touched. */
function wind(desk: Desk, want: WantedAlarms): void {
  const soonest = desk.wallNow() + 30_000
  const there = new Map(desk.getAlarms().map((alarm) => [alarm.name, alarm.scheduledTime]))
  for (const name of alarmNames) {
    const when = want[name]
    const rings = there.get(name)
    if (when === undefined) desk.clearAlarm(name)
    else if (rings === undefined || rings < when || rings > Math.max(when, soonest))
      desk.setAlarm(name, when, name === 'pulse' ? 120_000 : null)
  }
}

/** What must hold after every turn. */
function broken(stored: Stored, effects: readonly Effect[], facts: Facts, desk: Desk): string[] {
  const { clock, settings } = stored
  const found: string[] = []
  if (!clock) return found
  const bytes = clock.turn % 4 === 0 ? JSON.stringify(clock).length : 0
  if (bytes > 4096) found.push(`${desk.at}: the clock takes ${bytes} bytes`)
  if (clock.stretchMs > clock.sittingMs) found.push(`${desk.at}: the stretch clock is ahead of the sitting clock`)
  if (clock.sittingMs < 0 || clock.stretchMs < 0 || clock.standingMs < 0) found.push(`${desk.at}: a clock is below 0`)
  const alarms = desk.getAlarms()
  const { gap } = clock
  if (gap && gap.waking === null) {
    const until = gap.from + (facts.idle === 'locked' ? 120_000 : settings.longBreakMin * 60_000)
    const rings = desk.wallNow() > until ? alarms.filter((alarm) => alarm.scheduledTime > until) : []
    for (const { name } of rings) found.push(`${desk.at}: nobody is there, and yet ${name} will ring`)
  }
  if (!gap && clock.cappedAt === null && alarms.length === 0)
    found.push(`${desk.at}: someone is there, and nothing will ring`)
  const nudged = effects.some((e) => e.do === 'notify')
  if (nudged && (facts.idle === 'locked' || gap)) found.push(`${desk.at}: a nudge for nobody`)
  return found
}

/** What is stored comes back as it was. */
function unharmed(stored: Stored, wrong: string[]): Stored {
  const copy = JSON.parse(JSON.stringify(stored)) as Stored
  for (const [key, value] of Object.entries(stored.clock ?? {}))
    if (
      JSON.stringify((copy.clock as unknown as Record<string, unknown>)[key]) !== JSON.stringify(value) ||
      value === undefined
    )
      wrong.push(`${key} is lost when it is stored`)
  return copy
}

/** Pieces of one sitting, parted by nothing, are one. */
function joined(spans: Span[]): Span[] {
  const all: Span[] = []
  for (const span of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = all.at(-1)
    const same = last?.kind === span.kind && (span.kind === 'sitting' || span.kind === 'standing')
    if (last && same && last.to === span.from) all[all.length - 1] = { ...last, to: span.to }
    else all.push(span)
  }
  return all
}
