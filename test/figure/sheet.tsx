import { Window } from 'happy-dom'
import { render, type VNode } from 'preact'
import type { Drawing } from '../../src/figure/drawing.ts'
import { Figure } from '../../src/figure/Figure.tsx'
import { poseAt } from '../../src/figure/moment.ts'

Object.assign(globalThis, { document: new Window().document })

function html(node: VNode): string {
  const root = document.createElement('div')
  render(node, root)
  return root.innerHTML
}

const other = (drawing: Drawing, mirrored: boolean) =>
  mirrored && drawing.side === 'left' ? 'right' : mirrored ? 'left' : drawing.side

const frames = (drawing: Drawing) => [drawing.start, ...drawing.stations].map((_, index) => index)

function At({
  drawing,
  index,
  mirrored,
  size,
  crop = 'whole',
}: {
  drawing: Drawing
  index: number
  mirrored: boolean
  size: number
  crop?: 'whole' | 'region'
}) {
  const moment = poseAt(drawing, { from: index, to: index, t: 1, side: other(drawing, mirrored) })
  return (
    <span
      style={{
        display: 'inline-block',
        blockSize: `${size}px`,
        inlineSize: crop === 'region' ? `${size}px` : 'auto',
        background: 'var(--card)',
        flex: 'none',
        borderRadius: '8px',
        overflow: 'hidden',
      }}
    >
      <Figure drawing={drawing} moment={moment} crop={crop} />
    </span>
  )
}

/** All key frames of a region's movements, and each as a thumbnail. */
export const sheet = (all: readonly Drawing[], mirrored: boolean): string => contact(all, mirrored, 240, () => [1])

/** Chosen movements, large, and every frame as a thumbnail. */
export const large = (all: readonly Drawing[], mirrored: boolean): string => contact(all, mirrored, 400, frames)

function contact(
  all: readonly Drawing[],
  mirrored: boolean,
  size: number,
  small: (drawing: Drawing) => readonly number[],
): string {
  return html(
    <main style={{ display: 'flex', flexWrap: 'wrap', gap: '16px', padding: '16px' }}>
      <style>{'.figure{block-size:100%;inline-size:auto}'}</style>
      {all.map((drawing) => (
        <section>
          <p>{drawing.id}</p>
          <div style={{ display: 'flex', gap: '6px', alignItems: 'end' }}>
            {frames(drawing).map((index) => (
              <At drawing={drawing} index={index} mirrored={mirrored} size={size} />
            ))}
            {small(drawing).map((index) => (
              <At drawing={drawing} index={index} mirrored={mirrored} size={72} crop="region" />
            ))}
          </div>
        </section>
      ))}
    </main>,
  )
}
