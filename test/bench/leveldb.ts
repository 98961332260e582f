import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const blockBytes = 32_768
const headerBytes = 7
const [full, first] = [1, 2]

/**
 * Sizes in bytes of the batches in the log of a LevelDB, oldest first; each `storage.local.set` is one.
 * https://github.com/google/leveldb/blob/main/doc/log_format.md
 */
export function batches(dir: string): number[] {
  const logs = readdirSync(dir)
    .filter((name) => name.endsWith('.log'))
    .sort()
  return logs.flatMap((name) => records(readFileSync(join(dir, name))))
}

function records(log: Buffer): number[] {
  const sizes: number[] = []
  let at = 0
  while (at + headerBytes <= log.length) {
    const left = blockBytes - (at % blockBytes)
    if (left < headerBytes) {
      at += left
      continue
    }
    const size = log.readUInt16LE(at + 4)
    const type = log[at + 6]
    // Space that was made ready and not written yet.
    if (type === 0 && size === 0) break
    if (type === full || type === first) sizes.push(size)
    else sizes.push((sizes.pop() ?? 0) + size)
    at += headerBytes + size
  }
  return sizes
}
