import { useId, useRef } from 'preact/hooks'
import { areaOf, spotKey } from '../../catalogue/spots.ts'
import { type Area, areas } from '../../catalogue/types.ts'
import { BodyMap } from '../../ui/body-map/BodyMap.tsx'
import { say } from '../../ui/words.ts'
import { areaName } from '../../ui/names.ts'

/** Discomfort for each region, 0 to 10. */
export type Scores = Readonly<Record<Area, number>>

export const noScores = Object.fromEntries(areas.map((area) => [area, 0])) as Record<Area, number>

const most = 10

/** The nine regions, each rated 0 to 10 by a slider; a press on the body map leads to the slider of that region. */
export function Ratings({ scores, rate }: { scores: Scores; rate: (area: Area, score: number) => void }) {
  const list = useRef<HTMLDivElement>(null)
  const lead = (area: Area) =>
    list.current?.querySelectorAll<HTMLInputElement>('input[type=range]')[areas.indexOf(area)]?.focus()
  return (
    <div class="ratings" ref={list}>
      <BodyMap
        draw={({ spot }, home) => {
          const area = areaOf(spot)
          const score = scores[area]
          return (
            <button
              type="button"
              class={score ? 'rated' : undefined}
              tabIndex={home ? undefined : -1}
              aria-label={say('ui_body_rated', { area: say(spotKey(spot)), score })}
              onClick={() => lead(area)}
            >
              <span aria-hidden="true">{score > 0 && say('ui_number', { n: score })}</span>
            </button>
          )
        }}
      />
      {areas.map((area) => (
        <Rating key={area} name={areaName(area)} score={scores[area]} rate={(score) => rate(area, score)} />
      ))}
    </div>
  )
}

function Rating({ name, score, rate }: { name: string; score: number; rate: (score: number) => void }) {
  const id = useId()
  const words = score === 0 ? say('options_check_in_none') : say('options_check_in_score', { n: score })
  return (
    <div class={score > 0 ? 'rating rated' : 'rating'}>
      <label for={id}>{name}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={most}
        step={1}
        value={score}
        aria-valuetext={words}
        onInput={(event) => rate(event.currentTarget.valueAsNumber)}
      />
      <output for={id} class="figures">
        {words}
      </output>
    </div>
  )
}
