import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import * as v from 'valibot'
import { historyKey, parts } from '../../src/core/backup/parts.ts'
import { here } from '../../src/core/backup/plan.ts'
import { noScreening } from '../../src/core/screening.ts'
import { entryShape } from '../../src/core/shapes.ts'
import { noStretch } from '../../src/core/stretch.ts'
import { kept, upgrade } from '../../src/core/upgrade.ts'
import { openReading } from '../../src/history/reading.ts'
import { layReady, readFile } from '../../src/options/data/reading.ts'
import { Alone, epoch } from '../background/alone.ts'
import { everything } from '../background/everything.ts'
import { asPage } from '../fakes/dying-databases.ts'
import { messages } from '../ui/given.ts'
import { backupText, busySettings, workingDays } from './backups.ts'
import { mutations } from './mutations.ts'

/** Something in each part that a file holds besides its settings. */
const rest = {
  visits: { version: 1, visits: [{ id: 'there', date: '2026-01-05', minutes: 50, kind: 'remedial', areas: [] }] },
  stretch: { ...noStretch, hidden: ['chin'], own: [{ id: 'own-a', name: 'A', steps: ['b'], sec: 30 }], done: { a: 5 } },
  screening: { ...noScreening, answers: { 'q-a': { answer: 'no' } }, more: 'more' },
  checkIn: { version: 1, lastId: 'check-in.5', lastAt: 5, laterAt: 7, scores: { neck: 3 } },
  massage: { version: 1, remindedAt: 9, snoozedUntil: '2026-03-09' },
}

const byId = (all: readonly { readonly id: string }[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1))

it('two thousand mutated backups: never a crash, never half, always a reason', { timeout: 240_000 }, async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const alone = await new Alone({ settings: { version: 1, values: busySettings }, ...rest }).installed()
  await alone.remember(workingDays(1, epoch))
  const text = await asPage(async () => {
    const history = await openReading()
    return backupText(await alone.stored(), history).finally(() => history.close())
  })
  await alone.send({ do: 'erase' })
  await alone.remember(workingDays(1, epoch).slice(0, 5))
  await alone.send({ do: 'set', change: { welcomed: true } })
  await alone.send({
    do: 'visit-save',
    visit: { id: 'here', date: '2026-02-01', minutes: 60, kind: 'self', areas: [] },
  })
  // A key that has never been written is the same as one that says nothing.
  alone.fake.storage.seed(kept(await alone.stored()))
  const tally = { refused: 0, restored: 0 }

  await fc.assert(
    fc.asyncProperty(mutations, async (mutate) => {
      const mutated = mutate(text)
      const [before, touched] = [await everything(alone), await everything(alone, { clock: true })]
      const [was, log] = [await alone.stored(), await alone.log()]
      const read = await asPage(async () => readFile(new Blob([mutated]), await alone.stored(), () => {}))
      expect(await everything(alone, { clock: true })).toBe(touched)
      if (!read.ok) {
        tally.refused += 1
        expect(read.faults.length).toBeGreaterThan(0)
        for (const { why } of read.faults) expect(messages).toHaveProperty(why)
        return
      }
      tally.restored += 1
      const token = await asPage(() => layReady(read.preview, () => {}))
      expect(await alone.send({ do: 'restore', token })).toEqual({ ok: true })
      const [is, grown] = [await alone.stored(), await alone.log()]
      expect(grown.filter((entry) => !v.is(entryShape, entry))).toEqual([])
      // All is as the plan has it, part by part and entry by entry.
      const known = here(was.clock?.spanFrom ?? null)
      known.know([...log, ...was.outbox])
      const { add, counts } = known.plan(read.preview.history)
      expect(counts).toEqual(read.preview.counts[historyKey])
      expect(byId(grown)).toEqual(byId([...log, ...add.map((entry) => ({ zone: 'Europe/Berlin', ...entry }))]))
      const values = read.preview.parts
      const merged = (part: (typeof parts)[number]) =>
        Object.hasOwn(values, part.key) ? part.merge(part.of(was), values[part.key]).value : part.of(was)
      for (const part of parts) expect(part.of(is)).toEqual(part.of(part.into(was, merged(part))))
      expect([is.outbox, is.notices]).toEqual([was.outbox, was.notices])
      expect(upgrade(alone.fake.storage.local).aside).toEqual([])
      expect(await everything(alone)).not.toBe(before)
      await alone.send({ do: 'undo-restore' })
      expect(await everything(alone)).toBe(before)
    }),
    { numRuns: 2000 },
  )
  // Both must come to pass, or nothing has been tried.
  expect(tally.refused).toBeGreaterThan(1000)
  expect(tally.restored).toBeGreaterThan(20)
  vi.restoreAllMocks()
})
