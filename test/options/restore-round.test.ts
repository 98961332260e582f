import { expect, it } from 'vitest'
import type { LogEntry } from '../../src/core/log-entry.ts'
import { openReading } from '../../src/history/reading.ts'
import { layReady, readFile } from '../../src/options/data/reading.ts'
import { Alone, epoch } from '../background/alone.ts'
import { asPage } from '../fakes/dying-databases.ts'
import { backupText } from './backups.ts'

const minute = 60_000
const at = (min: number) => epoch - 300 * minute + min * minute
const span = (id: string, kind: 'sitting' | 'away', from: number, to: number): LogEntry => ({
  id: `span.${at(to)}.${id}`,
  zone: 'UTC',
  type: 'span',
  kind,
  from: at(from),
  to: at(to),
  ...(kind === 'away' && { break: 'short', why: 'idle' }),
})

/** Saves a backup, deletes everything and restores it; the log before, as it will be once nothing waits, and after. */
async function round(
  log: readonly LogEntry[],
  outbox: readonly LogEntry[],
): Promise<[readonly LogEntry[], readonly LogEntry[]]> {
  const alone = await new Alone().installed()
  await alone.remember(log)
  const text = await asPage(async () => {
    const history = await openReading()
    return backupText({ ...(await alone.stored()), outbox }, history).finally(() => history.close())
  })
  await alone.remember(outbox)
  const before = await alone.log()
  await alone.send({ do: 'erase' })
  const token = await asPage(async () => {
    const read = await readFile(new Blob([text]), await alone.stored(), () => {})
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    return layReady(read.preview, () => {})
  })
  expect(await alone.send({ do: 'restore', token })).toEqual({ ok: true })
  return [before, await alone.log()]
}

it('a correction that had not reached the log when the backup was saved comes back with it', async () => {
  const away = span('b', 'away', 60, 65)
  const log = [span('a', 'sitting', 0, 60), away, span('c', 'sitting', 65, 100), span('d', 'away', 100, 110)]
  const undo = (of: LogEntry): LogEntry => ({ id: `undo.${of.id}`, type: 'undo', of: of.id })
  const outbox: LogEntry[] = [
    ...log.slice(0, 3).map(undo),
    span('e', 'sitting', 0, 100),
    { id: 'gap.1', zone: 'UTC', type: 'gap', from: at(60), to: at(65), counted: 'said' },
  ]
  const [before, after] = await round(log, outbox)
  expect(before).toHaveLength(3)
  expect(after).toEqual(before)
})

it('when the last check-in was and until when massage is not reminded of come back, unless here it is later', async () => {
  const { checkIn, massage } = {
    checkIn: { version: 1, lastId: 'check-in.5', lastAt: 5, laterAt: 7, scores: { neck: 3 } },
    massage: { version: 1, remindedAt: 9, snoozedUntil: '2026-03-09' },
  } as const
  const alone = await new Alone({ checkIn, massage }).installed()
  const text = await asPage(async () => {
    const history = await openReading()
    return backupText(await alone.stored(), history).finally(() => history.close())
  })
  const restore = async () => {
    const token = await asPage(async () => {
      const read = await readFile(new Blob([text]), await alone.stored(), () => {})
      if (!read.ok) throw new Error(JSON.stringify(read.faults))
      return layReady(read.preview, () => {})
    })
    expect(await alone.send({ do: 'restore', token })).toEqual({ ok: true })
    return alone.stored()
  }
  await alone.send({ do: 'erase' })
  expect((await alone.stored()).checkIn.lastAt).toBeNull()
  expect(await restore()).toMatchObject({ checkIn, massage })
  await alone.send({ do: 'undo-restore' })
  await alone.send({ do: 'massage-snooze', on: true })
  await alone.send({ do: 'check-in', scores: { neck: 8 }, bothered: true })
  const { checkIn: newest, massage: snoozed } = await alone.stored()
  expect([newest.lastAt, snoozed.snoozedUntil]).toEqual([alone.now, '2026-03-09'])
  expect(await restore()).toMatchObject({ checkIn: { ...newest, laterAt: 7 }, massage })
})

it('a span of a clock gone astray comes back as it was, and keeps nothing else out', async () => {
  const astray = span('z', 'sitting', 30, 30 + 60 * 24 * 60)
  const log = [span('a', 'sitting', 0, 60), astray, span('b', 'away', 60, 65), span('c', 'sitting', 65, 100)]
  const [before, after] = await round(log, [])
  expect(before).toHaveLength(4)
  expect(after).toEqual(before)
})

it('a span here of a clock gone astray keeps nothing out that a file brings', async () => {
  const alone = await new Alone().installed()
  await alone.remember([span('z', 'sitting', -60 * 24 * 60, 0)])
  const token = await alone.lay([span('a', 'sitting', -90, -60), span('b', 'sitting', -120 * 24 * 60, -1)])
  expect(await alone.send({ do: 'restore', token })).toEqual({ ok: true })
  expect(await alone.log()).toHaveLength(3)
})
