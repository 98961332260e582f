import type { Door } from './browser.ts'
import type { Aside } from '../core/upgrade.ts'

/** A part that was set aside at `at` (epoch ms): what it was, and the key it lies under. */
export interface LyingAside {
  readonly name: string
  readonly part: string
  readonly why: Aside['why']
  readonly at: number
  readonly value: unknown
}

/** What has been set aside and not been thrown away, oldest first. */
export async function readAside(door: Door): Promise<readonly LyingAside[]> {
  const all = await door.storage.local.get(null)
  return Object.entries(all)
    .flatMap(([name, value]) => {
      const [, why, key, at] = /^aside\.(damaged|newer)\.(\w+)\.(\d+)$/.exec(name) ?? []
      return key ? [{ name, part: key, why: why as Aside['why'], at: Number(at), value }] : []
    })
    .toSorted((a, b) => a.at - b.at)
}
