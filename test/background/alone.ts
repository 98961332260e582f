import '../fakes/extension.ts'
import '../temporal.ts'
import { beginWorker } from '../../src/background/worker.ts'
import { readStored } from '../../src/bridge/store.ts'
import type { UserEvent } from '../../src/core/events.ts'
import type { Kept } from '../../src/core/kept.ts'
import type { LogEntry } from '../../src/core/log-entry.ts'
import type { Stored } from '../../src/core/stored.ts'
import { openBoth } from '../history/both.ts'
import { openStaging, pieceLength } from '../../src/history/staging.ts'
import { FakeBrowser } from '../fakes/browser.ts'
import { Desk } from '../fakes/desk.ts'
import { asPage, giveDatabases } from '../fakes/dying-databases.ts'

export const epoch = Date.UTC(2026, 2, 2, 8)
const zone = 'Europe/Berlin'

/** The real worker in an in-memory browser, with a page that sends it what a person presses; each press a second later. */
export class Alone {
  readonly fake: FakeBrowser
  now = epoch

  constructor(local: Record<string, unknown> = {}) {
    Temporal.Now.timeZoneId = () => zone
    const desk = new Desk([
      { at: 0, do: 'start', epoch: new Date(epoch).toISOString(), zone },
      { at: 1, do: 'end' },
    ])
    this.fake = new FakeBrowser(desk, { start: (door) => beginWorker(door, () => this.now) })
    giveDatabases(this.fake)
    this.fake.storage.seed(local)
  }

  /** The extension is there, and its worker has run once. */
  async installed(): Promise<this> {
    await this.fake.deliver({ do: 'installed' })
    return this
  }

  /** What a page sends; the answer, or `undefined` if the worker ended first. */
  async send(event: UserEvent): Promise<{ ok: boolean; why?: string } | undefined> {
    this.now += 1000
    const answer = await this.fake.send({ to: 'worker', event })
    await this.quiet()
    return answer as { ok: boolean; why?: string } | undefined
  }

  /** What a worker that has ended had under way comes to its end, unheard. */
  async quiet(): Promise<void> {
    for (let i = 0; i < 4; i += 1) await new Promise(setImmediate)
  }

  stored(): Promise<Stored> {
    return readStored(this.fake.newPage())
  }

  /** The log as a page reads it. */
  async log(): Promise<readonly LogEntry[]> {
    return asPage(async () => {
      const history = await openBoth()
      return history.entries().finally(() => history.close())
    })
  }

  /** Puts entries into the log, as if they had been there. */
  async remember(entries: readonly LogEntry[]): Promise<void> {
    await asPage(async () => {
      const history = await openBoth()
      await history.append(entries, 'UTC').finally(() => history.close())
    })
  }

  /** Lays a backup ready, as the options page does once it has read it. */
  async lay(
    entries: readonly unknown[],
    parts: Readonly<Record<string, unknown>> = {},
    token = 'one',
  ): Promise<string> {
    await asPage(async () => {
      const staging = await openStaging()
      for (let n = 0; n * pieceLength < entries.length; n += 1)
        await staging.lay(token, n, entries.slice(n * pieceLength, (n + 1) * pieceLength) as Kept[])
      await staging.laid({ token, parts, entries: entries.length })
      staging.close()
    })
    return token
  }

  /** Says that more entries lie ready than do: the page ended before it was through. */
  async claim(token: string, entries: number): Promise<string> {
    await asPage(async () => {
      const staging = await openStaging()
      await staging.laid({ token, parts: {}, entries })
      staging.close()
    })
    return token
  }
}
