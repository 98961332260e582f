import { movement } from '../catalogue/index.ts'
import { type CoreRegion, coreRegions as regions, type Movement } from '../catalogue/types.ts'
import { pickMovements } from '../core/compose.ts'
import { wholeSec } from '../core/timeline.ts'
import { RegionArt } from '../ui/region-art.tsx'
import { duration } from '../ui/time.ts'
import { say } from '../ui/words.ts'

/** Three cards, one for each region, each one press from its guided movement. `turn` lets the movements take turns; `named` is the one a nudge named. */
export function Cards({
  turn,
  named,
  neverStands,
  go,
}: {
  turn: number
  named: string | undefined
  neverStands: boolean
  go: (query: string) => void
}) {
  const shown = regions.flatMap((region) => {
    const each = of(region, turn, named, neverStands)
    return each ? [{ region, each }] : []
  })
  return (
    <ul class="cards bare" aria-label={say('popup_cards')}>
      {shown.map(({ region, each }) => (
        <li key={region}>
          <button type="button" class="card" onClick={() => go(`movement=${each.id}`)}>
            <RegionArt region={region} />
            <b>{regionName(region)}</b> <span class="soft">{say(each.name)}</span>{' '}
            <span class="hidden-words">{say('popup_card', { time: duration(wholeSec(each) * 1000) })}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function of(region: CoreRegion, turn: number, named: string | undefined, neverStands: boolean): Movement | undefined {
  const nudged = named === undefined ? undefined : movement(named)
  if (nudged?.region === region) return nudged
  return movement(pickMovements(30, [], [], turn, { region, neverStands })[0] ?? '')
}

const regionName = (region: CoreRegion) => say(`ui_region_${region.replace('-', '_')}`)
