import * as v from 'valibot'
import { partly } from './partly.ts'
import { noStretch, ownLimits, type OwnMovement, type Stretch } from './stretch.ts'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80))
const ids = v.pipe(v.array(id), v.maxLength(500))

/** One movement of the person's own; each refusal is the message key that says why. */
export const ownShape = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^own-[a-z0-9-]{1,60}$/, 'own_bad')),
  name: v.pipe(
    v.string('own_bad'),
    v.trim(),
    v.minLength(1, 'own_no_name'),
    v.maxLength(ownLimits.name, 'own_long_name'),
  ),
  steps: v.pipe(
    v.array(
      v.pipe(v.string('own_bad'), v.trim(), v.minLength(1, 'own_bad'), v.maxLength(ownLimits.step, 'own_long_step')),
    ),
    v.maxLength(ownLimits.steps, 'own_many_steps'),
  ),
  sec: v.pipe(
    v.number('own_bad_sec'),
    v.integer('own_bad_sec'),
    v.minValue(ownLimits.leastSec, 'own_bad_sec'),
    v.maxValue(ownLimits.mostSec, 'own_bad_sec'),
  ),
})

const fields = {
  hidden: ids,
  more: ids,
  hurt: ids,
  place: v.picklist(['any', 'seated', 'standing']),
  discreet: v.boolean(),
  list: ids,
  // Twice what may be added: a restore that is taken back may give as many back.
  own: v.pipe(v.array(ownShape), v.maxLength(2 * ownLimits.count)),
  done: v.pipe(
    v.record(id, v.pipe(v.number(), v.finite(), v.minValue(0))),
    v.check((done) => Object.keys(done).length <= 1000),
  ),
  composed: v.pipe(v.number(), v.integer(), v.minValue(0)),
} as const

/** All of it, as a backup holds it: whole or not at all. */
export const stretchShape = v.object({ version: v.literal(1), ...fields }) satisfies v.GenericSchema<unknown, Stretch>

/** What a person has said about stretches, as stored: what cannot be read falls back alone, an own movement for itself. */
export function readStretch(data: unknown): Stretch | null {
  const outer = v.safeParse(v.record(v.string(), v.unknown()), data)
  if (!outer.success) return null
  const found = { ...outer.output, own: goodOwn(outer.output['own']) }
  const good = Object.entries(fields).flatMap(([key, shape]) => {
    const one = v.safeParse(shape, (found as Record<string, unknown>)[key])
    return one.success ? [[key, one.output] as const] : []
  })
  return { ...noStretch, ...Object.fromEntries(good) }
}

function goodOwn(found: unknown): readonly OwnMovement[] {
  if (!Array.isArray(found)) return []
  return found.flatMap((one: unknown) => {
    const read = v.safeParse(ownShape, one)
    return read.success ? [read.output] : []
  })
}

/** Fields that a page may replace. */
export type StretchChange = Partial<Omit<Stretch, 'version' | 'own' | 'done' | 'composed'>>

const { own: _own, done: _done, composed: _composed, ...settable } = fields
const changeShape = v.strictObject(partly(settable))

/** A change that a page asks for: all of it good, or nothing. */
export function checkedStretch(change: unknown): StretchChange | null {
  const read = v.safeParse(changeShape, change)
  return read.success ? (read.output as StretchChange) : null
}

/** An own movement that a page asks to be kept, or the message key that says why not. */
export function checkedOwn(wanted: unknown): OwnMovement | string {
  const read = v.safeParse(ownShape, wanted)
  if (read.success) return read.output
  const why = read.issues[0].message
  return why.startsWith('own_') ? `answer_${why}` : 'answer_own_bad'
}
