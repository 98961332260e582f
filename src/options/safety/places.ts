import type { Place } from '../../core/screening.ts'
import { say } from '../../ui/words.ts'

/** A place on the body in words. */
export function placeWords(place: Place): string {
  return say(`ui_place_${place.replaceAll('-', '_')}`)
}
