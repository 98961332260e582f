import * as v from 'valibot'
import { noCheckIn } from './check-in.ts'
import { climb } from './ladder.ts'
import { neverReminded, type Reminded } from './massage-reminder.ts'
import { noScreening, type Screening } from './screening.ts'
import { readScreening } from './screening-shape.ts'
import { defaultSettings } from './settings.ts'
import { readSettings } from './settings-shape.ts'
import {
  checkInShape,
  clockShape,
  entryShape,
  noticesShape,
  remindedShape,
  todayShape,
  transferShape,
} from './shapes.ts'
import type { LogEntry } from './log-entry.ts'
import type { CheckInState, Clock, Notices, Today } from './state.ts'
import type { Stored } from './stored.ts'
import type { Key } from './stored-keys.ts'
import { noStretch, type Stretch } from './stretch.ts'
import { readStretch } from './stretch-shape.ts'
import type { Transfer } from './transfer.ts'
import { byDate, type Visit, visitShape } from './visit.ts'

/** The version this program writes. Newer data is set aside, older climbs `ladder`. */
export const version = 1

/** Ordered: `ladder[n]` turns data of version n + 1 into version n + 2. */
export const ladder: readonly ((key: Key, data: unknown) => unknown)[] = []

/** A part that could not be read. It is kept under a key of its own, never overwritten. */
export interface Aside {
  readonly key: Key
  readonly value: unknown
  readonly why: 'damaged' | 'newer'
}

/** Anything found in storage becomes a state: what can be read is kept, the rest is set aside. */
export function upgrade(found: Readonly<Record<string, unknown>>): { stored: Stored; aside: readonly Aside[] } {
  const aside: Aside[] = []
  const part = <T>(key: Key, read: (data: unknown) => T | null, fallback: T): T => {
    const value = found[key]
    if (value === undefined || value === null) return fallback
    const data = newest(key, value)
    if (data === 'newer') {
      aside.push({ key, value, why: 'newer' })
      return fallback
    }
    const good = read(data)
    if (good === null) aside.push({ key, value, why: 'damaged' })
    return good ?? fallback
  }
  const stored: Stored = {
    clock: part<Clock | null>('clock', by(clockShape), null),
    settings: part('settings', readSettings, defaultSettings),
    outbox: part<readonly LogEntry[]>('outbox', (data) => readEach('outbox', 'entries', entryShape, data, aside), []),
    today: part<Today>('today', by(todayShape), { version: 1, day: '', spans: [] }),
    notices: part<Notices>('notices', by(noticesShape), { version: 1, shown: [] }),
    stretch: part<Stretch>('stretch', readStretch, noStretch),
    visits: part<readonly Visit[]>(
      'visits',
      (data) => readEach('visits', 'visits', visitShape, data, aside)?.sort(byDate) ?? null,
      [],
    ),
    massage: part<Reminded>('massage', by(remindedShape), neverReminded),
    screening: part<Screening>('screening', readScreening, noScreening),
    transfer: part<Transfer | null>('transfer', by(transferShape), null),
    checkIn: part<CheckInState>('checkIn', by(checkInShape), noCheckIn),
  }
  return { stored, aside }
}

/** What is written under each key. */
export function kept(stored: Stored): Record<Key, unknown> {
  const { clock, settings, outbox, today, notices, stretch, visits, massage, screening, transfer, checkIn } = stored
  return {
    clock,
    settings: { version, values: settings },
    outbox: { version, entries: outbox },
    today,
    notices,
    stretch,
    visits: { version, visits },
    massage,
    screening,
    transfer,
    checkIn,
  }
}

function newest(key: Key, value: unknown): unknown {
  const found = v.safeParse(v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) }), value)
  if (!found.success) return value
  if (found.output.version > version) return 'newer'
  const rungs = ladder.map((rung) => (data: unknown) => rung(key, data))
  return climb(rungs, found.output.version, value)
}

const by =
  <T>(shape: v.GenericSchema<unknown, T>) =>
  (data: unknown): T | null => {
    const result = v.safeParse(shape, data)
    return result.success ? result.output : null
  }

/** The members of a list that can be read; those that cannot are set aside, so that nothing is written over them. */
function readEach<T extends { readonly id: string }>(
  key: Key,
  name: string,
  shape: v.GenericSchema<unknown, T>,
  data: unknown,
  aside: Aside[],
): T[] | null {
  const all = by(v.object({ [name]: v.array(v.unknown()) }))(data)?.[name]
  if (!all) return null
  const good = new Map<string, T>()
  const bad = all.filter((each) => {
    const one = by(shape)(each)
    if (!one || good.has(one.id)) return true
    good.set(one.id, one)
    return false
  })
  if (bad.length > 0) aside.push({ key, value: { version, [name]: bad }, why: 'damaged' })
  return [...good.values()]
}
