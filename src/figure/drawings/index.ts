import type { Region } from '../../catalogue/types.ts'
import type { Drawing } from '../drawing.ts'
import * as eyesBreathing from './eyes-breathing.ts'
import * as hipsLegs from './hips-legs.ts'
import * as lowerBack from './lower-back.ts'
import * as neck from './neck.ts'
import * as shoulders from './shoulders.ts'
import * as wrists from './wrists.ts'

/** Every drawing, by region. */
export const drawings: Readonly<Record<Region, readonly Drawing[]>> = {
  neck: Object.values(neck),
  shoulders: Object.values(shoulders),
  'lower-back': Object.values(lowerBack),
  wrists: Object.values(wrists),
  'hips-legs': Object.values(hipsLegs),
  'eyes-breathing': Object.values(eyesBreathing),
}

const byId = new Map(Object.values(drawings).flatMap((each) => each.map((drawing) => [drawing.id, drawing])))

/** The drawing of a movement; none where it has not been drawn. */
export const drawingOf = (id: string): Drawing | undefined => byId.get(id)
