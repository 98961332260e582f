import fc from 'fast-check'
import { expect, it } from 'vitest'
import { randomDay, type RandomDay } from '../oracle/days.ts'
import { judge, type Verdict } from '../oracle/judge.ts'
import { drive } from './property-drive.ts'

const days = Number(process.env['DAYS'] ?? 10_000)
/** The same days each time, so that a red run is always a change's own fault; `SEED=$RANDOM` looks elsewhere. */
const seed = Number(process.env['SEED'] ?? 1)

/** What is wrong with a day, and which exemptions it used. */
function examine(day: RandomDay): Verdict {
  const made = drive(day)
  // Alarms that never ring leave the rules blind until something else happens: then only what may never be is asked.
  if (day.browser === 'lost') return { wrong: made.wrong, opened: [], gaps: 0 }
  const verdict = judge(day, made)
  return { ...verdict, wrong: [...made.wrong, ...verdict.wrong] }
}

it(`tells the truth about ${days} random days`, () => {
  const exemptions = new Map<string, number>()
  let gapsSeen = 0
  const outcome = fc.check(
    fc.property(randomDay, (day) => {
      const { wrong, opened, gaps } = examine(day)
      gapsSeen += gaps
      for (const why of opened) exemptions.set(why, (exemptions.get(why) ?? 0) + 1)
      expect(wrong).toEqual([])
    }),
    { numRuns: days, seed },
  )
  console.log(
    `${days} days, seed ${outcome.seed}. Of ${gapsSeen} gaps left open: ${JSON.stringify(Object.fromEntries(exemptions))}`,
  )
  if (!outcome.failed) return
  const day = outcome.counterexample?.[0]
  if (!day) throw new Error('a property that failed without a day')
  const trace = day.lines.map((line) => JSON.stringify(line)).join('\n')
  expect.fail(
    `SEED=${outcome.seed}, browser ${day.browser}, chance ${day.chance}:\n${examine(day).wrong.join('\n')}\n${trace}`,
  )
}, 600_000)
