import type { Tier } from '../../catalogue/contraindications.ts'
import { askedConditions } from '../../catalogue/conditions.ts'
import type { Standing as Row } from '../../core/screening.ts'
import { Button } from '../../ui/Button.tsx'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'
import { over } from './change.ts'
import { RowCard } from './RowCard.tsx'
import type { Standing } from './status.ts'
import { TickedSigns } from './TickedSigns.tsx'

/** What follows from the answers, row by row, the gravest first. */
export function Outcome(props: SectionProps & { readonly standing: Standing }) {
  const { outcome } = props.standing
  const tiers: readonly (readonly [Tier, readonly Row[]])[] = [
    ['hold', outcome.hold],
    ['ask', outcome.ask],
    ['area', outcome.areas],
  ]
  return (
    <>
      <TickedSigns flags={outcome.flags}>
        {(ids) => (
          <>
            <p>{say('options_safety_flag_means')}</p>
            <div class="row wrap">
              <Button kind="second slim" press={() => over(props, ids, say('options_safety_answers'))}>
                {say('options_safety_flag_over')}
              </Button>
              <a class="reach" href="#safety-signs-only">
                {say('options_safety_change')}
              </a>
            </div>
          </>
        )}
      </TickedSigns>
      {tiers.map(([tier, rows]) => rows.length > 0 && <Rows key={tier} {...props} tier={tier} rows={rows} />)}
      <Moves {...props} />
    </>
  )
}

/** The rows of a tier. Where a professional has agreed to each of them, the heading says that instead. */
function Rows(
  props: SectionProps & { readonly standing: Standing; readonly tier: Tier; readonly rows: readonly Row[] },
) {
  const { tier, rows, standing } = props
  const open = tier === 'area' || rows.some(({ askedOn }) => askedOn === null)
  const title = open ? `options_safety_tier_${tier}` : 'options_safety_agreed'
  return (
    <div class={open && tier !== 'area' ? 'tier open' : 'tier'}>
      <Group title={say(title)}>
        <p class="soft">{say(`${title}_means`)}</p>
        <ul class="bare risks">
          {rows.map((row) => (
            <RowCard key={row.row.id} {...props} row={row} today={standing.today} />
          ))}
        </ul>
      </Group>
    </div>
  )
}

/** Conditions that change movements alone. */
function Moves({ standing }: SectionProps & { readonly standing: Standing }) {
  const own = askedConditions().filter(({ id }) => standing.outcome.own.includes(id))
  if (own.length === 0) return null
  return (
    <Group title={say('options_safety_group_moves')}>
      <p class="soft">{say('options_safety_moves_means')}</p>
      <ul class="rules">
        {own.map(({ id, ask }) => (
          <li key={id}>{say(ask)}</li>
        ))}
      </ul>
      <a class="reach" href="#safety-moves-only">
        {say('options_safety_change')}
      </a>
    </Group>
  )
}
