import { IDBObjectStore } from 'fake-indexeddb'
import { afterEach, expect, it, vi } from 'vitest'
import { totalsOf } from '../../src/history/totals.ts'
import { begins, live } from '../background/day.ts'
import type { TraceLine } from '../fakes/trace.ts'

/** Sits, leaves, comes back and takes that back, is nudged, locks, reads: some writes to the history, in 40 minutes. */
const day: readonly TraceLine[] = [
  begins({ shortEveryMin: 15, longEveryMin: 45 }),
  { at: 0, do: 'inputs', until: 1000, every: 20 },
  { at: 1500, do: 'inputs', until: 1700, every: 20 },
  { at: 1600, do: 'press', what: 'was-sitting' },
  { at: 1700, do: 'lock' },
  { at: 1880, do: 'unlock' },
  { at: 1890, do: 'inputs', until: 2700, every: 20 },
  { at: 2700, do: 'end' },
]

const store = IDBObjectStore.prototype
const names = ['get', 'put', 'delete'] as const
const whole = names.map((name) => store[name] as (...args: never[]) => unknown)

/** Calls `before` with each call that the log makes of its database. */
function watch(before: (request: { transaction: IDBTransaction }) => void): void {
  for (const [k, name] of names.entries()) {
    Object.assign(store, {
      [name](this: IDBObjectStore, ...args: never[]) {
        const done = whole[k]?.apply(this, args)
        if (this.transaction.mode === 'readwrite') before(this)
        return done
      },
    })
  }
}

afterEach(() => {
  for (const [k, name] of names.entries()) Object.assign(store, { [name]: whole[k] })
  vi.restoreAllMocks()
})

/** Before the state is saved, the worker ends with its transaction: `broken` one that is lost, else one that was completed. */
it.each([true, false])(
  'a worker that ends at any call of the log (lost: %s) leaves neither gap nor double',
  async (lost) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    let calls = 0
    watch(() => (calls += 1))
    const good = await live(day)
    expect(good.spans).toEqual(['sitting 0-1700', 'away short 1700-1880', 'sitting 1880-2700'])
    const most = calls
    expect(most).toBeGreaterThan(8)
    const corrected = new Set<boolean>()
    for (let fatal = 1; fatal <= most; fatal += 1) {
      let call = 0
      let dying = false
      const hurt = await live(day, (fake) => {
        watch(({ transaction }) => {
          if ((call += 1) !== fatal) return
          if (lost) transaction.abort()
          dying = true
        })
        fake.faults.beforeCall = () => {
          if (!dying) return 'go'
          dying = false
          return 'die'
        }
      })
      const where = `ended at call ${fatal} of ${most}`
      const kinds = hurt.spans.map((s) => s.replace(/ \d+-\d+$/, ''))
      // A correction is heard or it is not: a worker that ended at it has lost a press, and nothing else.
      corrected.add(kinds.length === 3)
      const first = kinds.length === 3 ? ['sitting'] : ['sitting', 'away long', 'sitting']
      expect(kinds, where).toEqual([...first, 'away short', 'sitting'])
      const ends = hurt.spans.map((s) => s.split(' ').at(-1)?.split('-').map(Number) ?? [])
      for (const [i, span] of ends.entries()) if (i > 0) expect(span[0], where).toBe(ends[i - 1]?.[1])
      const ids = hurt.history.map(({ id }) => id)
      expect(new Set(ids).size, where).toBe(ids.length)
      expect(hurt.days, where).toEqual([totalsOf('2026-03-02', hurt.history, 'UTC')])
    }
    expect(corrected).toContain(true)
  },
  120_000,
)
