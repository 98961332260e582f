import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import * as v from 'valibot'
import { entryShape } from '../../src/core/shapes.ts'
import { upgrade } from '../../src/core/upgrade.ts'
import { openReading } from '../../src/history/reading.ts'
import { layReady, readFile } from '../../src/options/data/reading.ts'
import { Alone, epoch } from '../background/alone.ts'
import { asPage } from '../fakes/dying-databases.ts'
import { messages } from '../ui/given.ts'
import { backupText, busySettings, workingDays } from './backups.ts'
import { mutations } from './mutations.ts'

it('two thousand mutated backups: never a crash, never half, always a reason', { timeout: 240_000 }, async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const alone = await new Alone({ settings: { version: 1, values: busySettings } }).installed()
  await alone.remember(workingDays(1, epoch))
  const text = await asPage(async () => {
    const history = await openReading()
    return backupText(await alone.stored(), history).finally(() => history.close())
  })
  await alone.send({ do: 'erase' })
  await alone.remember(workingDays(1, epoch).slice(0, 5))
  const tally = { refused: 0, restored: 0 }
  const everything = async () => {
    const { settings, today, notices, outbox, transfer } = await alone.stored()
    return JSON.stringify([await alone.log(), settings, today, notices, outbox, transfer])
  }

  await fc.assert(
    fc.asyncProperty(mutations, async (mutate) => {
      const mutated = mutate(text)
      const before = await everything()
      const read = await asPage(async () => readFile(new Blob([mutated]), await alone.stored(), () => {}))
      expect(await everything()).toBe(before)
      if (!read.ok) {
        tally.refused += 1
        expect(read.faults.length).toBeGreaterThan(0)
        for (const { why } of read.faults) expect(messages).toHaveProperty(why)
        return
      }
      tally.restored += 1
      const token = await asPage(() => layReady(read.preview, () => {}))
      expect(await alone.send({ do: 'restore', token })).toEqual({ ok: true })
      const log = await alone.log()
      expect(log.filter((entry) => !v.is(entryShape, entry))).toEqual([])
      const added = Object.values(read.preview.counts).reduce((sum, counts) => sum + counts.added, 0)
      expect(log.length - (JSON.parse(before)[0] as unknown[]).length).toBe(added)
      expect(upgrade(alone.fake.storage.local).aside).toEqual([])
      await alone.send({ do: 'undo-restore' })
      expect(await everything()).toBe(before)
    }),
    { numRuns: 2000 },
  )
  // Both must come to pass, or nothing has been tried.
  expect(tally.refused).toBeGreaterThan(1000)
  expect(tally.restored).toBeGreaterThan(20)
  vi.restoreAllMocks()
})
