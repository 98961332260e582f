import fc from 'fast-check'
import type { TraceLine } from '../fakes/trace.ts'

/** What a person does next, and for how long; seconds. */
export type Deed =
  | { readonly do: 'work'; readonly sec: number; readonly every: number }
  | {
      readonly do: 'read'
      readonly sec: number
      readonly lockAfter: number | null
      readonly sleep: readonly [number, number] | null
    }
  | { readonly do: 'lock'; readonly sec: number; readonly after: number; readonly sleeps: boolean }
  | { readonly do: 'sleep'; readonly sec: number; readonly after: number; readonly back: number }
  | { readonly do: 'film'; readonly sec: number; readonly every: number | null; readonly after: number }
  | { readonly do: 'music'; readonly sec: number; readonly every: number | null }
  | { readonly do: 'close'; readonly sec: number; readonly works: boolean; readonly lockedBefore: number | null }
  | { readonly do: 'session'; readonly sec: number; readonly every: number | null }
  | { readonly do: 'stand'; readonly sec: number; readonly every: number }
  | { readonly do: 'answer'; readonly what: 'snooze' | 'skip'; readonly minutes: 5 | 10 }
  | { readonly do: 'up'; readonly leaves: number | null }
  | { readonly do: 'correct'; readonly gap: number; readonly locked: boolean; readonly after: number }
  | { readonly do: 'correct-film'; readonly sec: number }
  | { readonly do: 'pause'; readonly minutes: number; readonly resumeAfter: number | null }
  | { readonly do: 'fullscreen'; readonly sec: number; readonly every: number }
  | { readonly do: 'kill' }

export interface RandomDay {
  readonly lines: readonly TraceLine[]
  /** What may go wrong in the browser on that day. */
  readonly browser: 'chrome' | 'firefox' | 'late' | 'doubled' | 'bursts' | 'lost'
  /** Seed of the browser's own chance. */
  readonly chance: number
}

/** `null` once in `freq` times, as it is not easily said of what `fc.option` gives. */
const sometimes = <T>(of: fc.Arbitrary<T>, freq = 5): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: freq, arbitrary: of }, { weight: 1, arbitrary: fc.constant(null) })

/** Lengths near the limits are the awkward ones. */
const around = (limit: number) => fc.integer({ min: limit - 3, max: limit + 3 })
const every = fc.integer({ min: 5, max: 55 })
const away = fc.oneof(
  fc.integer({ min: 62, max: 119 }),
  around(120),
  fc.integer({ min: 121, max: 290 }),
  around(300),
  fc.integer({ min: 301, max: 900 }),
  fc.integer({ min: 900, max: 5400 }),
)

const work = fc.record({ do: fc.constant('work' as const), sec: fc.integer({ min: 30, max: 3000 }), every })
const read = fc.record({
  do: fc.constant('read' as const),
  sec: away,
  lockAfter: sometimes(fc.integer({ min: 65, max: 600 }), 3),
  sleep: sometimes(fc.tuple(fc.integer({ min: 66, max: 200 }), fc.integer({ min: 5, max: 4000 })), 6),
})
const lock = fc.record({
  do: fc.constant('lock' as const),
  sec: away,
  after: fc.integer({ min: 0, max: 50 }),
  sleeps: fc.boolean(),
})
const plain = [
  { weight: 6, arbitrary: work as fc.Arbitrary<Deed> },
  { weight: 4, arbitrary: read as fc.Arbitrary<Deed> },
  { weight: 3, arbitrary: lock as fc.Arbitrary<Deed> },
  { weight: 1, arbitrary: fc.constant<Deed>({ do: 'kill' }) },
]
const sleep: fc.Arbitrary<Deed> = fc.record({
  do: fc.constant('sleep' as const),
  sec: fc.oneof(
    fc.integer({ min: 3, max: 200 }),
    fc.integer({ min: 150, max: 600 }),
    fc.integer({ min: 600, max: 9000 }),
  ),
  after: fc.integer({ min: 0, max: 50 }),
  back: fc.integer({ min: 0, max: 130 }),
})
const film: fc.Arbitrary<Deed> = fc.record({
  do: fc.constant('film' as const),
  sec: fc.oneof(
    fc.integer({ min: 20, max: 600 }),
    fc.integer({ min: 600, max: 3500 }),
    fc.integer({ min: 3590, max: 4500 }),
  ),
  every: sometimes(fc.integer({ min: 20, max: 900 })),
  after: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 700 })),
})
const music: fc.Arbitrary<Deed> = fc.record({ do: fc.constant('music' as const), sec: away, every: sometimes(every) })
const close: fc.Arbitrary<Deed> = fc.record({
  do: fc.constant('close' as const),
  sec: fc.oneof(
    fc.integer({ min: 5, max: 170 }),
    fc.integer({ min: 170, max: 310 }),
    fc.integer({ min: 310, max: 6000 }),
  ),
  works: fc.boolean(),
  lockedBefore: sometimes(fc.integer({ min: 700, max: 1500 }), 3),
})
const session: fc.Arbitrary<Deed> = fc.record({
  do: fc.constant('session' as const),
  sec: fc.integer({ min: 10, max: 118 }),
  every: sometimes(every),
})
const stand: fc.Arbitrary<Deed> = fc.record({
  do: fc.constant('stand' as const),
  sec: fc.oneof(fc.integer({ min: 60, max: 290 }), around(300), fc.integer({ min: 310, max: 6500 })),
  every,
})
const answer: fc.Arbitrary<Deed> = fc.record({
  do: fc.constant('answer' as const),
  what: fc.constantFrom('snooze' as const, 'snooze' as const, 'skip' as const),
  minutes: fc.constantFrom(5 as const, 10 as const),
})
const up: fc.Arbitrary<Deed> = fc.record({
  do: fc.constant('up' as const),
  leaves: sometimes(
    fc.oneof(fc.integer({ min: 62, max: 119 }), fc.integer({ min: 121, max: 290 }), fc.integer({ min: 600, max: 900 })),
  ),
})
const correct: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    do: fc.constant('correct' as const),
    gap: fc.oneof(fc.integer({ min: 123, max: 175 }), fc.integer({ min: 601, max: 1500 })),
    locked: fc.boolean(),
    after: fc.integer({ min: 2, max: 560 }),
  }),
)
const correctFilm: fc.Arbitrary<Deed> = fc.record({
  do: fc.constant('correct-film' as const),
  sec: fc.integer({ min: 610, max: 3000 }),
})
const pause: fc.Arbitrary<Deed> = fc.record({
  do: fc.constant('pause' as const),
  minutes: fc.constantFrom(30, 60, 120),
  resumeAfter: sometimes(fc.integer({ min: 60, max: 1700 })),
})
const fullscreen: fc.Arbitrary<Deed> = fc.record({
  do: fc.constant('fullscreen' as const),
  sec: fc.integer({ min: 1, max: 4000 }),
  every,
})
const steadier = { weight: 4, arbitrary: work as fc.Arbitrary<Deed> }

/** Each day has its flavour, so that the rules meet in pairs more often than all at once. */
const flavours: Record<string, fc.WeightedArbitrary<Deed>[]> = {
  plain,
  slept: [...plain, { weight: 3, arbitrary: sleep }],
  heard: [
    ...plain,
    { weight: 3, arbitrary: film },
    { weight: 2, arbitrary: music },
    { weight: 1, arbitrary: correctFilm },
  ],
  closed: [...plain, { weight: 3, arbitrary: close }],
  answered: [
    ...plain,
    steadier,
    { weight: 3, arbitrary: answer },
    { weight: 2, arbitrary: session },
    { weight: 2, arbitrary: up },
  ],
  corrected: [...plain, { weight: 3, arbitrary: correct }, { weight: 1, arbitrary: up }],
  stood: [steadier, { weight: 2, arbitrary: read as fc.Arbitrary<Deed> }, { weight: 3, arbitrary: stand }],
  held: [...plain, steadier, { weight: 2, arbitrary: fullscreen }],
  paused: [...plain, steadier, { weight: 2, arbitrary: pause }],
  mixed: [
    ...plain,
    steadier,
    ...[sleep, film, music, close, session, answer, up, pause, fullscreen].map((arbitrary) => ({
      weight: 1,
      arbitrary,
    })),
  ],
}

const settings = fc.record(
  {
    shortEveryMin: fc.constantFrom(15, 20, 25, 30, 45, 50, 60),
    longEveryMin: fc.constantFrom(45, 50, 60, 75, 90, 120),
    longBreakMin: fc.constantFrom(3, 5, 5, 7, 10),
    standingLimitMin: fc.constantFrom(15, 45, 60),
    soundCounts: fc.constantFrom(true, true, true, false),
  },
  { requiredKeys: [] },
)
const someHours = fc.constantFrom(
  [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '12:30' }],
  [
    { days: [1, 2, 3, 4, 5], from: '09:00', to: '11:00' },
    { days: [1, 2, 3, 4, 5, 6, 7], from: '11:30', to: '13:00' },
  ],
  [{ days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '00:45' }],
)
const place = fc.constantFrom(
  { epoch: '2026-03-02T08:00:00Z', zone: 'Europe/Berlin' },
  // The clocks change during these two.
  { epoch: '2026-03-28T22:10:00Z', zone: 'Europe/Berlin' },
  { epoch: '2026-11-01T04:20:00Z', zone: 'America/New_York' },
  { epoch: '2026-07-06T21:40:00Z', zone: 'Europe/Lisbon' },
  { epoch: '2026-01-12T03:00:00Z', zone: 'Asia/Kathmandu' },
)

const hours = fc.oneof({ weight: 19, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: someHours })

/** Random days of 2 to 8 h. */
export const randomDay: fc.Arbitrary<RandomDay> = fc
  .record({
    settings,
    hours,
    place,
    deeds: fc
      .constantFrom(...Object.keys(flavours))
      .chain((name) => fc.array(fc.oneof(...(flavours[name] ?? plain)), { minLength: 6, maxLength: 30 })),
    length: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 7200, max: 12_600 }) },
      { weight: 1, arbitrary: fc.integer({ min: 12_600, max: 28_800 }) },
    ),
    last: fc.constantFrom(1, 30, 200, 700),
    browser: fc.constantFrom(
      'chrome' as const,
      'chrome' as const,
      'chrome' as const,
      'firefox' as const,
      'late' as const,
      'doubled' as const,
      'bursts' as const,
      'lost' as const,
    ),
    chance: fc.nat(),
  })
  .map(({ settings, hours, place, deeds, length, last, browser, chance }) => {
    const chosen = hours ? { ...settings, workingHours: hours } : settings
    const day = new DayWriter({ at: 0, do: 'start', ...place, settings: chosen })
    for (const deed of deeds) if (day.at < length) day.does(deed)
    while (day.at < length) day.does({ do: 'work', sec: 2400, every: 40 })
    return { lines: day.ends(last), browser, chance }
  })

/** Writes deeds down as a trace. Between two deeds the person has just touched a key. */
class DayWriter {
  at = 0
  private readonly lines: TraceLine[]
  private lastReport = 0

  constructor(start: TraceLine) {
    this.lines = [start]
    this.touch(1)
  }

  ends(last: number): readonly TraceLine[] {
    this.write({ at: this.at + last, do: 'end' })
    return this.lines
  }

  does(deed: Deed): void {
    // After four hours without a pause the browser might be one that does not tell.
    if (this.at - this.lastReport > 9000) this.idles(75)
    switch (deed.do) {
      case 'work':
        return this.works(deed.sec, deed.every)
      case 'read':
        return this.reads(deed)
      case 'lock':
        return this.locks(deed.sec, deed.after, deed.sleeps)
      case 'sleep':
        this.write({ at: this.at + deed.after, do: 'sleep' }, { at: this.at + deed.after + deed.sec, do: 'wake' })
        this.at += deed.after + deed.sec + deed.back
        this.write({ at: this.at, do: 'input' })
        // Firefox's timers stood still: give it the time to find out before the next sleep.
        return this.works(300, 20)
      case 'film':
        return this.hears(deed.sec, deed.every, deed.after, true)
      case 'music':
        return this.hears(deed.sec, deed.every, 0, false)
      case 'close':
        return this.closes(deed.sec, deed.works, deed.lockedBefore)
      case 'session':
        this.write({ at: this.at, do: 'press', what: 'start' }, { at: this.at + deed.sec, do: 'press', what: 'finish' })
        return deed.every ? this.works(deed.sec + deed.every, deed.every) : this.touch(deed.sec + 3)
      case 'stand':
        this.write(
          { at: this.at, do: 'press', what: 'standing' },
          { at: this.at + deed.sec, do: 'press', what: 'sitting' },
        )
        this.works(deed.sec, deed.every)
        return this.touch(deed.every)
      case 'answer':
        return this.press(deed.what === 'snooze' ? { what: 'snooze', minutes: deed.minutes } : { what: 'skip' })
      case 'up':
        this.press({ what: 'up' })
        // Said and not done: so long at the desk that it speaks of nothing that follows.
        return deed.leaves ? this.idles(deed.leaves) : this.works(960, 30)
      case 'correct':
        if (deed.locked) this.locks(deed.gap, 5, false)
        else this.idles(deed.gap)
        this.works(deed.after, 25)
        this.press({ what: deed.locked || deed.gap > 600 ? 'was-sitting' : 'was-up' })
        return this.works(660, 30)
      case 'correct-film':
        this.hears(deed.sec, null, 0, true)
        this.works(60, 20)
        this.press({ what: 'was-up' })
        return this.works(660, 30)
      case 'pause':
        this.press({ what: 'pause', minutes: deed.minutes })
        if (deed.resumeAfter === null) return
        this.works(deed.resumeAfter, 30)
        return this.press({ what: 'resume' })
      case 'fullscreen':
        this.write({ at: this.at, do: 'fullscreen', on: true }, { at: this.at + deed.sec, do: 'fullscreen', on: false })
        this.works(deed.sec, deed.every)
        return this.works(240, deed.every)
      case 'kill':
        this.write({ at: this.at, do: 'kill-worker' })
    }
  }

  private write(...lines: TraceLine[]): void {
    for (const line of lines) {
      const i = this.lines.findLastIndex((l) => l.at <= line.at)
      this.lines.splice(i + 1, 0, line)
    }
  }

  /** The next touch, `after` seconds on. */
  private touch(after: number): void {
    if (after >= 60) this.lastReport = this.at
    this.at += after
    this.write({ at: this.at, do: 'input' })
  }

  private works(sec: number, every: number): void {
    this.write({ at: this.at, do: 'inputs', until: this.at + sec, every })
    this.at += Math.floor(sec / every) * every
  }

  private press(
    press:
      { what: 'snooze' | 'pause'; minutes: number } | { what: 'skip' | 'up' | 'was-up' | 'was-sitting' | 'resume' },
  ): void {
    this.write({ at: this.at + 1, do: 'press', ...press })
    this.touch(3)
  }

  private idles(sec: number): void {
    this.touch(sec)
  }

  private reads({ sec, lockAfter, sleep }: Extract<Deed, { do: 'read' }>): void {
    if (lockAfter !== null && lockAfter < sec - 5) {
      this.write({ at: this.at + lockAfter, do: 'lock' })
      this.lastReport = this.at
      this.at += sec
      return this.write({ at: this.at, do: 'unlock' })
    }
    if (sleep && sleep[0] + sleep[1] < sec - 5)
      this.write({ at: this.at + sleep[0], do: 'sleep' }, { at: this.at + sleep[0] + sleep[1], do: 'wake' })
    this.idles(sec)
  }

  private locks(sec: number, after: number, sleeps: boolean): void {
    const from = this.at + after
    this.write({ at: from, do: 'lock' })
    if (sleeps && sec > 20) this.write({ at: from + 4, do: 'sleep' }, { at: from + sec - 6, do: 'wake' })
    else if (sec > 62) this.lastReport = this.at
    this.at = from + sec
    this.write({ at: this.at, do: 'unlock' })
    // Where a lock is not told, a single touch after the waking would be seen by nobody.
    if (sleeps) this.works(300, 20)
  }

  /** Sound from the tab in front, or from one behind. */
  private hears(sec: number, every: number | null, after: number, active: boolean): void {
    const from = this.at
    this.write({ at: from, do: 'audible', on: true, active }, { at: from + sec, do: 'audible', on: false, active })
    if (every && every < sec) this.works(sec - 1, every)
    else if (sec > 62) this.lastReport = this.at
    // Back before it ends (`after` 0), or some time after.
    this.at = Math.max(this.at, from + sec + (after === 0 ? -1 : after))
    this.write({ at: this.at, do: 'input' })
    if (after === 0) this.works(100, 20)
  }

  private closes(sec: number, works: boolean, lockedBefore: number | null): void {
    const quit = this.at + (lockedBefore ?? 0)
    if (lockedBefore !== null) this.write({ at: this.at + 1, do: 'lock' }, { at: quit + sec - 1, do: 'unlock' })
    this.write({ at: quit, do: 'quit' }, { at: quit + sec, do: 'launch' })
    if (works && lockedBefore === null && sec > 70)
      this.write({ at: quit + 20, do: 'inputs', until: quit + sec - 2, every: 30 })
    if (lockedBefore !== null) this.lastReport = this.at
    this.at = quit + sec - 1
    if (lockedBefore === null) this.write({ at: this.at, do: 'input' })
    this.works(120, 20)
  }
}
