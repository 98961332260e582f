import { type Area, areas } from '../../catalogue/types.ts'
import { say } from '../../ui/words.ts'
import { areaName } from './areas.ts'
import { useId } from 'preact/hooks'

/** Discomfort for each region, 0 to 10. */
export type Scores = Readonly<Record<Area, number>>

export const noScores = Object.fromEntries(areas.map((area) => [area, 0])) as Record<Area, number>

const most = 10

/** The nine regions, each rated 0 to 10 by a slider. A body map to press goes in front of this list; both set the same scores. */
export function Ratings({ scores, rate }: { scores: Scores; rate: (area: Area, score: number) => void }) {
  return (
    <div class="ratings">
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
