import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../fakes/day.ts'
import { differences } from './expected.ts'
import { replay, type ToldSpan } from './replay.ts'

const inputs = (at: number, until: number, every = 10) => ({ at, do: 'inputs', until, every })

describe('the shipped worker', () => {
  it('sits, is nudged, goes away and comes back', async () => {
    const told = await replay(day(3000, inputs(0, 1860), inputs(2230, 3000)))
    expect(told).toMatchObject({
      spans: [
        { from: 0, to: 1860, kind: 'sitting' },
        { from: 1860, to: 2230, kind: 'away', break: 'long', why: 'idle' },
        { from: 2230, to: 3000, kind: 'sitting' },
      ],
      nudges: [{ at: 1800, kind: 'short', silent: false }],
      now: { kind: 'sitting', sittingMin: 12.833, stretchMin: 12.833 },
    })
    expect(told.starts).toBeLessThanOrEqual(30)
    expect(told.diskWrites).toBeGreaterThan(20)
  })

  it('closes a gap at the end as a break only when it counts as one', async () => {
    const [reading, gone] = [await replay(day(1280, inputs(0, 1000))), await replay(day(1310, inputs(0, 1000)))]
    expect(reading.spans).toEqual([{ from: 0, to: 1280, kind: 'sitting' }])
    expect(gone.spans).toEqual([
      { from: 0, to: 1000, kind: 'sitting' },
      { from: 1000, to: 1310, kind: 'away', break: 'long', why: 'idle' },
    ])
    expect(gone.now).toEqual({ kind: 'away', sittingMin: 0, stretchMin: 0 })
  })

  it('takes the settings of the trace', async () => {
    const lines = day(700, inputs(0, 700))
    const start = { ...lines[0], settings: { shortEveryMin: 10 } } as (typeof lines)[0]
    expect((await replay([start!, ...lines.slice(1)])).nudges).toEqual([{ at: 600, kind: 'short', silent: false }])
  })

  it('is told the truth by the person', async () => {
    const lines = day(1500, inputs(0, 600), inputs(800, 1500), { at: 850, do: 'press', what: 'was-up' })
    expect((await replay(lines)).spans).toEqual([
      { from: 0, to: 600, kind: 'sitting' },
      { from: 600, to: 800, kind: 'away', break: 'short', why: 'said' },
      { from: 800, to: 1500, kind: 'sitting' },
    ])
  })

  it.each([-3600, -300, 100, 7200])('tells the time of the trace when the wall clock is set by %d s', async (shift) => {
    const told = await replay(
      day(4000, inputs(0, 600), inputs(1000, 2000), { at: 1500, do: 'clock', shift }, inputs(2400, 2500)),
    )
    const away = { kind: 'away', break: 'long', why: 'idle' } as const
    const spans: ToldSpan[] = [
      { from: 0, to: 600, kind: 'sitting' },
      { from: 600, to: 1000, ...away },
      { from: 1000, to: 2000, kind: 'sitting' },
      { from: 2000, to: 2400, ...away },
      { from: 2400, to: 2500, kind: 'sitting' },
      { from: 2500, to: 4000, ...away },
    ]
    // A clock set far ahead looks like a sleep up to then.
    const split: ToldSpan[] = [
      { from: 1000, to: 1480, kind: 'sitting' },
      { from: 1480, to: 1500, kind: 'away', break: 'long', why: 'asleep' },
      { from: 1500, to: 2000, kind: 'sitting' },
    ]
    expect(told.spans).toEqual(shift > 3600 ? spans.toSpliced(2, 1, ...split) : spans)
  })

  it('ends a day asleep or closed with what the next event would find', async () => {
    const asleep = await replay(day(2000, inputs(0, 700), { at: 700, do: 'sleep' }))
    expect(asleep.spans.at(-1)).toEqual({ from: 600, to: 2000, kind: 'away', break: 'long', why: 'asleep' })
    const closed = await replay(day(2000, inputs(0, 700), { at: 700, do: 'quit' }))
    expect(closed.spans.at(-1)).toEqual({ from: 600, to: 2000, kind: 'unobserved', why: 'closed' })
    const briefly = await replay(day(850, inputs(0, 700), { at: 700, do: 'quit' }))
    expect(briefly.spans).toEqual([{ from: 0, to: 850, kind: 'sitting' }])
  })

  it('loses nothing when it is killed each minute', async () => {
    const kills = Array.from({ length: 40 }, (_, i) => ({ at: 60 * i + 45, do: 'kill-worker' }))
    const told = await replay(day(2500, inputs(0, 2500), ...kills))
    expect(told.spans).toEqual([{ from: 0, to: 2500, kind: 'sitting' }])
    expect(told.nudges).toEqual([{ at: 1800, kind: 'short', silent: false }])
  })

  it('takes ten hours in less than 2 s', async () => {
    const pauses = Array.from({ length: 100 }, (_, i) => inputs(360 * i, 360 * i + 200))
    const began = performance.now()
    await replay(day(36_000, ...pauses))
    expect(performance.now() - began).toBeLessThan(2000)
  })

  it('begins each replay anew', async () => {
    const lines = day(3000, inputs(0, 1860), inputs(2230, 3000))
    expect(await replay(lines)).toEqual(await replay(lines))
  })
})

describe('a comparison', () => {
  const now = { kind: 'sitting', sittingMin: 10, stretchMin: 10 } as const
  const told = {
    spans: [{ from: 0, to: 600, kind: 'sitting' }],
    nudges: [{ at: 300, kind: 'short', silent: false }],
    now,
    starts: 6,
    diskWrites: 7,
  } as const

  it('is content within its tolerance', () => {
    const expected = { ...told, spans: [{ from: 2, to: 598, kind: 'sitting' }], now: { sittingMin: 10.03 } } as const
    expect(differences(told, expected)).toEqual([])
  })

  it.each([
    [{ spans: [] }],
    [{ spans: [{ from: 0, to: 603, kind: 'sitting' }] }],
    [{ spans: [{ from: 0, to: 600, kind: 'standing' }] }],
    [{ spans: [{ from: 0, to: 600, kind: 'sitting', break: 'short' }] }],
    [{ nudges: [] }],
    [{ nudges: [{ at: 306, kind: 'short' }] }],
    [{ nudges: [{ at: 300, kind: 'long' }] }],
    [{ nudges: [{ at: 300, kind: 'short', silent: true }] }],
    [{ now: { kind: 'away' } }],
    [{ now: { stretchMin: 9 } }],
    [{ startsAtMost: 5 }],
    [{ diskWritesAtMost: 6 }],
  ] as const)('finds %j', (change) => {
    expect(differences(told, { spans: told.spans, nudges: told.nudges, ...change })).toHaveLength(1)
  })
})

describe('the command', () => {
  // Each starts a process of its own, which takes its time on a busy machine.
  const patience = 60_000
  const run = fileURLToPath(new URL('run.ts', import.meta.url))
  const start = '{"at":0,"do":"start","epoch":"2026-03-02T09:00:00Z","zone":"Europe/Berlin"}'
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'replay-'))
    writeFileSync(join(folder, 'good.jsonl'), `${start}\n{"at":30,"do":"end"}\n`)
    writeFileSync(join(folder, 'bad.jsonl'), `${start}\n{"at":30,"do":"dance"}\n{"at":31,"do":"end"}\n`)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const replayed = (...files: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      const paths = files.map((file) => join(folder, file))
      execFile(process.execPath, ['--import', 'tsx', run, ...paths], (error, out, err) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
      )
    })

  it(
    'prints one line of JSON for each file',
    async () => {
      const { code, out } = await replayed('good.jsonl', 'good.jsonl')
      const lines = out.trimEnd().split('\n')
      expect(code).toBe(0)
      expect(lines).toHaveLength(2)
      expect(JSON.parse(lines[1]!)).toMatchObject({
        spans: [{ from: 0, to: 30, kind: 'sitting' }],
        nudges: [],
        now: { kind: 'sitting', sittingMin: 0.5, stretchMin: 0.5 },
        starts: 1,
      })
    },
    patience,
  )

  it(
    'names the line of a bad file, and prints nothing',
    async () => {
      const { code, out, err } = await replayed('good.jsonl', 'bad.jsonl')
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain('bad.jsonl: line 2: unknown "do": "dance"')
      expect((await replayed('missing.jsonl')).code).toBe(2)
    },
    patience,
  )
})
