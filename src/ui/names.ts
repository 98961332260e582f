import type { Area, Region } from '../catalogue/types.ts'
import { say } from './words.ts'

/** A region of the body in words. */
export const regionName = (region: Region) => say(`ui_region_${region.replace('-', '_')}`)

/** An area of the body in words. */
export const areaName = (area: Area) => say(`ui_area_${area.replaceAll('-', '_')}`)

/** The language that the page speaks. */
const spoken = () => document.documentElement.lang || 'en'

/** A country by its ISO 3166 code, in the page's language. */
export function countryName(code: string): string {
  return new Intl.DisplayNames(spoken(), { type: 'region' }).of(code) ?? code
}

/** A language by its BCP 47 tag, in the page's language. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(spoken(), { type: 'language' }).of(tag) ?? tag
}
