import { checkEntries } from '../../core/backup/entries.ts'
import type { Fault } from '../../core/backup/faults.ts'
import { openFile, refusal, type Head } from '../../core/backup/file.ts'
import { type Counts, historyKey, parts } from '../../core/backup/parts.ts'
import { here } from '../../core/backup/plan.ts'
import type { Kept } from '../../core/kept.ts'
import type { Stored } from '../../core/stored.ts'
import { openReading } from '../../history/reading.ts'
import { openStaging, pieceLength } from '../../history/staging.ts'

/** A file that is good from end to end, and what restoring it would do. */
export interface Preview {
  readonly head: Head
  /** Good values of the parts that the file holds, by their key. */
  readonly parts: Readonly<Record<string, unknown>>
  readonly history: readonly Kept[]
  /** By the key of each part. */
  readonly counts: Readonly<Record<string, Counts>>
}

/** What came of reading a file. */
export type Read =
  { readonly ok: true; readonly preview: Preview } | { readonly ok: false; readonly faults: readonly Fault[] }

/** Told how much of the work is done, 0 to 1. */
export type Progress = (done: number) => void

/** Reads a file from end to end and works out what restoring it would do. Nothing is changed, and nothing written. */
export async function readFile(file: Blob, stored: Stored, progress: Progress): Promise<Read> {
  const first = refusal(file.size, new Uint8Array(await file.slice(0, 4).arrayBuffer()))
  if (first) return { ok: false, faults: [first] }
  const text = await file.text()
  progress(0.2)
  await breath()
  const opened = openFile(text)
  if (!opened.ok) return opened
  progress(0.4)
  const { head, history: raw, parts: values } = opened.value
  const check = checkEntries(historyKey)
  const history: Kept[] = []
  let breathedAt = -Infinity
  for (let at = 0; at < raw.length; at += pieceLength) {
    for (const entry of check.take(raw.slice(at, at + pieceLength))) history.push(entry)
    if (performance.now() - breathedAt < mostBusyMs) continue
    progress(0.4 + 0.4 * (at / raw.length))
    await breath()
    breathedAt = performance.now()
  }
  check.close()
  if (check.faults.length > 0) return { ok: false, faults: check.faults }
  const counts = { ...countsOfParts(stored, values), [historyKey]: await countsOfHistory(stored, history) }
  progress(1)
  return { ok: true, preview: { head, parts: values, history, counts } }
}

function countsOfParts(stored: Stored, values: Readonly<Record<string, unknown>>): Record<string, Counts> {
  const there = parts.filter(({ key }) => Object.hasOwn(values, key))
  return Object.fromEntries(there.map((part) => [part.key, part.merge(part.of(stored), values[part.key]).counts]))
}

async function countsOfHistory(stored: Stored, entries: readonly Kept[]): Promise<Counts> {
  const known = here(stored.clock?.spanFrom ?? null)
  const history = await openReading()
  await history.walk((some) => known.know(some)).finally(() => history.close())
  known.know(stored.outbox)
  return known.plan(entries).counts
}

/** Lays a file ready for the worker. Resolves to the token under which it lies; rejects when the disk refuses. */
export async function layReady({ parts: values, history }: Preview, progress: Progress): Promise<string> {
  const token = crypto.randomUUID()
  const staging = await openStaging()
  try {
    let writing: Promise<void> = Promise.resolve()
    for (let n = 0; n * pieceLength < history.length; n += 1) {
      const piece = staging.lay(token, n, history.slice(n * pieceLength, (n + 1) * pieceLength))
      // One is written while the next is made ready.
      await writing.finally(() => piece.catch(() => {}))
      writing = piece
      progress((n * pieceLength) / history.length)
    }
    await writing
    await staging.laid({ token, parts: values, entries: history.length })
    return token
  } finally {
    staging.close()
  }
}

/** So long the page may do nothing else. Each breath takes some ms, however short the work was. */
const mostBusyMs = 50

/** Lets the page draw and hear, in the middle of long work. */
function breath(): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume)
  })
}
