import { needSystem } from '../browser/system.ts'
import { measureBackup } from './backup.ts'
import { measureDesk } from './desk.ts'
import { measureHistory } from './history.ts'
import { measureMassage } from './massage.ts'
import { measurePopup } from './popup.ts'
import { measureSession } from './session.ts'
import { measureSizes } from './sizes.ts'
import { table } from './table.ts'

/** Minutes of steady sitting, and as many of being away: `BENCH_MIN`, 6 unless told. */
const spanMin = Number(process.env['BENCH_MIN'] ?? 6)
const tries = 21

needSystem()
const measures = [
  ...(await measureSizes()),
  ...(await measurePopup(tries)),
  ...(await measureSession()),
  ...(await measureHistory(tries)),
  ...(await measureMassage(tries)),
  ...(await measureBackup()),
  ...(await measureDesk(spanMin)),
]
console.log(`\n${table(measures)}`)
