import { movements } from '../catalogue/index.ts'
import { coreRegions as regions } from '../catalogue/types.ts'
import type { Settings } from './settings.ts'

/** The movement a nudge names: the regions that ache in turn, and within each one movement after the other. */
export function choose(settings: Settings, turn: number): string {
  const wanted = settings.aches.length > 0 ? settings.aches : regions
  const region = wanted[turn % wanted.length]
  const fit = movements.filter((m) => m.region === region && (!settings.neverStands || m.position !== 'standing'))
  return fit[Math.floor(turn / wanted.length) % fit.length]?.id ?? ''
}
