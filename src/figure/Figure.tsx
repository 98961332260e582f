import { useId } from 'preact/hooks'
import type { Drawing } from './drawing.ts'
import type { Moment } from './moment.ts'
import type { Shape } from './part.ts'
import { boxOf, cutOf, picture, regionBox, type Box } from './picture.ts'
import { clamp } from './vec.ts'

/** Boxes hold still while a movement is drawn many times a second. */
const boxes = new WeakMap<Drawing, Map<string, Box>>()

function kept(drawing: Drawing, key: string, make: () => Box): Box {
  const known = boxes.get(drawing) ?? new Map<string, Box>()
  boxes.set(drawing, known)
  const box = known.get(key) ?? make()
  known.set(key, box)
  return box
}

/** The inset's height as a part of the main panel's. */
const insetPart = 0.46

/** A movement at a moment: every panel of it, or only the region that it is about. What it shows is said in words beside it. */
export function Figure({
  drawing,
  moment,
  crop = 'whole',
}: {
  drawing: Drawing
  moment: Moment
  crop?: 'whole' | 'region'
}) {
  const main =
    crop === 'region' ? kept(drawing, 'region', () => regionBox(drawing)) : kept(drawing, '0', () => boxOf(drawing, 0))
  const inset = crop === 'whole' && drawing.panels[1] ? kept(drawing, '1', () => boxOf(drawing, 1)) : null
  const [left, top, wide, high] = main
  const beside = inset ? { scale: (high * insetPart) / inset[3], at: left + wide + 6 } : null
  const whole = beside && inset ? wide + 6 + inset[2] * beside.scale : wide
  // Lines are as thick on a close-up as on a whole body.
  const pen = crop === 'region' ? clamp(high / 90, 0.4, 1.6) : clamp(high / 165, 0.24, 1.1)
  const index = crop === 'region' ? (drawing.thumb ?? 0) : 0
  // The other side of the body is the picture turned over: one set of key frames, and never a limb hidden behind.
  const flip = moment.mirrored ? `translate(${(2 * left + whole).toFixed(1)} 0)scale(-1 1)` : undefined
  return (
    <svg class="figure" viewBox={[left, top, whole, high].map((n) => n.toFixed(1)).join(' ')} aria-hidden="true">
      <g transform={flip}>
        <svg x={left} y={top} width={wide} height={high} viewBox={main.join(' ')}>
          <Layers drawing={drawing} index={index} pen={pen} moment={moment} box={main} />
        </svg>
        {beside && inset && (
          <svg
            x={beside.at}
            y={top}
            width={inset[2] * beside.scale}
            height={high * insetPart}
            viewBox={inset.join(' ')}
          >
            <Layers drawing={drawing} index={1} pen={pen / beside.scale} moment={moment} box={inset} />
          </svg>
        )}
      </g>
    </svg>
  )
}

function Layers({
  drawing,
  index,
  pen,
  moment: { pose, to, turned },
  box,
}: {
  drawing: Drawing
  index: number
  pen: number
  moment: Moment
  box: Box
}) {
  const cut = kept(drawing, `cut ${index} ${box}`, () => cutOf(drawing, index, box))
  const { shapes, lit, glow, over, arrows } = picture(drawing, index, pose, pen, to, turned)
  const painted = ({ tone, d, far, edge, line, ghost }: Shape) => (
    <path
      class={`${tone}${far ? ' far' : ''}${edge ? ' edge' : ''}${line ? ' line' : ''}${ghost ? ' ghost' : ''}`}
      d={d}
    />
  )
  const id = useId()
  const [left, top, wide, high] = box
  const deep = high * 0.07
  // Cut a hair within the panel: the rim of a cut would shine through a band that ends with it.
  const hair = high * 0.004
  // Bands in the colour of the card, blurred: a mask would be finer, but browsers do not agree where it lies.
  const veils: Box[] = [
    [left, top, 0, high],
    [left, top, wide, 0],
    [left + wide, top, 0, high],
    [left, top + high, wide, 0],
  ]
  return (
    <g style={{ '--pen': pen.toFixed(2), '--veil': `${(deep * 0.38).toFixed(2)}px` }}>
      <clipPath id={`${id}c`}>
        <rect x={left + hair} y={top + hair} width={wide - 2 * hair} height={high - 2 * hair} />
      </clipPath>
      <g clip-path={`url(#${id}c)`}>
        {shapes.map(painted)}
        <clipPath id={id}>
          <path d={lit} />
        </clipPath>
        <g clip-path={`url(#${id})`}>
          {glow.map((d) => (
            <path
              class="glow"
              d={d}
              style={pose.effort === undefined ? undefined : { opacity: 0.12 + 0.63 * pose.effort }}
            />
          ))}
        </g>
        {over.map(painted)}
      </g>
      {veils.map(
        ([x, y, w, h], edge) =>
          cut[edge]! > 0 && <rect class="veil" x={x - deep} y={y - deep} width={w + 2 * deep} height={h + 2 * deep} />,
      )}
      {arrows.map(({ d, dashed }) => (
        <>
          <path class="halo" d={d} />
          <path class={dashed ? 'arrow dashed' : 'arrow'} d={d} />
        </>
      ))}
    </g>
  )
}
