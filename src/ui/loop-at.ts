import type { Drawing } from '../figure/drawing.ts'
import type { At } from '../figure/moment.ts'

/** How long a movement takes in a picture that goes round and round, in ms: each way, a stay at each station, and a rest. */
const wayMs = 2200
const stayMs = 1600
const restMs = 900

/** Where a picture that goes round is after `ms`; a movement with two sides takes them in turn, its drawn side first, and one that turns both ways round. */
export function loopAt({ stations, side, turns }: Drawing, ms: number): At {
  const count = stations.length
  const roundMs = restMs + count * (wayMs + stayMs) + wayMs
  const round = Math.floor(ms / roundMs)
  const other = side === 'left' ? 'right' : 'left'
  const on = { side: side && (round % 2 === 0 ? side : other), ...(turns && { turned: round % 2 === 1 }) }
  const at = ms - round * roundMs - restMs
  if (at < 0) return { from: 0, to: 0, t: 0, ...on }
  const station = Math.floor(at / (wayMs + stayMs))
  if (station >= count) return { from: count, to: 0, t: (at - count * (wayMs + stayMs)) / wayMs, ...on }
  const within = at - station * (wayMs + stayMs)
  if (within < wayMs) return { from: station, to: station + 1, t: within / wayMs, ...on }
  return { from: station + 1, to: station + 1, t: 0, breathSec: (within - wayMs) / 1000, ...on }
}
