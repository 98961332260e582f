import { useRef } from 'preact/hooks'
import { areaOf, spotKey } from '../../catalogue/spots.ts'
import { areas, type Area } from '../../catalogue/types.ts'
import { Scale } from '../fields/Scale.tsx'
import { say } from '../words.ts'
import { BodyMap } from './BodyMap.tsx'

/** 0 to 10 for each area; one that is absent has not been rated. */
export type Ratings = Partial<Record<Area, number>>

/** Rates areas of the body from 0 to 10. A press on the picture leads to the row of that area in the list, which works by itself too. */
export function RateAreas({
  label,
  value,
  change,
}: {
  label: string
  value: Ratings
  change: (value: Ratings) => unknown
}) {
  const list = useRef<HTMLUListElement>(null)
  const lead = (area: Area) => {
    const row = list.current?.children[areas.indexOf(area)]
    row?.querySelector<HTMLInputElement>('input:checked, input')?.focus()
  }
  const rate = (area: Area, score: number | null) => {
    const { [area]: _, ...others } = value
    change(score === null ? others : { ...others, [area]: score })
  }
  return (
    <fieldset class="areas">
      <legend>{label}</legend>
      <BodyMap
        draw={({ spot }, home) => {
          const area = areaOf(spot)
          const score = value[area]
          const name = say(spotKey(spot))
          return (
            <button
              type="button"
              class={score ? 'rated' : undefined}
              tabIndex={home ? undefined : -1}
              aria-label={score === undefined ? name : say('ui_body_rated', { area: name, score })}
              onClick={() => lead(area)}
            >
              <span aria-hidden="true">{score !== undefined && say('ui_number', { n: score })}</span>
            </button>
          )
        }}
      />
      <ul class="bare area-list" ref={list}>
        {areas.map((area) => (
          <li key={area}>
            <Scale label={say(spotKey(area))} value={value[area] ?? null} choose={(score) => rate(area, score)} />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
