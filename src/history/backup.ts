import type { LogEntry } from '../core/log-entry.ts'
import { takenBack } from './database.ts'
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
  readonly keep: (entry: LogEntry) => LogEntry | null
}

/** A file, and how many entries of the history are in it. */
export interface Backup {
  readonly file: Blob
  readonly entries: number
}

/** Writes the whole of a backup: the head and each part on a line of its own, then each entry of the history on one. */
export async function writeBackup(history: Reading, contents: Contents): Promise<Backup> {
  const { head, parts, historyKey, keep } = contents
  const lines = Object.entries({ ...head, ...parts }).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},`,
  )
  const pieces: string[] = [`{\n${lines.join('\n')}\n${JSON.stringify(historyKey)}: [`]
  let entries = 0
  await walkAll(history, contents.waiting, (some) => {
    const written = some.flatMap((entry) => keep(entry) ?? []).map((entry) => JSON.stringify(entry))
    if (written.length === 0) return
    pieces.push(`${entries > 0 ? ',' : ''}\n${written.join(',\n')}`)
    entries += written.length
  })
  pieces.push('\n]}\n')
  return { file: new Blob(pieces, { type: 'application/json' }), entries }
}

/** All entries, those that still wait included and those that they take back left out, oldest first. */
export async function walkAll(
  history: Reading,
  waiting: readonly LogEntry[],
  hand: (some: readonly LogEntry[]) => void,
): Promise<void> {
  const undone = takenBack(waiting)
  const late = new Map(
    waiting.flatMap((entry) => (entry.type === 'undo' || undone.has(entry.id) ? [] : [[entry.id, entry]])),
  )
  await history.walk((some) => {
    for (const { id } of some) late.delete(id)
    hand(undone.size > 0 ? some.filter(({ id }) => !undone.has(id)) : some)
  })
  hand([...late.values()])
}
