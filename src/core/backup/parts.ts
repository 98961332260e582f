import * as v from 'valibot'
import type { Screening } from '../screening.ts'
import { screeningShape } from '../screening-shape.ts'
import { defaultSettings, type Settings } from '../settings.ts'
import type { Stored } from '../stored.ts'
import type { Stretch } from '../stretch.ts'
import { stretchShape } from '../stretch-shape.ts'
import { fitted, settingsShape } from '../settings-shape.ts'
import type { Reminded } from '../massage-reminder.ts'
import { checkInShape, remindedShape } from '../shapes.ts'
import type { CheckInState } from '../state.ts'
import { byDate, type Visit, visitShape } from '../visit.ts'
import { moved } from './moved.ts'

/** What a restore does to a part, in numbers. */
export interface Counts {
  /** New here. */
  readonly added: number
  /** Here with another value, which gives way. */
  readonly replaced: number
  /** Here already, just so. */
  readonly same: number
  /** Not taken, because what is here speaks of it already. */
  readonly left: number
}

/** What is here together with what the file holds. */
export interface Merged<T> {
  readonly value: T
  readonly counts: Counts
}

/**
 * One part of a backup besides the history, which is too large to be handled whole. To add one: its entry in `parts`,
 * its shape, and its name in words, `options_part_<key>`.
 */
export interface Part<T> {
  /** Its name in the file. */
  readonly key: string
  /** Good data of the newest version. */
  readonly shape: v.GenericSchema<unknown, T>
  /** What a backup holds of it. */
  of(stored: Stored): T
  /** The state with another value for this part. */
  into(stored: Stored, value: T): Stored
  merge(here: T, there: T): Merged<T>
  /** How many steps inwards its fields stand each for itself when a restore is taken back. */
  readonly deep: number
}

const settings: Part<Settings> = {
  key: 'settings',
  // A field that is absent has its default, as in a recorded day.
  shape: v.pipe(
    settingsShape,
    v.transform((found) => ({ ...defaultSettings, ...found }) as Settings),
  ),
  of: (stored) => stored.settings,
  into: (stored, value) => ({ ...stored, settings: fitted(value) }),
  merge: replaced,
  deep: 1,
}

const stretches: Part<Stretch> = {
  key: 'stretches',
  shape: stretchShape,
  of: (stored) => stored.stretch,
  into: (stored, stretch) => ({ ...stored, stretch }),
  merge: replaced,
  deep: 2,
}

const visits: Part<readonly Visit[]> = {
  key: 'visits',
  shape: listOf(visitShape),
  of: (stored) => stored.visits,
  into: (stored, all) => ({ ...stored, visits: all.toSorted(byDate) }),
  merge: byId,
  deep: 1,
}

/** The safety answers: of a backup alone, for they go nowhere else. */
const screening: Part<Screening> = {
  key: 'screening',
  shape: screeningShape,
  of: (stored) => stored.screening,
  into: (stored, answers) => ({ ...stored, screening: answers }),
  merge: replaced,
  deep: 2,
}

/** When the last check-in was, and what it said: the next one is due by it. */
const checkIn: Part<CheckInState> = {
  key: 'checkIn',
  shape: checkInShape,
  of: (stored) => stored.checkIn,
  into: (stored, value) => ({ ...stored, checkIn: value }),
  merge: (here, there) => later(here, there, 'lastAt', 'laterAt'),
  deep: 1,
}

/** When massage was last reminded of, and until when it is not to be. */
const massage: Part<Reminded> = {
  key: 'massage',
  shape: remindedShape,
  of: (stored) => stored.massage,
  into: (stored, value) => ({ ...stored, massage: value }),
  merge: (here, there) => later(here, there, 'remindedAt', 'snoozedUntil'),
  deep: 1,
}

/** All parts, in the order in which a file holds them and a preview names them; the history comes after them. */
export const parts: readonly Part<unknown>[] = [
  anyPart(settings),
  anyPart(stretches),
  anyPart(visits),
  anyPart(screening),
  anyPart(checkIn),
  anyPart(massage),
]

/** The name of the history in the file; every other part has its own. */
export const historyKey = 'history'

type Values = Readonly<Record<string, unknown>>

/** The state with each part that `to` names changed from its value in `from`; what has been changed otherwise stays. */
export function withParts(stored: Stored, from: Values, to: Values): Stored {
  return parts
    .filter(({ key }) => Object.hasOwn(to, key))
    .reduce((state, part) => part.into(state, moved(part.of(state), from[part.key], to[part.key], part.deep)), stored)
}

/** Forgets the type of a part, so that parts of all kinds stand in one list. */
export function anyPart<T>(part: Part<T>): Part<unknown> {
  return part as Part<unknown>
}

/** Merge rule: each field of the file takes the place of the one here. */
export function replaced<T extends object>(here: T, there: T): Merged<T> {
  const names = [...new Set([...Object.keys(here), ...Object.keys(there)])] as (keyof T)[]
  const differ = names.filter((name) => JSON.stringify(here[name]) !== JSON.stringify(there[name])).length
  return { value: there, counts: { added: 0, replaced: differ, same: names.length - differ, left: 0 } }
}

/** Merge rule for what was last: the one whose `first` is the later, with the later `second` of both. */
function later<T extends object>(here: T, there: T, first: keyof T, second: keyof T): Merged<T> {
  const after = (name: keyof T) => (there[name] ?? '') > (here[name] ?? '')
  const value = {
    ...(after(first) ? there : here),
    [second]: after(second) ? there[second] : here[second],
  }
  const { counts } = replaced(here, value)
  return { value, counts }
}

/** Merge rule for lists whose members have ids: what is new is added, what is here under the same id gives way. */
export function byId<T extends { readonly id: string }>(here: readonly T[], there: readonly T[]): Merged<readonly T[]> {
  const known = new Map(here.map((one) => [one.id, one]))
  const counts = { added: 0, replaced: 0, same: 0, left: 0 }
  for (const one of there) {
    const old = known.get(one.id)
    counts[!old ? 'added' : JSON.stringify(old) === JSON.stringify(one) ? 'same' : 'replaced'] += 1
    known.set(one.id, one)
  }
  return { value: [...known.values()], counts }
}

/** A shape for a list of things with ids of their own, none of them twice. */
export function listOf<T extends { readonly id: string }>(
  one: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, T[]> {
  return v.pipe(
    v.array(one),
    v.check((all) => new Set(all.map(({ id }) => id)).size === all.length),
  )
}
