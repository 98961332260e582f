import type { Stored } from '../core/stored.ts'
import type { Door } from './browser.ts'
import { rescueKey } from './ask.ts'
import { readStored } from './store.ts'

/** Calls back with the state each time it changes. Returns what ends it. */
export function watchStored(door: Door, changed: (stored: Stored) => void): () => void {
  const listener = (changes: object, area: string) => {
    if (area === 'local' || (area === 'session' && rescueKey in changes)) void readStored(door).then(changed)
  }
  door.storage.onChanged.addListener(listener)
  return () => door.storage.onChanged.removeListener(listener)
}
