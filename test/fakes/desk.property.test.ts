import fc from 'fast-check'
import { expect, it } from 'vitest'
import { day, happenings } from './day.ts'

/** What may happen at a second of a random day; the order in a day is by `at`. */
const thing = fc.record({ at: fc.integer({ min: 1, max: 900 }) }).chain(({ at }) =>
  fc.oneof(
    fc.constant({ at, do: 'input' }),
    fc.record({ length: fc.integer({ min: 0, max: 300 }), every: fc.integer({ min: 1, max: 100 }) }).map((row) => ({
      at,
      do: 'inputs',
      until: at + row.length,
      every: row.every,
    })),
    fc.constantFrom('lock', 'unlock', 'sleep', 'wake').map((what) => ({ at, do: what })),
  ),
)

type Thing = { at: number; do: string; until?: number; every?: number }

/** The same day, looked at each second: the slow and obvious way. */
function bySeconds(things: readonly Thing[], end: number): string[] {
  const told = ['0 installed']
  let counter = 0
  let [locked, asleep, reported] = [false, false, 'active']
  const began: Thing[] = []
  const report = (second: number) => {
    const state = locked ? 'locked' : counter >= 60 ? 'idle' : 'active'
    if (!asleep && state !== reported) told.push(`${second} ${(reported = state)}`)
  }
  for (let second = 1; second <= end; second++) {
    if (!asleep) counter += 1
    const hit = ({ at, until = at, every = 1 }: Thing) => second > at && second <= until && (second - at) % every === 0
    const lines = things.filter(({ at }) => at === second)
    const typed = began.some(hit)
    if (typed && !asleep) counter = 0
    // An input at this second comes before the end of the idle interval at the same second.
    if (typed || counter !== 60 || !lines[0]?.do.startsWith('input')) if (typed || lines.length === 0) report(second)
    for (const line of lines) {
      if (line.do === 'lock') locked = true
      if (line.do === 'unlock') locked = false
      if (line.do === 'sleep') asleep = true
      if (line.do === 'wake') asleep = false
      if (['input', 'inputs', 'unlock'].includes(line.do) && !asleep) counter = 0
      if (line.do === 'inputs') began.push(line)
      report(second)
    }
  }
  return told
}

it('makes known what a look at each second would have found', () => {
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 25 }), (things) => {
      const sorted = [...things].sort((a, b) => a.at - b.at)
      expect(happenings(day(1300, ...sorted))).toEqual(bySeconds(sorted, 1300))
    }),
    { numRuns: 1000 },
  )
})
