import type { Door } from '../bridge/browser.ts'
import type { LeftWords } from '../bridge/page-words.ts'
import { listen } from './listen.ts'
import { startLoop } from './loop.ts'

/** One life of the worker: every listener is there before anything is awaited. `idle` resolves when no turn is left. */
export function beginWorker(
  door: Door,
  wallNow: () => number,
  popupWords?: () => Promise<LeftWords | null>,
): { idle(): Promise<void> } {
  const loop = startLoop(door, wallNow, popupWords)
  listen(door, loop)
  return { idle: () => loop.idle() }
}
