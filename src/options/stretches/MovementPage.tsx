import { references } from '../../catalogue/references.ts'
import { stopRule } from '../../catalogue/safety.ts'
import type { Movement } from '../../catalogue/types.ts'
import { leavesOut, outcomeOf } from '../../core/screening.ts'
import { Button } from '../../ui/Button.tsx'
import { pages } from '../../ui/page.ts'
import { Picture } from '../../ui/Picture.tsx'
import { Toggle } from '../../ui/Toggle.tsx'
import { areaName, regionName } from '../../ui/names.ts'
import { listed } from '../../ui/time.ts'
import { say } from '../../ui/words.ts'
import { Heading } from '../Heading.tsx'
import type { SectionProps } from '../section.ts'
import { changeStretch, withOrWithout } from './changes.ts'
import { conditionName, facts } from './names.ts'

/** One movement, whole: the moving picture, steps, feel, when to stop, for whom it is not, where it comes from. */
export function MovementPage(props: SectionProps & { readonly arrived: boolean; readonly movement: Movement }) {
  const { movement, arrived, settings, page, stored } = props
  const leftOut = leavesOut(outcomeOf(stored.screening), movement)
  return (
    <article class="one-movement">
      <p>
        <a class="reach" href="#stretches">
          {say('options_all_stretches')}
        </a>
      </p>
      <Heading arrived={arrived}>{say(movement.name)}</Heading>
      <p class="lead">{say(movement.cues[0] ?? '')}</p>
      <p class="soft">
        {regionName(movement.region)} · {facts(movement)} · {say(`options_discreet_${movement.discreet}`)}
      </p>
      <div class="card shown">
        <Picture movement={movement} motion={settings.motion} moves crop="whole" />
      </div>
      <div class="row wrap">
        {leftOut ? (
          <p class="note due">{say('options_movement_left_out')}</p>
        ) : (
          !stored.stretch.hurt.includes(movement.id) && (
            <Button kind="primary" press={() => page.open(`${pages.session}?movement=${movement.id}`)}>
              {say('options_movement_try')}
            </Button>
          )
        )}
        <Wishes {...props} />
      </div>
      <h2>{say('options_movement_steps')}</h2>
      <ol>
        {movement.steps.map((step) => (
          <li key={step}>{say(step)}</li>
        ))}
      </ol>
      <h2>{say('options_movement_feel')}</h2>
      <p>{say(movement.feel)}</p>
      <p class="soft">{say('options_movement_targets', { what: say(movement.targets) })}</p>
      <p>{say('movement_mistake_is', { what: say(movement.mistake) })}</p>
      <section class="note due">
        <p>
          <b>{say('movement_stop_if', { what: say(movement.stopIf) })}</b>
        </p>
        <p>{say(stopRule.after)}</p>
      </section>
      <ForWhom movement={movement} />
      <h2>{say('options_movement_sources')}</h2>
      <ul>
        {movement.sources.length === 0 && <li class="small">{say('options_source_practice')}</li>}
        {movement.sources.map((key) => (
          <li key={key} class="small">
            <cite>{references[key]?.cite}</cite>
            {references[key]?.checked === false && ` ${say('options_source_memory')}`}
          </li>
        ))}
      </ul>
    </article>
  )
}

/** Never again, more often, or in the own list. */
function Wishes(props: SectionProps & { readonly movement: Movement }) {
  const { movement, stored } = props
  const { hidden, more, hurt, list } = stored.stretch
  const name = say(movement.name)
  const never = say('options_movement_never')
  const often = say('options_movement_more')
  const own = say('options_movement_list')
  return (
    <div class="row wrap wishes">
      <Toggle
        on={more.includes(movement.id)}
        change={(on) =>
          changeStretch(
            props,
            {
              more: withOrWithout(more, movement.id, on),
              ...(on && { hidden: withOrWithout(hidden, movement.id, false) }),
            },
            say('options_movement_wish', { name, wish: often }),
          )
        }
      >
        {often}
      </Toggle>
      <Toggle
        on={hidden.includes(movement.id)}
        change={(on) =>
          changeStretch(
            props,
            {
              hidden: withOrWithout(hidden, movement.id, on),
              ...(on && { more: withOrWithout(more, movement.id, false) }),
            },
            say('options_movement_wish', { name, wish: never }),
          )
        }
      >
        {never}
      </Toggle>
      <Toggle
        on={list.includes(movement.id)}
        change={(on) =>
          changeStretch(
            props,
            { list: withOrWithout(list, movement.id, on) },
            say('options_movement_wish', { name, wish: own }),
          )
        }
      >
        {own}
      </Toggle>
      {hurt.includes(movement.id) && (
        <p class="note due row wrap">
          <span>{say('options_movement_hurt')}</span>
          <Button
            kind="second slim"
            press={() =>
              changeStretch(
                props,
                { hurt: withOrWithout(hurt, movement.id, false) },
                say('options_bring_back_what', { name }),
              )
            }
          >
            {say('options_bring_back')}
          </Button>
        </p>
      )}
    </div>
  )
}

/** Who leaves it out, and who does it differently. */
function ForWhom({ movement: { excludes, changes, loads } }: { movement: Movement }) {
  return (
    <>
      <h2>{say('options_movement_not_for')}</h2>
      {excludes.length > 0 ? (
        <ul>
          {excludes.map((tag) => (
            <li key={tag}>{conditionName(tag)}</li>
          ))}
        </ul>
      ) : (
        <p>{say('options_movement_for_all')}</p>
      )}
      {loads.length > 0 && (
        <p class="soft">
          {say('options_movement_loads', {
            areas: listed(loads.map(areaName)),
          })}
        </p>
      )}
      {changes.length > 0 && (
        <>
          <h2>{say('options_movement_changes')}</h2>
          <dl class="changes">
            {changes.map(({ for: tag, text }) => (
              <div key={tag}>
                <dt>{conditionName(tag)}</dt>
                <dd>{say(text)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  )
}
