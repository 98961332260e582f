/**
 * Old data climbs a ladder to the newest version: rung n (from 0) turns version n + 1 into version n + 2. Data that breaks
 * a rung is damaged: `undefined`.
 */
export function climb<T>(ladder: readonly ((data: T) => T)[], from: number, data: T): T | undefined {
  try {
    return ladder.slice(from - 1).reduce((climbed, rung) => rung(climbed), data)
  } catch {
    return undefined
  }
}
