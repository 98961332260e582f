import { beganAt, type Kept } from '../core/kept.ts'
import type { LogEntry } from '../core/log-entry.ts'
import { takenBack } from './database.ts'
import { pageOf } from './pages.ts'
import type { Reading } from './reading.ts'

/** What goes into a file besides the history. */
export interface Contents {
  /** Kind, version, when and by what the file was made: its first lines. */
  readonly head: object
  /** The value of each other part, by its key. */
  readonly parts: Readonly<Record<string, unknown>>
  /** The key of the history. */
  readonly historyKey: string
  /** Entries that wait to be put into the log, oldest first. */
  readonly waiting: readonly LogEntry[]
  /** Given each entry, oldest first; says how it stands in the file, or that it does not. */
  readonly keep: (entry: Kept) => Kept | null
}

/** A file, and how many entries of the history are in it. */
export interface Backup {
  readonly file: Blob
  readonly entries: number
}

/** Writes the whole of a backup: the head and each part on a line of its own, then each entry of the history on one. */
export async function writeBackup(history: Reading, contents: Contents): Promise<Backup> {
  const { head, historyKey, keep } = contents
  const lines = Object.entries({ ...head, ...contents.parts }).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},`,
  )
  // Handed to the browser in one go at the end: in pieces, it takes as long again as all the reading.
  const text = [`{\n${lines.join('\n')}\n${JSON.stringify(historyKey)}: [`]
  let entries = 0
  await walkAll(history, contents.waiting, (some) => {
    let page = ''
    for (const entry of some) {
      const kept = keep(entry)
      if (!kept) continue
      page += `${entries > 0 ? ',' : ''}\n${JSON.stringify(kept)}`
      entries += 1
    }
    text.push(page)
  })
  text.push('\n]}\n')
  return { file: new Blob(text, { type: 'application/json' }), entries }
}

/** All entries, those that still wait included and those that they take back left out, oldest first. */
export async function walkAll(
  history: Reading,
  waiting: readonly LogEntry[],
  hand: (some: readonly Kept[]) => void,
): Promise<void> {
  const undone = takenBack(waiting)
  const late = new Map<string, Kept>()
  for (const entry of waiting) if (entry.type !== 'undo' && !undone.has(entry.id)) late.set(entry.id, entry)
  const byTime = (all: readonly Kept[]) => all.toSorted((a, b) => beganAt(a) - beganAt(b))
  await history.walk((some) => {
    if (waiting.length === 0) return hand(some)
    for (const { id } of some) late.delete(id)
    // What waits may be older than what lies in the log: a correction speaks of what was.
    const page = Math.max(...some.map(pageOf))
    const between = [...late.values()].filter((entry) => pageOf(entry) <= page)
    for (const { id } of between) late.delete(id)
    hand(byTime([...some.filter(({ id }) => !undone.has(id)), ...between]))
  })
  hand(byTime([...late.values()]))
}
