import type { Region } from '../catalogue/types.ts'
import type { Drawing } from './drawing.ts'

/** What draws a drawing. It comes only when the first picture is wanted: a page is read before it is looked at. */
export type Engine = typeof import('./engine.ts')

type Drawn = Readonly<Record<string, Drawing>>

/** Drawings come a region at a time: a page shows a few, seldom all. */
const files: Readonly<Record<Region, () => Promise<Drawn>>> = {
  neck: () => import('./drawings/neck.ts'),
  shoulders: () => import('./drawings/shoulders.ts'),
  'lower-back': () => import('./drawings/lower-back.ts'),
  wrists: () => import('./drawings/wrists.ts'),
  'hips-legs': () => import('./drawings/hips-legs.ts'),
  'eyes-breathing': () => import('./drawings/eyes-breathing.ts'),
}

const drawings = new Map<Region, readonly Drawing[]>()
let engine: Engine | null = null

/** A drawing and its engine, if both have come; `undefined` as the drawing where the movement has not been drawn. */
export function atHand(id: string, region: Region): { engine: Engine; drawing: Drawing | undefined } | null {
  const known = drawings.get(region)
  return engine && known ? { engine, drawing: known.find((each) => each.id === id) } : null
}

/** Fetches what the pictures of a region need. Resolves when `atHand` has it. */
export async function fetchRegion(region: Region): Promise<void> {
  const [code, drawn] = await Promise.all([import('./engine.ts'), files[region]()])
  engine = code
  drawings.set(region, Object.values(drawn))
}
