import { movement, movements } from '../catalogue/index.ts'
import { type CoreRegion, coreRegions as regions, type Movement } from '../catalogue/types.ts'
import { compose } from '../core/compose.ts'
import type { Stored } from '../core/stored.ts'
import { wholeSec } from '../core/dose.ts'
import { regionName } from '../ui/names.ts'
import { Picture } from '../ui/Picture.tsx'
import { duration } from '../ui/time.ts'
import { say } from '../ui/words.ts'

/** Three cards, one for each region, each one press from its guided movement. `turn` lets the movements take turns; `named` is the one a nudge named. */
export function Cards({
  turn,
  named,
  stored,
  go,
}: {
  turn: number
  named: string | undefined
  stored: Stored
  go: (query: string) => void
}) {
  const shown = regions.flatMap((region) => {
    const each = of(region, turn, named, stored)
    return each ? [{ region, each }] : []
  })
  return (
    <ul class="cards bare" aria-label={say('popup_cards')}>
      {shown.map(({ region, each }) => (
        <li key={region}>
          <button type="button" class="card" onClick={() => go(`movement=${each.id}`)}>
            <Picture movement={each} crop="region" moves={false} motion="system" />
            <b>{regionName(region)}</b> <span class="soft">{say(each.name)}</span>{' '}
            <span class="hidden-words">{say('popup_card', { time: duration(wholeSec(each) * 1000) })}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** A card's movement takes as long as its whole dose does. */
const wholeLengthSec = 120

function of(region: CoreRegion, turn: number, named: string | undefined, stored: Stored): Movement | undefined {
  const first = movement(named ?? '')?.region === region ? named : undefined
  const wish = { lengthSec: wholeLengthSec, region, ...(first && { first }) }
  return movement(compose(movements(), wish, stored, turn).ids[0] ?? '')
}
