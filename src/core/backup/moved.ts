/**
 * A change from `from` to `to`, made on what is here now: what still is as in `from` becomes as in `to`, what has been
 * changed otherwise stays. `deep`: so many steps inwards fields and members (by their `id`, or by themselves) stand each
 * for itself; below that, a value is one thing.
 */
export function moved(now: unknown, from: unknown, to: unknown, deep: number): unknown {
  if (same(now, from)) return to
  const [is, was, will] = [membersOf(now), membersOf(from), membersOf(to)]
  if (deep === 0 || same(from, to) || !is || !was || !will) return now
  const next = new Map<string, unknown>()
  for (const key of new Set([...will.keys(), ...is.keys()])) {
    const value = moved(is.get(key), was.get(key), will.get(key), deep - 1)
    if (value !== undefined) next.set(key, value)
  }
  return Array.isArray(now) ? [...next.values()] : Object.fromEntries(next)
}

function membersOf(value: unknown): Map<string, unknown> | null {
  if (typeof value !== 'object' || value === null) return null
  return new Map(
    Array.isArray(value)
      ? value.map((one: unknown) => [String((one as { id?: unknown } | null)?.id ?? one), one])
      : Object.entries(value),
  )
}

/** Whether two values say the same. In which order a browser gives the keys of a thing is its own business. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys({ ...a, ...b })
  return keys.every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
}
