import { type Spot, spotKey, spotsOf } from '../../catalogue/spots.ts'
import { areas } from '../../catalogue/types.ts'
import { Pills } from '../fields/Pills.tsx'
import { say } from '../words.ts'
import { BodyMap } from './BodyMap.tsx'
import { isChosen, narrowed, partsIn, turned } from './choose.ts'

/** Chooses areas of the body, by picture and by list; both show the same. An area that is chosen can be narrowed down in the list. */
export function ChooseAreas({
  label,
  value,
  change,
}: {
  label: string
  value: readonly Spot[]
  change: (value: readonly Spot[]) => unknown
}) {
  return (
    <fieldset class="areas">
      <legend>{label}</legend>
      <BodyMap
        draw={({ spot }, home) => (
          <label>
            <input
              type="checkbox"
              checked={isChosen(value, spot)}
              tabIndex={home ? undefined : -1}
              aria-label={say(spotKey(spot))}
              onChange={(event) => change(turned(value, spot, event.currentTarget.checked))}
            />
            <span aria-hidden="true" />
          </label>
        )}
      />
      <ul class="bare area-list">
        {areas.map((area) => {
          const on = isChosen(value, area)
          const name = say(spotKey(area))
          const parts = partsIn(value, area)
          return (
            <li key={area}>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={on}
                  onChange={(event) => change(turned(value, area, event.currentTarget.checked))}
                />
                {name}
              </label>
              {on && (
                <Pills
                  label={say('ui_body_parts', { area: name })}
                  options={spotsOf(area).map((part) => ({ value: part, text: say(spotKey(part)) }))}
                  chosen={parts}
                  choose={(now) => {
                    const part = spotsOf(area).find((each) => parts.includes(each) !== now.includes(each))
                    if (part) change(narrowed(value, part, now.includes(part)))
                  }}
                />
              )}
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
