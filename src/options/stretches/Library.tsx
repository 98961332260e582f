import { useState } from 'preact/hooks'
import { movements } from '../../catalogue/index.ts'
import { type Movement, type Region, regions } from '../../catalogue/types.ts'
import { Segments } from '../../ui/Segments.tsx'
import { Toggle } from '../../ui/Toggle.tsx'
import { regionName } from '../../ui/names.ts'
import { say } from '../../ui/words.ts'
import { Group } from '../Group.tsx'
import type { SectionProps } from '../section.ts'
import { anything, type Filter, filtered } from './filter.ts'
import { MovementCard } from './MovementCard.tsx'

const positions: readonly Filter['position'][] = ['any', 'seated', 'standing']
const times: readonly Filter['withinSec'][] = [0, 45, 60, 90]

/** Everything that is in a movement to be searched. */
const textOf = (m: Movement) => [m.name, m.short, m.targets, m.feel, ...m.steps].map((key) => say(key)).join(' ')

/** All movements, to search and to filter; each picture moves while it is seen. */
export function Library(props: SectionProps) {
  const [filter, setFilter] = useState<Filter>(anything)
  const change = (part: Partial<Filter>) => setFilter((old) => ({ ...old, ...part }))
  const found = filtered(movements(), filter, textOf)
  const places: readonly (Region | 'any')[] = ['any', ...regions]
  return (
    <Group title={say('options_library')}>
      <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <label class="search">
          <span class="small soft">{say('options_library_search')}</span>
          <input
            type="search"
            class="text"
            maxLength={60}
            value={filter.words}
            onInput={(event) => change({ words: event.currentTarget.value })}
          />
        </label>
        <label class="search">
          <span class="small soft">{say('options_library_region')}</span>
          <select
            class="text"
            value={filter.region}
            onChange={(event) => change({ region: event.currentTarget.value as Filter['region'] })}
          >
            {places.map((region) => (
              <option key={region} value={region}>
                {region === 'any' ? say('options_library_any_region') : regionName(region)}
              </option>
            ))}
          </select>
        </label>
        <Segments
          label={say('options_library_position')}
          options={positions.map((value) => ({ value, text: say(`options_library_${value}`) }))}
          value={filter.position}
          choose={(position) => change({ position })}
        />
        <Segments
          label={say('options_library_time')}
          options={times.map((value) => ({
            value,
            text: value === 0 ? say('options_library_any_time') : say('options_library_within', { sec: value }),
          }))}
          value={filter.withinSec}
          choose={(withinSec) => change({ withinSec })}
        />
        <Toggle on={filter.discreet} change={(discreet) => change({ discreet })}>
          {say('options_library_discreet')}
        </Toggle>
      </form>
      <p role="status" class="small soft">
        {say('options_library_found', { n: found.length })}
      </p>
      <ul class="bare library">
        {found.map((each) => (
          <MovementCard key={each.id} {...props} movement={each} />
        ))}
      </ul>
    </Group>
  )
}
