import '../fakes/extension.ts'
import '../temporal.ts'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beginWorker } from '../../src/background/worker.ts'
import { readStored } from '../../src/bridge/store.ts'
import { readings } from '../../src/core/sitting.ts'
import { openSpans } from '../../src/core/spans.ts'
import type { LogEntry } from '../../src/core/log-entry.ts'
import { openReading } from '../../src/history/reading.ts'
import { FakeBrowser } from '../fakes/browser.ts'
import { Desk, type DeskOptions, firefoxDesk } from '../fakes/desk.ts'
import type { TraceLine } from '../fakes/trace.ts'
import { Moments } from './moments.ts'
import { pressed } from './presses.ts'
import { minutes, nudgesOf, spansOf, toldOf, type ToldNudge, type ToldSpan } from './told.ts'
import { freshDatabases, writingTransactions } from './transactions.ts'
import { asNextEventFinds } from './unseen.ts'

export type { ToldNudge, ToldSpan }

/** What a day looked like to the worker; times in trace seconds. */
export interface Told {
  readonly spans: readonly ToldSpan[]
  readonly nudges: readonly ToldNudge[]
  readonly now: {
    readonly kind: 'sitting' | 'standing' | 'away'
    readonly sittingMin: number
    readonly stretchMin: number
  }
  /** How often the worker was started. */
  readonly starts: number
  /** Writes to `storage.local`, and transactions that write to the history. */
  readonly diskWrites: number
}

const publicFolder = fileURLToPath(new URL('../../public/', import.meta.url))
const messages = JSON.parse(readFileSync(`${publicFolder}_locales/en/messages.json`, 'utf8'))

/** Runs the shipped worker through a day, on a browser in memory. One at a time: the history and the zone are global. */
export async function replay(
  lines: readonly TraceLine[],
  { flavour = 'chrome' as 'chrome' | 'firefox', desk: deskOptions = {} as Partial<DeskOptions> } = {},
): Promise<Told> {
  const desk = new Desk(lines, { ...(flavour === 'firefox' ? firefoxDesk : {}), ...deskOptions })
  const { zone, settings } = desk.start
  process.env['TZ'] = zone
  Temporal.Now.timeZoneId = () => zone
  freshDatabases()
  const fake = new FakeBrowser(desk, {
    flavour,
    messages,
    start: (door) => beginWorker(door, () => desk.wallNow()),
    pressed,
    hasFile: (url) => existsSync(publicFolder + new URL(url).pathname),
  })
  if (settings) fake.storage.seed({ settings: { version: 1, values: settings } })

  // Every entry of the log passes through the outbox: it is read in trace time when it is first seen there.
  const told = new Map<string, ToldSpan | ToldNudge | null>()
  const moments = new Moments(desk.frames())
  const second = (wall: number) => moments.second(wall, desk.ms)
  await fake.run(() => {
    const { clock, outbox } = fake.storage.local
    moments.follow(clock, desk.wallNow(), desk.ms)
    for (const entry of entriesOf(outbox)) if (!told.has(entry.id)) told.set(entry.id, toldOf(entry, second))
    moments.keepOnly(clock)
  })
  const { starts } = fake
  const diskWrites = fake.storage.writes.length + writingTransactions()

  const stored = await readStored(fake.newPage())
  const history = await openReading()
  const entries = withOutbox(await history.entries(), stored.outbox)
  history.close()
  const now = desk.wallNow()
  const clock = stored.clock && asNextEventFinds(stored.clock, now, desk.running())
  moments.follow(clock, now, desk.ms)
  const open = clock ? openSpans(clock, stored.settings, now) : []
  const day = [...entries, ...open]
    .map((entry) => told.get(entry.id) ?? toldOf(entry, second))
    .filter((one) => one !== null)
  const read = clock && readings(clock, stored.settings, now)
  return {
    spans: spansOf(day),
    nudges: nudgesOf(day),
    now: {
      kind: read?.kind ?? 'sitting',
      sittingMin: minutes(read?.sittingMs ?? 0),
      stretchMin: minutes(read?.stretchMs ?? 0),
    },
    starts,
    diskWrites,
  }
}

function entriesOf(outbox: unknown): readonly LogEntry[] {
  return (outbox as { entries: readonly LogEntry[] } | undefined)?.entries ?? []
}

/** The history as it will be once the outbox has been appended. */
function withOutbox(history: readonly LogEntry[], outbox: readonly LogEntry[]): LogEntry[] {
  const entries = new Map(history.map((entry) => [entry.id, entry]))
  for (const entry of outbox) {
    if (entry.type === 'undo') entries.delete(entry.of)
    else entries.set(entry.id, entry)
  }
  return [...entries.values()]
}
