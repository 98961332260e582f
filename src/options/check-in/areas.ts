import type { Area } from '../../catalogue/types.ts'
import { say } from '../../ui/words.ts'

/** A body region in words. */
export function areaName(area: Area): string {
  return say(`ui_area_${area.replaceAll('-', '_')}`)
}
