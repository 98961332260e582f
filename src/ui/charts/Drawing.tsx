import type { ComponentChildren } from 'preact'
import { useRoom } from './room.ts'

/** A picture drawn to the width there is, in CSS pixels, so that its words keep their size. What it shows is said beside it. */
export function Drawing({ height, children }: { height: number; children: (width: number) => ComponentChildren }) {
  const { place, width } = useRoom()
  return (
    <div ref={place} class="drawn">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {children(width)}
      </svg>
    </div>
  )
}
