import '../fakes/extension.ts'
import '../temporal.ts'
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beginWorker } from '../../src/background/worker.ts'
import { readStored } from '../../src/bridge/store.ts'
import { look, type Look } from '../../src/core/look.ts'
import { openSpans } from '../../src/core/spans.ts'
import type { LogEntry } from '../../src/core/log-entry.ts'
import type { Stored } from '../../src/core/stored.ts'
import { openBoth } from '../history/both.ts'
import type { DayTotals } from '../../src/history/totals.ts'
import { FakeBrowser } from '../fakes/browser.ts'
import { Desk, type DeskOptions } from '../fakes/desk.ts'
import type { TraceLine } from '../fakes/trace.ts'
import { pressed } from '../replay/presses.ts'

/** The end of a day in the in-memory browser. Times of spans and nudges are seconds from its start. */
export interface Ended {
  readonly fake: FakeBrowser
  readonly stored: Stored
  readonly look: Look
  readonly spans: readonly string[]
  readonly nudges: readonly number[]
  readonly history: readonly LogEntry[]
  readonly days: readonly DayTotals[]
}

const epoch = '2026-03-02T08:00:00Z'
const zone = 'Europe/Berlin'

/** The first line of a day. */
export function begins(settings: Record<string, unknown> = {}): TraceLine {
  return { at: 0, do: 'start', epoch, zone, settings: { welcomed: true, postureCueMin: 0, ...settings } }
}

/** Lives through a day with the real worker loop; `prepare` may spoil the browser first, `between` looks on after each event. */
export async function live(
  lines: readonly TraceLine[],
  prepare: (fake: FakeBrowser) => void = () => {},
  { between = () => {}, desk: rules = {}, flavour = 'chrome', messages = {} }: Options = {},
): Promise<Ended> {
  const desk = new Desk(lines, rules)
  Temporal.Now.timeZoneId = () => zone
  globalThis.indexedDB = new IDBFactory()
  const fake = new FakeBrowser(desk, {
    flavour,
    messages,
    start: (door) => beginWorker(door, () => desk.wallNow()),
    pressed,
  })
  fake.storage.seed({ settings: { version: 1, values: desk.start.settings ?? {} } })
  prepare(fake)
  await fake.run(() => between(fake))
  fake.faults.beforeCall = () => 'go'
  const stored = await readStored(fake.newPage())
  const history = await openBoth()
  const entries = await history.entries()
  const days = await history.daysBetween('0000', '9999')
  history.close()
  const now = desk.wallNow()
  const second = (ms: number) => Math.round((ms - Date.parse(epoch)) / 1000)
  const all = new Map([...entries, ...stored.outbox].map((e) => [e.id, e]))
  const spans = [...all.values(), ...(stored.clock ? openSpans(stored.clock, stored.settings, now) : [])]
  return {
    fake,
    stored,
    look: look(stored, now, zone),
    history: entries,
    days,
    spans: spans
      .flatMap((e) => (e.type === 'span' ? [e] : []))
      .sort((a, b) => a.from - b.from)
      .map((e) => `${[e.kind, e.break].filter(Boolean).join(' ')} ${second(e.from)}-${second(e.to)}`),
    nudges: [...all.values()].flatMap((e) => (e.type === 'nudge' ? [second(e.at)] : [])),
  }
}

interface Options {
  readonly between?: (fake: FakeBrowser) => void | Promise<void>
  readonly desk?: Partial<DeskOptions>
  readonly flavour?: 'chrome' | 'firefox'
  readonly messages?: Readonly<Record<string, { readonly message: string }>>
}
