import { needSystem } from '../browser/system.ts'
import { measureBackup } from './backup.ts'
import { measureDesk } from './desk.ts'
import { measureHistory } from './history.ts'
import { measureMassage } from './massage.ts'
import { measurePopup } from './popup.ts'
import { measureSession } from './session.ts'
import { measureSizes } from './sizes.ts'
import { type Measure, table } from './table.ts'

/** Minutes of steady sitting, and as many of being away: `BENCH_MIN`, 6 unless told. */
const spanMin = Number(process.env['BENCH_MIN'] ?? 6)
const tries = 21

const parts: Readonly<Record<string, () => Promise<Measure[]>>> = {
  sizes: measureSizes,
  popup: () => measurePopup(tries),
  session: measureSession,
  history: () => measureHistory(tries),
  massage: () => measureMassage(tries),
  backup: measureBackup,
  desk: () => measureDesk(spanMin),
}

const asked = process.argv.slice(2)
const strange = asked.filter((name) => !(name in parts))
if (strange.length > 0)
  throw new Error(`There is no part "${strange.join(', ')}" among ${Object.keys(parts).join(', ')}`)

needSystem()
const measures: Measure[] = []
/** A part that fails does not keep the others from being measured; the run fails at its end. */
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  try {
    const found = await measure()
    measures.push(...found)
    console.log(`\n${name}\n${table(found)}`)
  } catch (error) {
    console.error(`\n${name} could not be measured`, error)
    process.exitCode = 1
  }
}
console.log(`\n${table(measures)}`)
