import * as v from 'valibot'
import type { Values } from '../words.ts'

/** One thing that is wrong with a file: where, and why as a message key with its values. */
export interface Fault {
  /** Such as `history[12].from`; "" is the file as a whole. */
  readonly place: string
  readonly why: string
  readonly values: Values
}

/** What came of reading a stranger's data: all of it good, or what is wrong. */
export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] }

/** More than this many faults are not told of: the first ones say enough. */
export const mostFaults = 20

/** A fault at a place. */
export function fault(place: string, why: string, values: Values = {}): Fault {
  return { place, why, values }
}

/** Reads data by its shape. A key that the shape does not have is a fault too: nothing is dropped in silence. */
export function checked<T>(shape: v.GenericSchema<unknown, T>, data: unknown, place: string): Checked<T> {
  const result = v.safeParse(shape, data)
  if (!result.success) return { ok: false, faults: result.issues.map((one) => told(one, place)) }
  const found = strangers(data, result.output)
  if (found.length === 0) return { ok: true, value: result.output }
  return { ok: false, faults: found.map((way) => fault(way.reduce(step, place), 'options_fault_stranger')) }
}

function told(issue: v.BaseIssue<unknown>, place: string): Fault {
  const at = (issue.path ?? []).reduce((path, { key }) => step(path, key), place)
  if (issue.input === undefined) return fault(at, 'options_fault_missing')
  return fault(at, 'options_fault_value', { value: shown(issue.input) })
}

const none: readonly never[] = []

/**
 * Ways to own keys of `data` that the reading left out, `__proto__` and its kind among them. Goes no deeper than what was
 * read. Good data, which is the most, costs no word.
 */
function strangers(data: unknown, read: unknown): readonly (readonly unknown[])[] {
  if (typeof data !== 'object' || data === null || typeof read !== 'object' || read === null) return none
  const known = read as Record<string, unknown>
  const found: (readonly unknown[])[] = []
  for (const name of Object.keys(data)) {
    const key = Array.isArray(data) ? Number(name) : name
    if (!Object.hasOwn(known, name)) found.push([key])
    else for (const way of strangers((data as Record<string, unknown>)[name], known[name])) found.push([key, ...way])
  }
  return found
}

/** The place one step further in. */
export function step(place: string, key: unknown): string {
  if (typeof key === 'number') return `${place}[${key}]`
  const name = shortened(String(key), 40)
  return place === '' ? name : `${place}.${name}`
}

/** A value as a person may be shown it: never long, never deep. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `“${shortened(value, 40)}”`
  if (Array.isArray(value)) return '[…]'
  return typeof value === 'object' && value !== null ? '{…}' : String(value)
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text
}
