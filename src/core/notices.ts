import type { Stored } from './stored.ts'

/** The same state with something the person should be told, once. */
export function told(stored: Stored, key: string, at: number): Stored {
  if (stored.notices.shown.some((n) => n.key === key)) return stored
  return { ...stored, notices: { ...stored.notices, shown: [...stored.notices.shown, { key, at }] } }
}

/** The same state when the reason for telling is gone. */
export function untold(stored: Stored, key: string): Stored {
  if (!stored.notices.shown.some((n) => n.key === key)) return stored
  return { ...stored, notices: { ...stored.notices, shown: stored.notices.shown.filter((n) => n.key !== key) } }
}
