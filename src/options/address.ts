import { useEffect, useState } from 'preact/hooks'
import type { ScreenGroup } from '../catalogue/contraindications.ts'
import { groups } from '../core/screening.ts'

/** The sections that there are, in the order of the list. */
export const sections = [
  'today',
  'rhythm',
  'stretches',
  'massage',
  'safety',
  'history',
  'data',
  'look',
  'about',
] as const
export type Section = (typeof sections)[number]

/** Parts of the guidance page that can be gone to by `#guidance-<part>`. */
export const guidanceParts = [
  'what',
  'session',
  'after',
  'claims',
  'hold',
  'ask',
  'area',
  'self',
  'pages',
  'sources',
] as const
export type GuidancePart = (typeof guidanceParts)[number]

/** Pages that belong to a section and are reached from it. */
const within = { guidance: 'safety', 'therapist-note': 'safety', 'check-in': 'today' } as const satisfies Record<
  string,
  Section
>

export type Step = 1 | 2 | 3 | 4

/**
 * What the part of the address after `#` asks for; what it does not know is Rhythm. `step` counts from 1; `group` is the
 * part of the safety questions that is asked, `only` that one and no further.
 */
export type Place =
  | { readonly at: Exclude<Section, 'safety' | 'stretches'> | 'therapist-note' | 'check-in' }
  | { readonly at: 'stretches'; readonly movement?: string }
  | { readonly at: 'guidance'; readonly part?: GuidancePart }
  | { readonly at: 'safety'; readonly group?: ScreenGroup; readonly only?: true }
  | { readonly at: 'welcome'; readonly step: Step; readonly group?: ScreenGroup }

/** Reads a place from the address: `#look`, `#stretches/wall-slide`, `#safety-skin`, `#safety-skin-only`, `#welcome`, `#welcome-2`, `#welcome-3-skin`. */
export function placeOf(hash: string): Place {
  const name = hash.replace(/^#/, '')
  const [, step, asked] = /^welcome(?:-([1-4])(?:-(\w+))?)?$/.exec(name) ?? []
  if (/^welcome(-|$)/.test(name) && (step !== undefined || name === 'welcome')) {
    const group = step === '3' ? groupOf(asked) : undefined
    return { at: 'welcome', step: Number(step ?? 1) as Step, ...(group && { group }) }
  }
  const safety = /^safety-(\w+?)(-only)?$/.exec(name)
  const group = groupOf(safety?.[1])
  if (safety && group) return { at: 'safety', group, ...(safety[2] && { only: true }) }
  if (name === 'therapist-note' || name === 'check-in') return { at: name }
  if (name === 'guidance') return { at: name }
  const part = guidanceParts.find((each) => name === `guidance-${each}`)
  if (part) return { at: 'guidance', part }
  const movement = /^stretches\/([a-z0-9-]+)$/.exec(name)?.[1]
  if (movement) return { at: 'stretches', movement }
  return { at: sections.find((section) => section === name) ?? 'rhythm' }
}

/** The section that the list shows a place under. */
export function sectionOf(at: Exclude<Place['at'], 'welcome'>): Section {
  return at === 'guidance' || at === 'therapist-note' || at === 'check-in' ? within[at] : at
}

function groupOf(name: string | undefined): ScreenGroup | undefined {
  return groups().find((group) => group === name)
}

/** The place in the address now, and again when it changes; `moved` is false for the place the page was opened at. */
export function usePlace(): { readonly place: Place; readonly moved: boolean } {
  const [hash, setHash] = useState(location.hash)
  const [moved, setMoved] = useState(false)
  useEffect(() => {
    const hear = () => {
      setHash(location.hash)
      setMoved(true)
    }
    addEventListener('hashchange', hear)
    return () => removeEventListener('hashchange', hear)
  }, [])
  return { place: placeOf(hash), moved }
}
