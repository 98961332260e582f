import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import type { LogEntry } from '../../src/core/log-entry.ts'
import { openBoth } from './both.ts'
import { type DayTotals, totalsOf } from '../../src/history/totals.ts'
import { nine, Story } from '../story.ts'
import { slowCount } from './slow-count.ts'

const minute = 60_000
const hour = 60 * minute

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

/** What is stored, in the shape of the slow count. */
function counted(days: readonly DayTotals[]) {
  return new Map(
    days.map((t) => [
      t.day,
      {
        sittingMin: t.sittingMs / minute,
        standingMin: t.standingMs / minute,
        short: t.short,
        long: t.long,
        longest: Math.max(0, ...t.runs.map(({ from, to }) => to - from)) / minute,
        hours: t.hours.map((ms) => ms / minute),
      },
    ]),
  )
}

async function stored(): Promise<readonly DayTotals[]> {
  const history = await openBoth()
  const days = await history.daysBetween('0000', '9999')
  history.close()
  return days
}

/** Moments at which clocks are changed, and one at which none is. */
const moments = [
  ['Europe/Berlin', '2026-03-29T00:00Z'],
  ['Europe/Berlin', '2026-10-25T00:00Z'],
  ['America/New_York', '2026-11-01T05:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T14:00Z'],
  ['America/St_Johns', '2026-03-08T04:00Z'],
  ['Asia/Kathmandu', '2026-05-05T21:00Z'],
  ['Pacific/Kiritimati', '2026-12-31T12:00Z'],
  ['America/Sao_Paulo', '2018-11-04T02:00Z'],
  ['UTC', '2026-02-28T03:00Z'],
] as const

const kinds = ['sitting', 'sitting', 'standing', 'away', 'unobserved'] as const
const span = fc.record({
  kind: fc.constantFrom(...kinds),
  min: fc.integer({ min: 1, max: 400 }),
  break: fc.constantFrom('short', 'long'),
  /** The clock was set back, or forward, by so many minutes before it. */
  set: fc.option(fc.integer({ min: -180, max: 180 }), { nil: 0, freq: 8 }),
  /** The traveller is somewhere else from here on. */
  moved: fc.option(fc.constantFrom(...moments.map(([zone]) => zone)), { nil: null, freq: 8 }),
  /** An earlier span is taken back. */
  undo: fc.option(fc.nat(40), { nil: null, freq: 5 }),
})
const life = fc.record({
  moment: fc.constantFrom(...moments),
  spans: fc.array(span, { minLength: 1, maxLength: 25 }),
  batch: fc.integer({ min: 1, max: 5 }),
  twice: fc.boolean(),
})

function logOf({
  moment: [first, start],
  spans,
}: (typeof life)['generate'] extends never ? never : never | Life): LogEntry[] {
  const log: LogEntry[] = []
  let at = Date.parse(start) - 10 * hour
  let zone: string = first
  for (const [i, { kind, min, break: taken, set, moved, undo }] of spans.entries()) {
    at += set * minute
    zone = moved ?? zone
    const to = at + min * minute
    log.push({ id: `${i}`, type: 'span', zone, kind, from: at, to, ...(kind === 'away' && { break: taken }) })
    if (undo !== null) log.push({ id: `u${i}`, type: 'undo', of: `${undo % (i + 1)}` })
    at = to
  }
  return log
}

interface Life {
  readonly moment: (typeof moments)[number]
  readonly spans: readonly {
    readonly kind: (typeof kinds)[number]
    readonly min: number
    readonly break: 'short' | 'long'
    readonly set: number
    readonly moved: string | null
    readonly undo: number | null
  }[]
  readonly batch: number
  readonly twice: boolean
}

describe('the totals of the days', () => {
  it('are what a slow count of every minute says, across borders, clocks and journeys', async () => {
    await fc.assert(
      fc.asyncProperty(life, async (told) => {
        globalThis.indexedDB = new IDBFactory()
        const log = logOf(told)
        const history = await openBoth()
        for (let i = 0; i < log.length; i += told.batch) {
          const batch = log.slice(i, i + told.batch)
          await history.append(batch, 'UTC')
          // The worker ended before it could note that the batch is written.
          if (told.twice) await history.append(batch, 'Asia/Tokyo')
        }
        const expected = slowCount(log)
        expect(counted(await history.daysBetween('0000', '9999'))).toEqual(expected)
        history.close()
      }),
      { numRuns: 150, seed: Number(process.env['SEED'] ?? 1) },
    )
  }, 120_000)

  it('are seen with what still waits to be written, before it is', async () => {
    await fc.assert(
      fc.asyncProperty(life, fc.nat(30), async (told, cut) => {
        globalThis.indexedDB = new IDBFactory()
        const log = logOf(told)
        const history = await openBoth()
        await history.append(log.slice(0, cut), 'UTC')
        const seen = await history.daysBetween('0000', '9999', log.slice(Math.max(0, cut - 2)), 'UTC')
        const some = ({ sittingMs, standingMs, short, long, unobservedMs }: DayTotals) =>
          sittingMs + standingMs + short + long + unobservedMs > 0
        await history.append(log.slice(cut), 'UTC')
        expect(seen.filter(some)).toEqual((await history.daysBetween('0000', '9999')).filter(some))
        history.close()
      }),
      { numRuns: 60, seed: Number(process.env['SEED'] ?? 1) },
    )
  }, 120_000)

  it('follow corrections', async () => {
    const story = new Story().at(20).stops().at(30).types().at(50).stops().at(60).types().at(85)
    const id = story.stored.today.spans.find(({ kind }) => kind === 'away')?.id ?? ''
    const history = await openBoth()
    await history.append(story.log, 'UTC')
    expect(await history.daysBetween('0000', '9999')).toMatchObject([
      { sittingMs: 40 * minute - 1000, short: 0, long: 2 },
    ])
    const before = story.log.length
    story.says({ do: 'was-sitting', of: id })
    await history.append(story.log.slice(before), 'UTC')
    const [day] = await history.daysBetween('0000', '9999')
    expect(day).toMatchObject({ day: '2026-03-02', sittingMs: 50 * minute, long: 1 })
    expect(day?.runs).toEqual([{ from: nine, to: nine + 50 * minute }])
    history.close()
  })

  it('stay with the zone in which the lid was closed', async () => {
    // 20:30 to 22:00 in Berlin are 4:30 to 6:00 of the next morning in Tokyo.
    const at = Date.parse('2026-03-02T19:30Z')
    const history = await openBoth()
    const entry = { id: 'a', type: 'span', kind: 'sitting', from: at, to: at + 90 * minute } as const
    await history.append([{ ...entry, zone: 'Europe/Berlin' }], 'Asia/Tokyo')
    expect(await history.daysBetween('0000', '9999')).toMatchObject([{ day: '2026-03-02' }])
    history.close()
  })

  it.each(['Mars/Olympus', '', '__proto__', 'x'.repeat(5000)])('a zone called %j does no harm', async (zone) => {
    const history = await openBoth()
    await history.append([{ id: 'a', zone, type: 'span', kind: 'sitting', from: nine, to: nine + hour }], 'UTC')
    expect((await history.daysBetween('0000', '9999'))[0]?.hours[8]).toBe(hour)
    history.close()
  })

  it.each([nine + 0.25, -1, 8.64e15 * 2, Number.MAX_VALUE])(
    'a moment of %d does not keep the rest from being written',
    async (at) => {
      const history = await openBoth()
      await history.append(
        [
          { id: 'a', type: 'span', kind: 'sitting', from: at, to: at + 0.5 },
          { id: 'b', type: 'check-in', at, scores: {}, bothered: false },
          { id: 'c', type: 'span', kind: 'sitting', from: nine + hour + 0.5, to: nine + 2 * hour },
        ],
        'UTC',
      )
      expect(await history.entries()).toHaveLength(3)
      expect((await history.daysBetween('0000', '9999'))[0]?.sittingMs).toBeCloseTo(hour, -1)
      history.close()
    },
  )

  it('a span of a thousand years belongs to no day', async () => {
    const history = await openBoth()
    await history.append([{ id: 'a', type: 'span', kind: 'sitting', from: 0, to: 1000 * 365 * 24 * hour }], 'UTC')
    expect(await history.daysBetween('0000', '9999')).toEqual([])
    expect(await history.entries()).toHaveLength(1)
    history.close()
  })
})

describe('what became of nudges', () => {
  const at = (min: number) => nine + min * minute
  const nudge = (min: number, kind: 'short' | 'long' = 'short'): LogEntry => ({
    id: `n${min}`,
    type: 'nudge',
    at: at(min),
    kind,
    silent: false,
  })
  const answer = (
    min: number,
    said: 'start' | 'snooze' | 'skip' | 'up',
    kind: 'short' | 'long' = 'short',
  ): LogEntry => ({
    id: `a${min}`,
    type: 'answer',
    at: at(min),
    kind,
    answer: said,
  })
  const away = (from: number, to: number): LogEntry => ({
    id: `s${from}`,
    type: 'span',
    kind: 'away',
    break: 'long',
    from: at(from),
    to: at(to),
  })

  it('is the answer to each, a break soon after, or nothing', () => {
    const log = [
      nudge(30),
      answer(31, 'snooze'),
      nudge(36),
      away(40, 50),
      nudge(60, 'long'),
      nudge(90),
      answer(91, 'up'),
    ]
    expect(totalsOf('2026-03-02', log, 'UTC').outcomes).toEqual({
      start: 0,
      up: 1,
      broke: 1,
      snooze: 1,
      skip: 0,
      none: 1,
    })
  })

  it('counts the last word on how a session felt', () => {
    const felt = (min: number, said: 'easier' | 'same' | 'worse'): LogEntry => ({
      id: `f${min}`,
      type: 'felt',
      at: at(min),
      how: said,
      movements: ['chin-tuck', 'shoulder-rolls'],
    })
    const session = (min: number): LogEntry => ({
      id: `s${min}`,
      type: 'session',
      from: at(min),
      to: at(min + 4),
      end: 'finished',
      movements: [],
    })
    const { felt: counts } = totalsOf(
      '2026-03-02',
      [felt(5, 'worse'), felt(6, 'easier'), felt(50, 'same'), session(0), session(40)],
      'UTC',
    )
    expect(counts['chin-tuck']).toEqual({ easier: 1, same: 1, worse: 0 })
  })
})

describe('an older log', () => {
  it('without days is added up when it is opened', async () => {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('unknot', 1)
      request.onerror = () => reject(request.error ?? new Error('no database'))
      request.onupgradeneeded = () => {
        const log = request.result.createObjectStore('log', { keyPath: 'id' })
        log.createIndex('time', 'time')
        const entry = { id: 'a', type: 'span', kind: 'sitting', from: nine, to: nine + hour }
        log.put({ id: 'a', time: nine, entry })
      }
      request.onsuccess = () => {
        request.result.close()
        resolve()
      }
    })
    expect(await stored()).toMatchObject([{ day: '2026-03-02', sittingMs: hour }])
  })
})

describe('a transaction that breaks off', () => {
  it('at any call leaves the log and the totals as they were, and the next one makes them whole', async () => {
    const story = new Story().at(20).stops().at(30).types().at(50).stops().at(60).types().at(85).stops().at(100).types()
    const [id] = story.stored.today.spans.flatMap((s) => (s.kind === 'away' ? [s.id] : []))
    story.says({ do: 'was-sitting', of: id ?? '' })
    const log = story.log
    const names = ['get', 'put', 'delete'] as const
    for (let fatal = 1; ; fatal += 1) {
      globalThis.indexedDB = new IDBFactory()
      const history = await openBoth()
      await history.append(log.slice(0, 2), 'UTC')
      const before = [await history.entries(), await history.daysBetween('0000', '9999')]
      let calls = 0
      const whole = names.map((name) => IDBObjectStore.prototype[name])
      for (const [i, name] of names.entries()) {
        IDBObjectStore.prototype[name] = function broken(this: IDBObjectStore, ...args: never[]) {
          if ((calls += 1) === fatal) throw new Error('the disk is full')
          return (whole[i] as (...args: never[]) => IDBRequest).apply(this, args)
        } as never
      }
      const broke = await history.append(log, 'UTC').then(
        () => false,
        () => true,
      )
      for (const [i, name] of names.entries()) IDBObjectStore.prototype[name] = whole[i] as never
      if (broke) expect([await history.entries(), await history.daysBetween('0000', '9999')]).toEqual(before)
      await history.append(log, 'UTC')
      expect(counted(await history.daysBetween('0000', '9999'))).toEqual(slowCountOf(log))
      history.close()
      if (!broke) {
        expect(calls).toBeGreaterThan(5)
        break
      }
    }
  })
})

/** The slow count wants whole minutes; the boundaries of this story are a second off. */
function slowCountOf(log: readonly LogEntry[]) {
  const gone = new Set(log.flatMap((e) => (e.type === 'undo' ? [e.of] : [])))
  const left = log.filter(({ id }) => !gone.has(id))
  const days = counted([totalsOf('2026-03-02', left, 'UTC')])
  const rough = slowCount(log).get('2026-03-02')
  expect(Math.abs((days.get('2026-03-02')?.sittingMin ?? 0) - (rough?.sittingMin ?? 0))).toBeLessThan(4)
  return days
}
