import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Chromium } from '../browser/chromium.ts'
import { Desktop } from '../browser/desktop.ts'
import { pause } from '../browser/programs.ts'
import { packageOf } from '../browser/scene.ts'
import { type EmptyWorker, emptyWorker } from './empty-worker.ts'
import { batches } from './leveldb.ts'
import { ProcessorTime } from './processor.ts'
import type { Measure } from './table.ts'

/** A worker that no debugger holds is ended half a minute after its last event. */
const longestLifeMs = 60_000

interface Span {
  readonly starts: number
  readonly writes: number
  readonly bytes: number
  readonly largest: number
  readonly processorSec: number
  /** The same with the processes that Chromium starts for the worker. */
  readonly processSec: number
  readonly hours: number
}

/** What the worker costs while someone sits, reads and is away: real input, default settings, nothing attached to the browser. */
export async function measureDesk(spanMin: number): Promise<Measure[]> {
  const desktop = await Desktop.start()
  try {
    const driver = await Chromium.start({ desktop, extensionDir: packageOf('chromium') })
    try {
      const welcome = await driver.found('#welcome')
      await driver.blank()
      await welcome.close()
      await driver.detach()
      const observe = (ms: number, behave: () => Promise<void>) => measured(driver, ms, behave)
      await desktop.sit(45_000)
      // From here on each worker that is seen is a new one.
      await desktop.sit(60_000, async () => !(await driver.workerRuns()))
      console.log(`Sitting, ${spanMin} min …`)
      const steady = await observe(spanMin * 60_000, () => desktop.sit(spanMin * 60_000))
      console.log(`Sitting with a pause of 90 s to read, 6 min …`)
      const reading = await observe(6 * 60_000, async () => {
        await desktop.sit(150_000)
        await pause(90_000)
        await desktop.sit(120_000)
      })
      console.log(`Away, ${spanMin} min …`)
      // The reports of the leaving and of the break that begins belong to the sitting.
      await pause(5.5 * 60_000)
      const away = await observe(spanMin * 60_000, () => pause(spanMin * 60_000))
      await driver.close()
      console.log(`Sitting with workers that do next to nothing, ${spanMin} min each …`)
      const counts = await measureEmpty(desktop, spanMin, 'counts')
      return lines(steady, reading, away, counts, await measureEmpty(desktop, spanMin, 'asks'))
    } finally {
      await driver.close()
    }
  } finally {
    await desktop.close()
  }
}

/** What any worker costs that is started as often: the same sitting with an extension that does nothing else. */
async function measureEmpty(desktop: Desktop, spanMin: number, kind: EmptyWorker): Promise<Span> {
  const empty = emptyWorker(kind)
  const driver = await Chromium.start({ desktop, extensionDir: empty.dir })
  try {
    await driver.blank()
    await driver.detach()
    await desktop.sit(130_000)
    await desktop.sit(60_000, async () => !(await driver.workerRuns()))
    return await measured(driver, spanMin * 60_000, () => desktop.sit(spanMin * 60_000))
  } finally {
    await driver.close()
    empty.remove()
  }
}

function lines(steady: Span, reading: Span, away: Span, counts: Span, asks: Span): Measure[] {
  const perHour = (span: Span, count: number) => count / span.hours
  const seen = (span: Span) =>
    `${span.starts} starts, ${span.writes} writes of ${span.bytes} bytes in ${(span.hours * 60).toFixed(1)} min`
  return [
    {
      what: 'worker starts per seated hour, steady',
      value: perHour(steady, steady.starts),
      most: 32,
      unit: '',
      note: seen(steady),
    },
    {
      what: 'worker starts per seated hour, ten pauses to read',
      value: perHour(reading, reading.starts),
      most: 45,
      unit: '',
      note: seen(reading),
    },
    { what: 'worker starts while away', value: away.starts, most: 0, unit: '', note: seen(away) },
    { what: 'writes per seated hour, steady', value: perHour(steady, steady.writes), most: 32, unit: '' },
    { what: 'writes per seated hour, ten pauses to read', value: perHour(reading, reading.writes), most: 60, unit: '' },
    { what: 'writes while away', value: away.writes, most: 0, unit: '' },
    { what: 'largest write', value: Math.max(steady.largest, reading.largest) / 1000, most: 4, unit: 'kB' },
    {
      what: "worker's processor time per seated hour",
      value: perHour(steady, steady.processorSec),
      most: 1,
      unit: 's',
      note: `its thread; ${perHour(steady, steady.processSec).toFixed(1)} s with the process that Chromium starts for it each time; a worker that only counts: ${perHour(counts, counts.processorSec).toFixed(2)} s in ${counts.starts} starts; one that listens and asks as ours does: ${perHour(asks, asks.processorSec).toFixed(2)} s in ${asks.starts}`,
    },
  ]
}

/** Measures while `behave` goes on. Begins when no worker runs, so that each one seen is a start. */
async function measured(driver: Chromium, ms: number, behave: () => Promise<void>): Promise<Span> {
  const dir = join(driver.profileDir, 'Default/Local Extension Settings', driver.id)
  if (!existsSync(dir)) throw new Error(`no stored state at ${dir}`)
  const processor = new ProcessorTime(driver.pid)
  const [before, usedBefore, began] = [batches(dir), processor.processSec(), Date.now()]
  let starts = 0
  const watching = { on: true }
  const watch = (async () => {
    let [bornAt, was] = [began, '']
    while (watching.on) {
      const found = (await driver.targets()).find(
        (each) => each.type === 'service_worker' && each.url.includes(driver.id),
      )
      const now = found?.id ?? ''
      if (now && now !== was) {
        starts += 1
        bornAt = Date.now()
      }
      if (now && Date.now() - bornAt > longestLifeMs) {
        throw new Error(
          'The worker lived longer than 60 s: something keeps it alive, and nothing measured here counts.',
        )
      }
      was = now
      processor.look()
      await pause(1000)
    }
  })()
  await Promise.race([behave(), watch])
  await pause(Math.max(0, began + ms - Date.now()))
  watching.on = false
  await watch
  const fresh = batches(dir).slice(before.length)
  return {
    starts,
    writes: fresh.length,
    bytes: fresh.reduce((sum, size) => sum + size, 0),
    largest: Math.max(0, ...fresh),
    processorSec: processor.workerSec(),
    processSec: processor.processSec() - usedBefore,
    hours: (Date.now() - began) / 3_600_000,
  }
}
