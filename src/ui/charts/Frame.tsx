import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { say } from '../words.ts'
import { type Numbers, Table } from './Table.tsx'

/** The values of a chart in words, each made when it is read. */
export interface Points {
  readonly count: number
  readonly words: (at: number) => string
}

/** One sentence for each of some things. */
export function readEach<T>(list: readonly T[], words: (one: T, at: number) => string): Points {
  return { count: list.length, words: (at) => (at in list ? words(list[at] as T, at) : '') }
}

const nothing: Points = { count: 0, words: () => '' }

/** The value that is being read, and how a picture says that another is pointed at. */
export interface Reading {
  readonly at: number | null
  readonly point: (at: number | null) => void
}

/**
 * A chart: its title, what it says in one sentence, the picture, and the same numbers as a table. `points` say each
 * value in words; they are read with the arrow keys, `across` of them at a time with those that go sideways. `empty`
 * stands in the place of a picture of nothing, and says when there will be one. `level` is that of its heading.
 */
export function Frame({
  title,
  summary,
  empty,
  points = nothing,
  across = 1,
  hint = false,
  level: Heading = 'h2',
  numbers,
  children,
  more,
}: {
  title: string
  summary: string
  empty?: string | false | undefined
  points?: Points
  across?: number
  /** Says how values are read; one chart of a page does. */
  hint?: boolean
  level?: 'h2' | 'h3'
  numbers: () => Numbers
  children: (reading: Reading) => ComponentChildren
  more?: ComponentChildren
}) {
  const id = useId()
  const [at, point] = useState<number | null>(null)
  const [open, setOpen] = useState(false)
  const read = at !== null && at < points.count ? at : null
  return (
    <figure class="chart" aria-labelledby={id}>
      <figcaption>
        <Heading id={id}>{title}</Heading>
        {!empty && <p>{summary}</p>}
      </figcaption>
      {empty ? (
        <p class="soft">{empty}</p>
      ) : (
        <>
          <div class="above">
            {more}
            {points.count > 0 && (
              <p class="readout small figures" aria-hidden="true">
                {read === null ? hint && <span class="soft">{say('ui_chart_hint')}</span> : points.words(read)}
              </p>
            )}
          </div>
          <div class="plot" onPointerLeave={() => point(null)}>
            {children({ at: read, point })}
          </div>
          {points.count > 0 && <Reader title={title} points={points} across={across} at={read} point={point} />}
          <details class="as-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>{say('ui_chart_table')}</summary>
            {open && <Table caption={title} {...numbers()} />}
          </details>
        </>
      )}
    </figure>
  )
}

/** Reads one value after the other: with the arrow keys, or by pointing at the picture. */
function Reader({ title, points, across, at, point }: { title: string; points: Points; across: number } & Reading) {
  const last = points.count - 1
  const shown = at ?? last
  const turned = (key: string): number => {
    const rtl = document.documentElement.dir === 'rtl'
    if (key === 'ArrowRight') return rtl ? -across : across
    if (key === 'ArrowLeft') return rtl ? across : -across
    return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  }
  return (
    <input
      type="range"
      class="hidden-words reader"
      min={0}
      max={last}
      value={shown}
      aria-label={say('ui_chart_read', { title })}
      aria-valuetext={points.words(shown)}
      onFocus={() => point(shown)}
      onBlur={() => point(null)}
      onInput={(event) => point(event.currentTarget.valueAsNumber)}
      onKeyDown={(event) => {
        const by = turned(event.key)
        if (by === 0) return
        event.preventDefault()
        point(Math.max(0, Math.min(last, shown + by)))
      }}
    />
  )
}
