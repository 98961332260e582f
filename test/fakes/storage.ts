import type { Life } from './life.ts'

type Values = Record<string, unknown>
type AreaName = 'local' | 'session'

export interface Write {
  /** Trace seconds. */
  readonly at: number
  readonly keys: readonly string[]
  /** Keys and values as JSON, in UTF-8. */
  readonly bytes: number
}

export interface StorageRules {
  /** Chrome keeps JSON with sorted keys, and says nothing when a value stays the same; Firefox keeps structured clones. */
  readonly json: boolean
  readonly quotaBytes: Record<AreaName, number>
}

/** What is stored, for every life and page of the extension. */
export class Storage {
  readonly local: Values = {}
  readonly session: Values = {}
  /** Every `set`, `remove` and `clear` of `storage.local` that was carried out. */
  readonly writes: Write[] = []

  constructor(
    private readonly rules: StorageRules,
    private readonly at: () => number,
    private readonly tell: (name: string, args: readonly unknown[]) => void,
  ) {}

  door(life: Life) {
    const area = (name: AreaName) => ({
      get: (keys?: null | string | readonly string[] | Values) =>
        life.call(`storage.${name}.get`, () => this.get(name, keys)),
      set: (items: Values) => {
        // The values are taken when the call is made: a change made afterwards is not stored.
        const taken = this.clone(items) as Values
        return life.call(`storage.${name}.set`, () => this.put(name, taken), Object.keys(taken))
      },
      remove: (keys: string | readonly string[]) =>
        life.call(`storage.${name}.remove`, () => this.drop(name, typeof keys === 'string' ? [keys] : keys)),
      clear: () => life.call(`storage.${name}.clear`, () => this.drop(name, Object.keys(this[name]))),
      getBytesInUse: () => life.call(`storage.${name}.getBytesInUse`, () => bytesOf(this[name])),
      onChanged: life.event(`storage.${name}.onChanged`),
    })
    return { local: area('local'), session: area('session'), onChanged: life.event('storage.onChanged') }
  }

  /** Puts something into `storage.local` before anything runs; not counted as a write. */
  seed(items: Values): void {
    Object.assign(this.local, this.clone(items))
  }

  clearSession(): void {
    for (const key of Object.keys(this.session)) delete this.session[key]
  }

  private get(name: AreaName, keys?: null | string | readonly string[] | Values): Values {
    const area = this[name]
    const defaults: Values = isDefaults(keys) ? keys : {}
    const wanted =
      keys === undefined || keys === null
        ? Object.keys(area)
        : typeof keys === 'string'
          ? [keys]
          : isDefaults(keys)
            ? Object.keys(keys)
            : keys
    const found: Values = {}
    for (const key of wanted) {
      if (key in area) found[key] = this.clone(area[key])
      else if (key in defaults) found[key] = defaults[key]
    }
    return found
  }

  private put(name: AreaName, items: Values): void {
    const area = this[name]
    if (bytesOf({ ...area, ...items }) > this.rules.quotaBytes[name])
      throw new Error(this.rules.json ? 'Resource::kQuotaBytes quota exceeded' : 'QuotaExceededError')
    if (name === 'local') this.writes.push({ at: this.at(), keys: Object.keys(items), bytes: bytesOf(items) })
    const changes: Values = {}
    for (const [key, newValue] of Object.entries(items)) {
      const oldValue = area[key]
      area[key] = newValue
      if (this.rules.json && JSON.stringify(oldValue) === JSON.stringify(newValue)) continue
      changes[key] = oldValue === undefined ? { newValue } : { oldValue, newValue }
    }
    this.announce(name, changes)
  }

  private drop(name: AreaName, keys: readonly string[]): void {
    if (name === 'local') this.writes.push({ at: this.at(), keys, bytes: 0 })
    const changes: Values = {}
    for (const key of keys) {
      if (!(key in this[name])) continue
      changes[key] = { oldValue: this[name][key] }
      delete this[name][key]
    }
    this.announce(name, changes)
  }

  private announce(name: AreaName, changes: Values): void {
    if (Object.keys(changes).length === 0) return
    this.tell('storage.onChanged', [this.clone(changes), name])
    this.tell(`storage.${name}.onChanged`, [this.clone(changes), name])
  }

  private clone(value: unknown): unknown {
    return this.rules.json ? chromeCopy(value) : structuredClone(value)
  }
}

function isDefaults(keys: unknown): keys is Values {
  return typeof keys === 'object' && keys !== null && !Array.isArray(keys)
}

function bytesOf(items: Values): number {
  let bytes = 0
  for (const [key, value] of Object.entries(items)) bytes += Buffer.byteLength(key) + Buffer.byteLength(json(value))
  return bytes
}

function json(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part)) ?? ''
}

/** What Chrome keeps of a value: plain JSON with sorted keys; a `Date` or `Map` becomes `{}`, what JSON lacks is dropped in silence. */
function chromeCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => chromeCopy(part) ?? null)
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'object') return undefined
  const copy: Values = {}
  for (const key of Object.keys(value).sort()) {
    const part = chromeCopy((value as Values)[key])
    if (part !== undefined) copy[key] = part
  }
  return copy
}
